import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';

const address = inject('address');
const folder = inject('folder');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = [
  '/',
  '/tra-cuu/?q=di+nuoc+ngoai',
  '/van-ban/',
  '/van-ban/qd-58-tw-2022/',
  '/van-ban/qd-377-tw-2025/',
  '/van-ban/hd-116-btgtw-nd/',
  '/chuyen-de/bao-ve-chinh-tri-noi-bo/',
  '/co-quan/',
  '/dong-ke-thua/qd-69-tw-2022/',
  '/danh-muc/',
  '/vien-dan-het-hieu-luc/',
  '/nguon/',
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
    const beyond: number[] = [await page.evaluate(widthBeyond)];
    // Text at 200 %: the browser's own setting, as a reader would make it.
    await page.setViewportSize({ width: 720, height: 780 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    beyond.push(await page.evaluate(widthBeyond));
    await context.close();
    expect({ foreign, errors, beyond }).toEqual({ foreign: [], errors: [], beyond: [0, 0] });
  });

  test('has no accessibility faults in light and in dark', async () => {
    // The policy of the site rightly refuses the script of the test.
    const { context, page } = await openPage(browser, { bypassCSP: true });
    await page.goto(address + path, { waitUntil: 'networkidle' });
    await page.evaluate(axe);
    const found: unknown[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(
        await page.evaluate(
          `axe.run(document, {rules: {'color-contrast-enhanced': {enabled: true}, 'target-size': {enabled: true}}})
            .then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes[0].html))`,
        ),
      );
    }
    await context.close();
    expect(found).toEqual([[], []]);
  });
});

function widthBeyond(): number {
  return Math.max(0, document.documentElement.scrollWidth - window.innerWidth);
}

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
