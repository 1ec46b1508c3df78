import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildPicture, spread } from '../../../scripts/bench/build-picture.ts';
import { rowsOf, spentOn, withoutIndex, type BuildReport } from '../../../scripts/bench/build-report.ts';
import { buildTable } from '../../../scripts/bench/build-table.ts';
import { targetLines } from '../../../scripts/bench/build-targets.ts';
import type { Cost } from '../../../scripts/bench/measure-process.ts';
import { queriesFrom } from '../../../scripts/bench/search-of-content.ts';
import { measureSite, textOf, type SiteSizes } from '../../../scripts/bench/site-sizes.ts';

const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-do-thu-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cost = (cpu: number, lines: Cost['lines'] = []): Cost => ({
  cpu,
  wall: cpu / 2,
  memory: 900,
  tree: 1000,
  lines,
});
const cold = cost(40, [
  { text: 'Dựng trang cho 10000 văn bản…', cpu: 2, wall: 1, tree: 100 },
  { text: 'Lập chỉ mục tra cứu…', cpu: 27, wall: 14, tree: 700 },
  { text: 'Chưa đặt HIEU_LUC_SITE: …', cpu: 37, wall: 19, tree: 1000 },
]);
const ours: SiteSizes = {
  documents: 10_000,
  pages: 20_000,
  files: 30_000,
  bytes: 2e6,
  search: { files: 7, bytes: 1e6 },
  documentPage: { html: 24_900, text: 4000, gzip: 7000, brotli: 6000 },
  styles: { gzip: 8000, brotli: 7000 },
  fonts: 66_000,
};
const report: BuildReport = {
  machine: 'máy <thử>',
  from: '2026-11-22T07:00:00.000Z',
  to: '2026-11-22T09:30:00.000Z',
  load: [0.5, 2],
  versions: { hugo: 'v0', eleventy: 'not installed' },
  results: [
    { size: '1000', documents: 1000, costs: { cold: cost(3), hugo: cost(2) }, sites: { ours } },
    {
      size: '10000',
      documents: 10_000,
      costs: { check: { failed: 'hết | đĩa' }, cold, hugo: cost(10), eleventy: 'not installed' },
      sites: { ours, hugo: { ...ours, fonts: 0, documentPage: { ...ours.documentPage, html: 25_100 } } },
    },
  ],
};
const large = report.results[1]!;

test('a build is told without the step of its index, and whole', () => {
  expect(withoutIndex(cold)).toEqual({ cpu: 30, wall: 15, memory: 700, tree: 700 });
  expect(withoutIndex(cost(3))).toBeNull();
  expect(withoutIndex({ ...cold, lines: cold.lines.slice(0, 2) })).toBeNull();
  expect(rowsOf(large).map(({ name }) => name)).toEqual(['check', 'cold-pages', 'cold', 'hugo', 'eleventy']);
  expect(spentOn(large, 'cold-pages')?.cpu).toBe(30);
  expect(spentOn(large, 'check')).toBeUndefined();
  expect(spentOn(large, 'eleventy')).toBeUndefined();
});

test('the table gives ratios to Hugo, and says what is not installed and what failed', () => {
  const table = buildTable(report);
  expect(table).toContain(
    '| 10000 | cold build without index | 30.0 | 15.0 | 700 / 700 | 3.00 × | 3.00 × | 0.70 × |',
  );
  expect(table).toContain('| 10000 | cold build, index included | 40.0 | 20.0 | 900 / 1000 | 4.00 × |');
  expect(table).toContain('| 10000 | Eleventy | not installed | | | | | |');
  expect(table).toContain('| 10000 | check, nothing kept from before | failed: hết \\| đĩa | | | | | |');
});

test('the table has the sites beside each other, bytes and counts', () => {
  const table = buildTable(report);
  expect(table).toContain(
    '| 10000 | ours | 20000 | 30000 | 2.0 | 24900 | 7000 / 6000 | 4000 | 8000 / 7000 | 66000 |',
  );
  expect(table).toContain('| 10000 | Hugo | 20000 | 30000 | 2.0 | 25100 | 7000 / 6000 | 4000 | | |');
});

test('targets are met, missed, or not run', () => {
  const lines = targetLines(report);
  expect(lines).toContainEqual(expect.stringMatching(/≤ 3 × .* \| 3\.00 × \(30\.0 to 10\.0\) \| met \|$/));
  expect(lines).toContainEqual(expect.stringMatching(/≤ 2 × .* \| 3\.00 × \(15\.0 to 5\.0\) \| missed \|$/));
  expect(lines).toContainEqual(expect.stringMatching(/check ≤ 3 s .* \| not run \| \|$/));
  expect(lines).toContainEqual(expect.stringMatching(/≤ 25 kB \| 15\.0 kB \| met \|$/));
  expect(lines).toContainEqual(expect.stringMatching(/fonts .* ≤ 65 kB \| 66\.0 kB \| missed \|$/));
  expect(lines.at(-1)).toMatch(/^\| 50000 .* not run \| \|$/);
});

test('the picture has a curve for everything measured, and none for what was not', () => {
  const picture = buildPicture(report);
  expect(picture).toContain('>Hugo: 10</text>');
  expect(picture).toContain('>cold build without index: 30</text>');
  expect(picture).not.toContain('Eleventy');
  expect(picture).toContain('máy &lt;thử&gt;');
  expect(picture).toContain('prefers-color-scheme:dark');
  expect(picture).not.toContain('NaN');
  expect(buildPicture({ ...report, results: [] })).not.toMatch(/NaN|Infinity/);
});

test('a curve that ends before the others says where', () => {
  const more = { size: '50000', documents: 50_000, costs: { cold }, sites: {} };
  const picture = buildPicture({ ...report, results: [...report.results, more] });
  expect(picture).toContain('>Hugo: 10 at 10,000</text>');
  expect(picture).toContain('>cold build without index: 30</text>');
});

test('names of curves that end in one place stand below each other', () => {
  const places = spread([{ y: 30 }, { y: 28 }, { y: 100 }]).map(({ y }) => y);
  expect(places).toEqual([28, 43, 100]);
});

test('a finished site is measured by its document pages, their style sheets and fonts', () => {
  const page = join(folder, 'van-ban', 'qd-1-thu-2020');
  for (const made of [page, join(folder, 'pagefind'), join(folder, 'trống')])
    mkdirSync(made, { recursive: true });
  writeFileSync(join(folder, 'a.css'), 'a{}');
  writeFileSync(join(folder, 'a.woff2'), 'chữ');
  writeFileSync(join(folder, 'pagefind', 'x.pf_index'), '123');
  writeFileSync(
    join(page, 'index.html'),
    '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/none.css"><link rel="preload" href="/a.woff2" as="font"><main>một</main>',
  );
  const sizes = measureSite(folder);
  expect(sizes).toMatchObject({ documents: 1, pages: 1, files: 3, search: { files: 1, bytes: 3 } });
  expect(sizes).toMatchObject({ documentPage: { text: 3 }, fonts: 5 });
  expect(sizes.styles.gzip).toBeGreaterThan(0);
  expect(() => measureSite(join(folder, 'trống'))).toThrow('no document page');
});

test('what is read without a script leaves out scripts and what is hidden until one runs', () => {
  const page =
    '<header>đầu</header><main id="x"><p>một <b>hai</b></p><p hidden>ba</p><script>bốn</script></main>';
  expect(textOf(page)).toBe('một hai');
  expect(textOf('<p>một</p>')).toBe('');
});

test('queries are spans of what the documents say, the same each time', () => {
  const documents = [
    { id: 'a', title: 'một hai ba bốn năm', text: 'sáu bảy tám chín mười mười một mười hai mười ba' },
  ];
  const queries = queriesFrom(documents);
  expect(queries).toEqual(queriesFrom(documents));
  for (const { query, expected } of queries) {
    expect(`${documents[0]!.title} ${documents[0]!.text}`).toContain(query);
    expect(expected).toEqual(['a']);
  }
});
