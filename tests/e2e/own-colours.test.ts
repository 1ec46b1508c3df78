// Readers who set their own text, spacing or colours: spacing of WCAG 1.4.12, forced colours, and dark in Firefox.

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { faintOnes } from '../support/contrast.ts';
import { openFirefox, type FirefoxPage } from '../support/firefox.ts';
import { widthsLost } from '../support/reflow.ts';

const address = inject('address');
const drawn = ['/dong-ke-thua/qd-69-tw-2022/', '/pham-vi/', '/van-ban/qd-58-tw-2022/', '/phong-mau/'];
const kinds = [
  ...drawn,
  '/',
  '/tra-cuu/?q=di+nuoc+ngoai',
  '/danh-muc/',
  '/so-sanh/qd-101-tw-2023--qd-75-tw-2007/',
  '/tinh-huong/di-nuoc-ngoai-viec-rieng/',
  '/tap-huan/bao-ve-chinh-tri-noi-bo/',
  '/tap-huan/tu-soan/',
  '/kiem-tra-vien-dan/',
  '/ngoai-tuyen/',
];

describe('in Chromium', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    ({ context, page } = await openPage(browser));
  });
  afterEach(() => context.close());

  test.each(kinds)('%s loses nothing when its letters, words and lines are set wider', async (path) => {
    await page.goto(address + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
          'p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    const lost = [await page.evaluate(widthsLost)];
    await page.setViewportSize({ width: 360, height: 780 });
    lost.push(await page.evaluate(widthsLost));
    expect(lost).toEqual([[], []]);
  });

  test.each(drawn)('%s: what is drawn shows in forced colours, light and dark', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto(address + path, { waitUntil: 'networkidle' });
      expect(await page.evaluate(faintOnes, 4.5), colorScheme).toEqual([]);
    }
  });
});

// 0: dark. 2: colours of the reader instead of those of the page.
const dark = { 'layout.css.prefers-color-scheme.content-override': 0 };
const forced = { 'browser.display.document_color_use': 2 };
const faint = (page: FirefoxPage, least: number) =>
  page.read<readonly string[]>(`(${faintOnes.toString()})(${least})`);

describe('in Firefox, dark', () => {
  let firefox: Awaited<ReturnType<typeof openFirefox>>;

  beforeAll(async () => {
    firefox = await openFirefox(address, dark);
  });
  afterAll(() => firefox.close());

  test.each(kinds)('%s: each text stands out from a dark page', async (path) => {
    const { page } = firefox;
    await page.goto(address + path);
    expect(await page.read('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(true);
    const paper = await page.read<string>('getComputedStyle(document.documentElement).backgroundColor');
    expect(Math.max(...(paper.match(/\d+/g) ?? ['255']).map(Number))).toBeLessThan(60);
    expect(await faint(page, 7)).toEqual([]);
  });
});

describe('in Firefox, colours forced', () => {
  let firefox: Awaited<ReturnType<typeof openFirefox>>;

  beforeAll(async () => {
    firefox = await openFirefox(address, forced);
  });
  afterAll(() => firefox.close());

  test.each(drawn)('%s: what is drawn shows', async (path) => {
    await firefox.page.goto(address + path);
    expect(await faint(firefox.page, 4.5)).toEqual([]);
  });

  test('states still differ in shape', async () => {
    const { page } = firefox;
    await page.goto(`${address}/phong-mau/`);
    expect(await page.read('matchMedia("(forced-colors: active)").matches')).toBe(true);
    const looks = await page.read<readonly (readonly [string, string])[]>(
      `[...document.querySelectorAll('.badge[data-shape]')].map((badge) => {
        const { borderStyle, borderWidth, fontWeight, backgroundColor, backgroundImage } = getComputedStyle(badge);
        return [badge.dataset.shape, [borderStyle, borderWidth, fontWeight, backgroundColor, backgroundImage].join()];
      })`,
    );
    const byLook = new Map(looks.map(([shape, look]) => [look, shape]));
    const shapes = new Set(looks.map(([shape]) => shape));
    expect(shapes.size).toBeGreaterThan(4);
    expect(new Set(byLook.values())).toEqual(shapes);
    expect(looks.filter(([shape, look]) => byLook.get(look) !== shape)).toEqual([]);
  });
});
