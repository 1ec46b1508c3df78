// What a question finds, how the results stand, and which questions are remembered.

import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { address, browser, freshPages, page } from '../support/journey.ts';
import { ask, box, focusedText, heading, ids, open, results } from '../support/search-journey.ts';

freshPages();

test('typing without diacritics on a phone: passages of points, which lead to marked words', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open();
  await box().focus();
  await page.keyboard.type('di nuoc ngoai');
  await expect.poll(heading).toMatch(/^\d+ kết quả cho “di nuoc ngoai”$/);
  const passage = results().locator('.row-excerpts li');
  await passage.first().waitFor();
  expect(await results().first().locator('.row-excerpts li').count()).toBeLessThanOrEqual(2);
  expect((await passage.locator('mark').allInnerTexts()).join(' ')).toMatch(/nước ngoài/i);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

  const link = passage.locator('a').first();
  expect(await link.getAttribute('href')).toMatch(/^\/van-ban\/[^/]+\/\?q=di\+nuoc\+ngoai.*#diem-\d+$/);
  await link.click();
  const marks = page.locator('[aria-labelledby="noi-dung-chinh"] mark');
  await marks.first().waitFor();
  expect(await page.locator('mark').count()).toBe(await marks.count());
  expect(page.url()).not.toContain('q=');
  expect(await page.locator('[data-address]').first().textContent()).not.toContain('q=');
  expect(await page.locator('li:target mark').count()).toBeGreaterThan(0);
  const text = await page.locator('#diem-1').innerText();
  await page.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
  expect(await page.locator('mark').count()).toBe(0);
  expect(await page.locator('#diem-1').innerText()).toBe(text);
});

test('a document that was not searched for has no marks', async () => {
  await page.goto(`${address}/van-ban/qd-58-tw-2022/?ngay=2023-01-01`, { waitUntil: 'networkidle' });
  expect(await page.locator('mark, .found-line').count()).toBe(0);
  await page.goto(`${address}/van-ban/qd-58-tw-2022/?q=zzzz`, { waitUntil: 'networkidle' });
  expect(await page.locator('mark, .found-line').count()).toBe(0);
});

test('results stand newest first when asked, the same ones, and the address keeps it', async () => {
  await open('/tra-cuu/?q=bao+ve+bi+mat+nha+nuoc');
  await results().first().waitFor();
  const best = await ids();
  await page.getByLabel('Sắp xếp').selectOption('ngay');
  await expect.poll(() => page.url()).toContain('sap-xep=ngay');
  await expect.poll(ids).not.toEqual(best);
  const years = await results()
    .locator('.figures')
    .evaluateAll((days) => days.map((day) => Number(/\d{4}$/.exec(day.textContent ?? '')?.[0] ?? 0)));
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  const newest = await ids();
  await page.reload();
  await results().first().waitFor();
  expect(await ids()).toEqual(newest);
  expect(await page.getByLabel('Sắp xếp').inputValue()).toBe('ngay');
});

test('recent searches: only what was searched, eight at most, each erasable', async () => {
  await open();
  const recent = page.locator('[data-recent]');
  const queries = () => page.locator('[data-recent-list] a').allInnerTexts();
  expect(await recent.isVisible()).toBe(false);
  await ask('dang vien');
  await page.keyboard.press('Escape');
  expect(await recent.isVisible()).toBe(false);
  for (const number of Array.from({ length: 9 }, (_, i) => i + 1)) {
    await box().fill(`đảng viên ${number}`);
    await page.keyboard.press('Enter');
  }
  await box().fill('một đoạn dự thảo '.repeat(20));
  await page.keyboard.press('Enter');
  await box().fill('');
  await recent.waitFor();
  expect(await queries()).toEqual([9, 8, 7, 6, 5, 4, 3, 2].map((number) => `đảng viên ${number}`));
  await page.reload();
  await recent.waitFor();
  await page.getByRole('button', { name: 'Xóa “đảng viên 8” khỏi danh sách' }).click();
  expect(await queries()).not.toContain('đảng viên 8');
  await box().focus();
  await page.keyboard.press('ArrowDown');
  expect(await focusedText()).toBe('đảng viên 9');
  await page.getByRole('button', { name: 'Xóa tất cả' }).click();
  expect(await recent.isVisible()).toBe(false);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('without JavaScript the page is a list of links, with nothing that only a script can do', async () => {
  const plain = await openPage(browser, { javaScriptEnabled: false });
  await plain.page.goto(`${address}/tra-cuu/?q=dang+vien`);
  expect(await plain.page.locator('[data-search-help] a').count()).toBeGreaterThan(10);
  for (const part of ['[data-keys]', '[data-recent]', '[data-sort-box]', '[data-search-nothing]'])
    expect(await plain.page.locator(part).isVisible()).toBe(false);
  await plain.page.goto(`${address}/van-ban/`);
  expect(await plain.page.locator('[data-document-id] a').count()).toBeGreaterThan(200);
  await plain.context.close();
});
