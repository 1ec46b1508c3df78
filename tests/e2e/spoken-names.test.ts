// What a screen reader is told of each kind of page: landmarks, headings, names of controls, heads of tables.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { address, freshPages, page } from '../support/journey.ts';
import { spokenFaults } from '../support/spoken.ts';

freshPages();

test.each([
  '/',
  '/tra-cuu/?q=di+nuoc+ngoai',
  '/tra-cuu/?q=zzzz+qqqq',
  '/van-ban/',
  '/van-ban/nam/2022/',
  '/van-ban/qd-58-tw-2022/',
  '/van-ban/qd-377-tw-2025/',
  '/van-ban/hd-116-btgtw-nd/',
  '/chuyen-de/bao-ve-chinh-tri-noi-bo/',
  '/co-quan/ban-bi-thu/',
  '/dong-ke-thua/qd-69-tw-2022/',
  '/so-sanh/qd-101-tw-2023--qd-75-tw-2007/',
  '/danh-muc/',
  '/vien-dan-het-hieu-luc/',
  '/nguon/24h-bo-chinh-tri-se-thanh-lap-ban/',
  '/pham-vi/',
  '/tinh-huong/',
  '/tinh-huong/di-nuoc-ngoai-viec-rieng/',
  '/dan-duong/',
  '/dan-duong/dang-vien/ra-nuoc-ngoai/',
  '/tap-huan/',
  '/tap-huan/can-ra-soat/',
  '/tap-huan/tu-soan/',
  '/tap-huan/bao-ve-chinh-tri-noi-bo/',
  '/tap-huan/bao-ve-chinh-tri-noi-bo/tu-kiem-tra/',
  '/kiem-tra-vien-dan/',
  '/thay-doi/',
  '/thay-doi/nam/2025/',
  '/api/',
  '/huong-dan-bien-tap/',
  '/huong-dan-bien-tap/truong/',
  '/huong-dan-bien-tap/kiem-tra/',
  '/ngoai-tuyen/',
  '/gioi-thieu/',
  '/404.html',
])('%s: landmarks and controls have names of their own, headings and tables their order', async (path) => {
  await page.goto(address + path, { waitUntil: 'networkidle' });
  expect(spokenFaults(await page.locator('body').ariaSnapshot())).toEqual([]);
  const headless = await page.locator('table:visible').evaluateAll((tables) =>
    tables.flatMap((table) => {
      const heads = [...table.querySelectorAll('th')];
      const named =
        table.querySelector('caption, [aria-label]') ?? table.closest('[aria-labelledby], [aria-label]');
      const good = heads.length > 0 && heads.every((head) => head.hasAttribute('scope')) && named !== null;
      return good ? [] : [table.outerHTML.slice(0, 120)];
    }),
  );
  expect(headless).toEqual([]);
});

describe('tools in use', () => {
  test('a checked draft: marks, findings and buttons are told apart', async () => {
    await page.goto(`${address}/kiem-tra-vien-dan/`, { waitUntil: 'networkidle' });
    const draft = [
      'Căn cứ Quy định số 102-QĐ/TW, ngày 15/11/2017 của Bộ Chính trị;',
      'Căn cứ Quy định số 98-QĐ/TW, ngày 07/10/2017 về luân chuyển cán bộ;',
    ];
    await page.locator('[data-draft]').fill(draft.join('\n'));
    await page.locator('[data-citation]').nth(1).waitFor();
    expect(spokenFaults(await page.locator('body').ariaSnapshot())).toEqual([]);
  });

  test('an own session of two documents: their buttons are told apart', async () => {
    await page.goto(`${address}/tap-huan/bao-ve-chinh-tri-noi-bo/`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Lấy làm buổi của tôi' }).click();
    await page.locator('[data-own-list] [data-document-id]').nth(1).waitFor();
    expect(spokenFaults(await page.locator('body').ariaSnapshot())).toEqual([]);
  });
});

// Pages whose words do not depend on the content; numbers do.
test.each([
  ['checker', '/kiem-tra-vien-dan/'],
  ['own-session', '/tap-huan/tu-soan/'],
  ['offline', '/ngoai-tuyen/'],
])('%s reads as written down', async (name, path) => {
  await page.goto(address + path, { waitUntil: 'networkidle' });
  const spoken = await page.locator('main').ariaSnapshot();
  const file = join(import.meta.dirname, 'fixtures', 'spoken', `${name}.yaml`);
  await expect(`${withoutNumbers(spoken)}\n`).toMatchFileSnapshot(file);
});

/** Counts and days of the content as one sign; numbers of documents stay. */
function withoutNumbers(text: string): string {
  return text
    .replaceAll(/localhost:\d+/g, '#')
    .replaceAll(/\b\d{1,2}\/\d{1,2}\/\d{4}\b|\b\d{1,2}\/\d{4}\b/g, '#')
    .replaceAll(/\b[\d.]+(?= (?:văn bản|kB|MB|trang))/g, '#');
}

test('no word runs into a link on any page', () => {
  const folder = inject('folder');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const joined = pages.flatMap((path) =>
    [...readFileSync(join(folder, path), 'utf8').matchAll(/[^<>]{0,20}[\p{L},;:.]<a [^>]*>[^<]{0,20}/gu)].map(
      ([words]) => `${path}: ${words}`,
    ),
  );
  expect(pages.length).toBeGreaterThan(1000);
  expect(joined).toEqual([]);
});
