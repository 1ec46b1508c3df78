import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { policyHeader } from '../../src/site/content-policy.ts';
import { axeFaults, bringAxe } from '../support/axe.ts';
import { openPage } from '../support/browser.ts';
import { address, browser, folder, oneBrowser } from '../support/journey.ts';
import { widthsLost } from '../support/reflow.ts';

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

oneBrowser();

// Side by side: most of the time of a page is spent waiting until it asks for nothing more.
test.concurrent.each(pages)(
  '%s asks nobody else, breaks no policy, logs no error, loses nothing when narrow or large, is accessible',
  async (path) => {
    const { context, page } = await openPage(browser, { viewport: { width: 360, height: 780 } });
    await bringAxe(context);
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const response = await page.goto(address + path, { waitUntil: 'networkidle' });
    const lost: (readonly string[])[] = [await page.evaluate(widthsLost)];
    // Zoomed to 400 % a window of 1280 px is 320 px wide.
    await page.setViewportSize({ width: 320, height: 256 });
    lost.push(await page.evaluate(widthsLost));
    // Text at 200 %: the browser's own setting, as a reader would make it.
    await page.setViewportSize({ width: 720, height: 780 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    lost.push(await page.evaluate(widthsLost));
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    const faults = await axeFaults(page);
    await context.close();
    expect({ errors, lost, faults }).toEqual({ errors: [], lost: [[], [], []], faults: [] });
    expect(response?.headers()['content-security-policy']).toBe(policyHeader());
  },
);

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

test('the policy lets only files of the site run, and the WebAssembly of the search', () => {
  const rules = policyHeader().split('; ');
  expect(rules).toContain("default-src 'none'");
  expect(rules).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(rules).toContain("style-src 'self'");
  expect(rules.join(' ')).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/);
});

test('no file of the site has a script, a style or a handler in its text, and each names the same policy', () => {
  const faults: string[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(files.length).toBeGreaterThan(1_000);
  for (const name of files)
    faults.push(
      ...inlineFaults(readFileSync(`${folder}/${name}`, 'utf8')).map((fault) => `${name}: ${fault}`),
    );
  expect(faults).toEqual([]);
});

function inlineFaults(html: string): string[] {
  // Values apart, so that words in them are not taken for attributes.
  const tags = [...html.matchAll(/<[a-z][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>/gi)].map(([tag]) => tag);
  const bare = tags.map((tag) => tag.replaceAll(/="[^"]*"/g, '=""'));
  const faults = bare.filter((tag) => /^<style[\s>]|\s(?:style|on[a-z]+|srcdoc)=/i.test(tag));
  const scripts = tags.filter((tag) => /^<script[\s>]/i.test(tag));
  faults.push(...scripts.filter((tag) => !/\ssrc="\/|type="application\/(?:ld\+)?json"/.test(tag)));
  const policies = tags.filter((tag) => /http-equiv="content-security-policy"/i.test(tag));
  const isPage = /<main[\s>]/.test(html);
  if (isPage && policies.length !== 1) faults.push(`${policies.length} policies`);
  faults.push(...policies.filter((tag) => /unsafe-inline|[^-]unsafe-eval/.test(tag)));
  if (tags.length < 5) faults.push('hardly a tag was read');
  return faults;
}
