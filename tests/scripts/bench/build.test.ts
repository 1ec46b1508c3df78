import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildPicture } from '../../../scripts/bench/build-picture.ts';
import { buildTable } from '../../../scripts/bench/build-table.ts';
import type { BuildReport } from '../../../scripts/bench/build.ts';
import { measureProcess, readCost } from '../../../scripts/bench/measure-process.ts';
import { queriesFrom } from '../../../scripts/bench/search-of-content.ts';
import { measureSite } from '../../../scripts/bench/site-sizes.ts';

const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-do-thu-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report: BuildReport = {
  machine: 'máy thử',
  versions: { hugo: 'v0', eleventy: 'not installed' },
  results: [
    {
      size: '1000',
      documents: 1000,
      costs: {
        cold: { cpu: 30, wall: 20, memory: 900 },
        hugo: { cpu: 10, wall: 6, memory: 100 },
        eleventy: null,
      },
      bytes: { documents: 1000, files: 5, bytes: 2e6, documentPage: { html: 9, gzipped: 3 }, styles: 4 },
    },
  ],
};

test('the table gives the ratio to the processor time of Hugo, and says what is not installed', () => {
  const table = buildTable(report);
  expect(table).toContain('| 1000 | cold build, index included | 30.0 | 20.0 | 900 | 3.00 × |');
  expect(table).toContain('| 1000 | Eleventy | not installed | | | |');
  expect(table).toContain('| 1000 | 5 | 2.0 | 9 (3) | 4 |');
});

test('the picture has a curve for everything measured, and none for what was not', () => {
  const picture = buildPicture(report);
  expect(picture).toContain('>cold</text>');
  expect(picture).not.toContain('>eleventy</text>');
  expect(picture).not.toContain('NaN');
  expect(buildPicture({ ...report, results: [] })).not.toContain('NaN');
});

test('user and system time are added, kB become MB; anything else is refused', () => {
  expect(readCost('1.50 0.25 2.00 1000\n')).toEqual({ cpu: 1.75, wall: 2, memory: 1.024 });
  expect(() => readCost('Command exited with non-zero status 1')).toThrow('Unexpected report');
  expect(() => readCost('')).toThrow('Unexpected report');
});

test('a command that fails is told with its last words', async () => {
  await expect(measureProcess('sh', ['-c', 'echo hỏng >&2; exit 3'])).rejects.toThrow(
    /ended with 3:[^]*hỏng/,
  );
});

test('a finished site is measured by its document pages and their style sheets', () => {
  const page = join(folder, 'van-ban', 'qd-1-thu-2020');
  mkdirSync(page, { recursive: true });
  writeFileSync(join(folder, 'a.css'), 'a{}');
  writeFileSync(join(page, 'index.html'), '<link rel="stylesheet" href="/a.css">');
  const sizes = measureSite(folder);
  expect(sizes).toMatchObject({ documents: 1, files: 2, documentPage: { html: 37 } });
  expect(sizes.styles).toBeGreaterThan(0);
  mkdirSync(join(folder, 'trống'));
  expect(() => measureSite(join(folder, 'trống'))).toThrow('no document page');
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
