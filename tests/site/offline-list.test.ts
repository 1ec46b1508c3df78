import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/domain/iso-date.ts';
import { addressOf, meaningOf, missingFiles, objectName, offlineList } from '../../src/site/offline-list.ts';
import { offlineSentence } from '../../src/site/offline-words.ts';
import { listedFile } from '../../src/site/file-facts.ts';
import { serviceWorkerFiles } from '../../src/site/service-worker.ts';
import { themeColours, webManifest } from '../../src/site/web-manifest.ts';

const day = isoDate('2026-11-22');
const file = (digest: string) => ({ digest, bytes: 10 });
const list = offlineList(
  new Map([
    ['van-ban/qd-01/index.html', file('b')],
    ['index.html', file('a')],
    ['tra-cuu/du-lieu.json', file('c')],
    ['api/v1/documents/qd-01.json', file('d')],
    ['api/v1/documents.json', file('e')],
    ['pagefind/fragment/x.pf_fragment', file('f')],
    ['pagefind/2/fragment/y.pf_fragment', file('9')],
    ['pagefind/2/index/y.pf_index', file('8')],
    ['pagefind/pagefind-ui.js', file('0')],
    ['sw.js', file('1')],
    ['robots.txt', file('2')],
  ]),
  day,
);

test('pages, tools, tables and texts are saved; files of one document for programs are not; the worker never', () => {
  expect(Object.keys(list.saved)).toEqual([
    'api/v1/documents.json',
    'index.html',
    'pagefind/2/fragment/y.pf_fragment',
    'pagefind/fragment/x.pf_fragment',
    'tra-cuu/du-lieu.json',
    'van-ban/qd-01/index.html',
  ]);
  expect(Object.keys(list.onDemand)).toEqual([
    'api/v1/documents/qd-01.json',
    'pagefind/2/index/y.pf_index',
    'pagefind/pagefind-ui.js',
  ]);
});

describe('what an address means', () => {
  test.each([
    ['/', '/', 'index.html'],
    ['/van-ban/qd-01/', '/', 'van-ban/qd-01/index.html'],
    ['/van-ban/qd-01/index.html', '/', 'van-ban/qd-01/index.html'],
    ['/quy-dinh/van-ban/qd-01/', '/quy-dinh/', 'van-ban/qd-01/index.html'],
    ['/quy-dinh/', '/quy-dinh/', 'index.html'],
    ['/van-ban/qd%2D01/', '/', 'van-ban/qd-01/index.html'],
    ['/api/v1/documents/qd-01.json', '/', 'api/v1/documents/qd-01.json'],
  ])('%s below %s is %s', (address, base, path) => {
    expect(meaningOf(address, base, list)).toMatchObject({ kind: 'file', path });
  });
  test.each([
    ['/van-ban/qd-01', '/', 'folder'],
    ['/van-ban/qd-02/', '/', 'none'],
    ['/van-ban/qd-01/', '/quy-dinh/', 'none'],
    ['/constructor', '/', 'none'],
    ['/%E0%A4%A', '/', 'none'],
    ['/sw.js', '/', 'none'],
  ])('%s below %s is %s', (address, base, kind) => {
    expect(meaningOf(address, base, list).kind).toBe(kind);
  });
  test.each([
    ['index.html', ''],
    ['van-ban/index.html', 'van-ban/'],
    ['404.html', '404.html'],
    ['khac-index.html', 'khac-index.html'],
  ])('%s is asked for as %o', (path, address) => expect(addressOf(path)).toBe(address));
});

test('only what is not known is fetched, equal files once', () => {
  const twice = offlineList(
    new Map([
      ['a/index.html', file('a')],
      ['b/index.html', file('a')],
      ['b/du-lieu.json', file('a')],
      ['c/index.html', file('c')],
    ]),
    day,
  );
  expect([...missingFiles(twice, new Set(['c.html']), { all: false }).keys()]).toEqual([
    'a/index.html',
    'b/du-lieu.json',
  ]);
  expect([...missingFiles(list, new Set(), { all: true }).keys()]).toHaveLength(9);
  expect(objectName('pagefind/fragment/x.pf_fragment', file('f'))).toBe('f.pf_fragment');
});

test('equal files give an equal list and worker in any order; another byte or day gives another version', async () => {
  const bytes = (text: string) => listedFile(new TextEncoder().encode(text));
  const files = [
    ['index.html', bytes('a')],
    ['b.json', bytes('b')],
  ] as const;
  const made = await serviceWorkerFiles(new Map(files), day);
  expect(await serviceWorkerFiles(new Map([...files].reverse()), day)).toEqual(made);
  const changed = await serviceWorkerFiles(new Map([...files, ['b.json', bytes('c')]]), day);
  const later = await serviceWorkerFiles(new Map(files), isoDate('2026-11-23'));
  expect(new Set([made, changed, later].map((some) => some.get('sw.js'))).size).toBe(3);
  expect(made.get('sw.js')).not.toContain('import');
});

test('the manifest says what browsers need to install the site, below its base', () => {
  const manifest = JSON.parse(webManifest('/quy-dinh/')) as Record<string, unknown> & {
    icons: { src: string; sizes: string; purpose: string }[];
  };
  expect(manifest).toMatchObject({
    short_name: 'Hiệu lực',
    lang: 'vi',
    id: '/quy-dinh/',
    start_url: '/quy-dinh/',
    scope: '/quy-dinh/',
    display: 'standalone',
    background_color: themeColours.light,
  });
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
    'any any',
  ]);
  for (const { src, sizes } of manifest.icons) {
    const icon = readFileSync(`public/${src.replace('/quy-dinh/', '')}`);
    // Width and height of a PNG stand after its signature and the head of its first part.
    if (src.endsWith('.png')) expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
  }
});

test('its colours are those of the pages', () => {
  const papers = [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--paper: (#\w+);/g)];
  expect(papers.slice(0, 2).map(([, colour]) => colour)).toEqual([themeColours.light, themeColours.dark]);
});

test.each([
  [
    { kind: 'saved', pages: 1359, bytes: 34_000_000, builtOn: day, all: false } as const,
    'Đã lưu 1.359 trang, 34,0 MB, bản dựng ngày 22/11/2026. Mọi trang dùng được khi không có mạng.',
  ],
  [{ kind: 'saving', done: 12, total: 1900 } as const, 'Đang lưu: 12 trong 1.900 tệp.'],
  [{ kind: 'failed', reason: 'no-room' } as const, 'Chưa lưu được: trình duyệt không còn đủ chỗ.'],
])('%o in words', (state, words) => expect(offlineSentence(state)).toBe(words));
