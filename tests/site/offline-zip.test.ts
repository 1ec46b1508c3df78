import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/domain/iso-date.ts';
import { offlinePage, offlineStyles } from '../../src/site/offline-pages.ts';
import { builtOnOf, offlineZip } from '../../src/site/offline-zip.ts';
import { mediaTypes } from '../../src/site/served-headers.ts';

const day = isoDate('2026-11-22');
const file = (text: string) => strToU8(text);
const site = new Map([
  ['index.html', file('<a href="/van-ban/">Văn bản</a>')],
  ['van-ban/index.html', file('<a href="/">Trang chủ</a>')],
  ['_tep/a.css', file('x{src:url(/_tep/a.woff2)}')],
  ['_tep/a.woff2', new Uint8Array([1, 2, 3])],
]);
const beside = new Map([
  ['DOC-TRUOC.txt', file('Trang dựng ngày {ngay}: hieu-luc-{iso}.zip\n')],
  ['mo-trang.mjs', file('serve();\n')],
]);

describe('a page that is opened from a folder', () => {
  test.each([
    ['index.html', '/van-ban/', './van-ban/index.html'],
    ['index.html', '/', './index.html'],
    ['van-ban/a/index.html', '/', '../../index.html'],
    ['van-ban/a/index.html', '/van-ban/b/#diem-1', '../../van-ban/b/index.html#diem-1'],
    ['van-ban/index.html', '/tra-cuu/?q=a/b', '../tra-cuu/index.html?q=a/b'],
    ['van-ban/index.html', '/bieu-tuong.svg', '../bieu-tuong.svg'],
    ['van-ban/index.html', '#diem-1', '#diem-1'],
    ['van-ban/index.html', 'https://example.org/', 'https://example.org/'],
    ['van-ban/index.html', '//example.org/a', '//example.org/a'],
    ['404.html', '/van-ban/', '/van-ban/'],
  ])('%s: %s becomes %s', (path, from, to) => {
    expect(offlinePage(`<a class="x" href="${from}">`, path)).toBe(`<a class="x" href="${to}">`);
  });

  test('its words and its data stay as they are', () => {
    const page = '<p>href="/a/"</p><script type="application/json">{"path":"/van-ban/"}</script>';
    expect(offlinePage(page.replace('href="', 'href=&quot;'), 'index.html')).toContain('href=&quot;/a/"');
    expect(offlinePage(page, 'index.html')).toContain('{"path":"/van-ban/"}');
  });

  test.each([
    ['url(/_tep/a.woff2)', 'url(../_tep/a.woff2)'],
    ['url("/_tep/a.woff2")', 'url("../_tep/a.woff2")'],
    ['url(data:font/woff2;base64,AA)', 'url(data:font/woff2;base64,AA)'],
    ['url(#a)', 'url(#a)'],
  ])('styles: %s becomes %s', (from, to) => {
    expect(offlineStyles(from, '_tep/a.css')).toBe(to);
  });
});

describe('the zip', () => {
  const zip = offlineZip(site, beside, day);
  const files = unzipSync(zip.bytes);
  const read = (path: string) => strFromU8(files[`hieu-luc-2026-11-22/${path}`] ?? new Uint8Array());

  test('holds the pages, what to read first and the servers, in one folder of its day', () => {
    expect(Object.keys(files)).toEqual(
      [
        'DOC-TRUOC.txt',
        'mo-trang.mjs',
        'trang/_tep/a.css',
        'trang/_tep/a.woff2',
        'trang/index.html',
        'trang/van-ban/index.html',
        'SHA256SUMS',
      ].map((path) => `hieu-luc-2026-11-22/${path}`),
    );
    expect(read('trang/index.html')).toContain('./van-ban/index.html');
    expect(read('trang/_tep/a.css')).toContain('url(../_tep/a.woff2)');
  });

  test('its sums are those of the files in it, all of them', () => {
    const sums = read('SHA256SUMS').trimEnd().split('\n');
    const real = Object.entries(files)
      .map(([path, bytes]) => [path.replace('hieu-luc-2026-11-22/', ''), bytes] as const)
      .filter(([path]) => path !== 'SHA256SUMS')
      .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
    expect(sums).toEqual(real);
    expect(zip.sum).toBe(createHash('sha256').update(zip.bytes).digest('hex'));
  });

  test('texts open in old editors of Windows, programs for Node stay as they are', () => {
    expect(Array.from(files['hieu-luc-2026-11-22/DOC-TRUOC.txt']!.subarray(0, 3))).toEqual([
      0xef, 0xbb, 0xbf,
    ]);
    expect(read('DOC-TRUOC.txt')).toBe('Trang dựng ngày 22/11/2026: hieu-luc-2026-11-22.zip\r\n');
    expect(read('mo-trang.mjs')).toBe('serve();\n');
  });

  test('equal files in any order give equal bytes, another file gives others', () => {
    const turned = new Map([...site].reverse());
    expect(offlineZip(turned, beside, day).sum).toBe(zip.sum);
    expect(offlineZip(turned.set('a.txt', file('a')), beside, day).sum).not.toBe(zip.sum);
  });

  test('more files than old unpackers can count are refused', () => {
    const nothing = new Uint8Array();
    const many = new Map(Array.from({ length: 65_535 }, (_, index) => [`${index}.txt`, nothing] as const));
    expect(() => offlineZip(many, new Map(), day)).toThrow('65535');
  });
});

describe('the day of a built site', () => {
  test.each([
    ['trang\n      dựng ngày <time datetime="2026-11-22">22/11/2026</time>', '2026-11-22'],
    ['trang dựng ngày <time datetime="2026-02-30">', undefined],
    ['<p>Không có gì</p>', undefined],
  ])('%s', (html, expected) => {
    expect(builtOnOf(html)).toBe(expected);
  });
});

test.each(['mo-trang.mjs', 'mo-trang.ps1'])('%s knows the type of every text file of the site', (name) => {
  const text = readFileSync(join(import.meta.dirname, '../../scripts/zip', name), 'utf8');
  const needed = Object.entries(mediaTypes).filter(([type]) =>
    /^(?:text|image|font)|json|xml|wasm/.test(type),
  );
  const missing = needed.flatMap(([, endings]) => endings).filter((ending) => !text.includes(`'.${ending}'`));
  expect(missing.filter((ending) => !['docx', 'pptx', 'xlsx'].includes(ending))).toEqual([]);
});
