import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { widthsLost } from '../support/reflow.ts';

const address = inject('address');
const folder = inject('folder');
const pages = [
  '/',
  '/tra-cuu/?q=di+nuoc+ngoai',
  '/tra-cuu/?q=zzzz+qqqq',
  '/van-ban/',
  '/van-ban/nam/2022/',
  '/van-ban/khoa/xiv/',
  '/van-ban/loai/chi-thi/',
  '/van-ban/qd-58-tw-2022/',
  '/van-ban/qd-377-tw-2025/',
  '/van-ban/hd-116-btgtw-nd/',
  '/chuyen-de/',
  '/chuyen-de/bao-ve-chinh-tri-noi-bo/',
  '/co-quan/',
  '/co-quan/ban-bi-thu/',
  '/dong-ke-thua/',
  '/dong-ke-thua/qd-69-tw-2022/',
  '/so-sanh/',
  '/so-sanh/qd-101-tw-2023--qd-75-tw-2007/',
  '/danh-muc/',
  '/vien-dan-het-hieu-luc/',
  '/nguon/',
  '/nguon/24h-bo-chinh-tri-se-thanh-lap-ban/',
  '/pham-vi/',
  '/tinh-huong/',
  '/tinh-huong/di-nuoc-ngoai-viec-rieng/',
  '/tinh-huong/di-nuoc-ngoai-nam-2015/',
  '/dan-duong/',
  '/dan-duong/dang-vien/',
  '/dan-duong/dang-vien/ra-nuoc-ngoai/',
  '/tap-huan/',
  '/tap-huan/can-ra-soat/',
  '/tap-huan/tu-soan/',
  '/tap-huan/bao-ve-chinh-tri-noi-bo/',
  '/tap-huan/bao-ve-chinh-tri-noi-bo/tu-kiem-tra/',
  '/api/',
  '/gioi-thieu/',
  '/ngoai-tuyen/',
  '/hieu-luc/',
  '/huong-dan-bien-tap/',
  '/huong-dan-bien-tap/truong/',
  '/huong-dan-bien-tap/kiem-tra/',
  '/kiem-tra-vien-dan/',
  '/thay-doi/',
  '/thay-doi/nam/2025/',
  '/thay-doi/nam/khong-ro/',
  '/thay-doi/chuyen-de/bao-ve-chinh-tri-noi-bo/',
  '/phong-mau/',
  '/404.html',
];
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(pages)('%s', (path) => {
  test('asks nobody else, breaks no policy, logs no error, does not scroll sideways', async () => {
    const { context, page } = await openPage(browser, { viewport: { width: 360, height: 780 } });
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request: Request) => {
      if (!request.url().startsWith(`${address}/`)) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const lost: (readonly string[])[] = [await page.evaluate(widthsLost)];
    // Zoomed to 400 % a window of 1280 px is 320 px wide.
    await page.setViewportSize({ width: 320, height: 256 });
    lost.push(await page.evaluate(widthsLost));
    // Text at 200 %: the browser's own setting, as a reader would make it.
    await page.setViewportSize({ width: 720, height: 780 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    lost.push(await page.evaluate(widthsLost));
    await context.close();
    expect({ foreign, errors, lost }).toEqual({ foreign: [], errors: [], lost: [[], [], []] });
  });

  test('has no accessibility faults in light and in dark, wide and narrow', async () => {
    const { context, page } = await openPage(browser, { bypassCSP: true });
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const faults = await axeFaults(page);
    await context.close();
    expect(faults).toEqual([]);
  });
});

test('the list above has a page of every kind that the site has', () => {
  const kinds = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.astro') && !name.startsWith('_'),
  );
  const missing = kinds.filter((name) => {
    const address = name.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/');
    const pattern = new RegExp(
      `^/${address.replace('404/', '404.html').replaceAll(/\[[^\]]+\]/g, '[^/]+')}(\\?.*)?$`,
    );
    return !pages.some((page) => pattern.test(page));
  });
  expect(kinds.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});

/** Files of the site that a page names, by their ending. */
function filesOf(html: string, ending: string): readonly Buffer[] {
  const found = html.matchAll(new RegExp(`(?:href|src)="(/_tep/[^"]+\\.${ending})"`, 'g'));
  return [...found].map(([, path]) => readFileSync(folder + path));
}

/** Bytes of a page with its styles, compressed. */
function packedSize(html: string): number {
  return [Buffer.from(html), ...filesOf(html, 'css')].reduce(
    (sum, content) => sum + gzipSync(content).length,
    0,
  );
}

test('no page of a situation is over 25 kB of HTML and CSS', () => {
  const sizes = readdirSync(`${folder}/tinh-huong`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      size: packedSize(readFileSync(`${folder}/tinh-huong/${name}/index.html`, 'utf8')),
    }));
  expect(sizes.length).toBeGreaterThan(20);
  expect(sizes.filter(({ size }) => size > 25_000)).toEqual([]);
});

test('a document page is at most 25 kB of HTML and CSS, and fonts at most 65 kB', () => {
  const html = readFileSync(`${folder}/van-ban/qd-377-tw-2025/index.html`, 'utf8');
  const packed = packedSize(html);
  const fonts = filesOf(html, 'woff2').reduce((sum, content) => sum + content.length, 0);
  expect(packed).toBeLessThanOrEqual(25_000);
  expect(fonts).toBeGreaterThan(0);
  expect(fonts).toBeLessThanOrEqual(65_000);
});

test('no page has a script or style in its text', () => {
  const html = readFileSync(`${folder}/van-ban/qd-58-tw-2022/index.html`, 'utf8');
  expect(html).toContain('script-src &#39;self&#39;'.replaceAll('&#39;', "'"));
  expect(html).not.toMatch(/unsafe-inline|<style|\sstyle=|\son[a-z]+=/);
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)].map(([, attributes]) => attributes);
  expect(inline.every((attributes) => /application\/(ld\+)?json/.test(attributes ?? ''))).toBe(true);
});
