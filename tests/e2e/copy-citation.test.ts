import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { address, browser, freshPages, page } from '../support/journey.ts';

const full =
  'Quy định số 58-QĐ/TW, ngày 08/02/2022 của Bộ Chính trị về một số vấn đề về bảo vệ chính trị nội bộ Đảng';

freshPages({
  acceptDownloads: true,
  permissions: ['clipboard-read', 'clipboard-write'],
});

const copied = () => page.evaluate(() => navigator.clipboard.readText());
const copyFull = () => page.getByRole('button', { name: 'Sao chép: Đầy đủ' });
const question = () => page.locator('[data-cite-question]');

test('an ended document says so before it is copied, by keyboard too', async () => {
  await page.goto(`${address}/van-ban/qd-58-tw-2022/`);
  await page.locator('[data-cite-menu] > summary').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-cite-state]').innerText()).toContain(
    'Đã bị thay thế bởi Quy định 367-QĐ/TW',
  );
  await page.evaluate(() => navigator.clipboard.writeText('trước'));
  await copyFull().focus();
  await page.keyboard.press('Enter');
  expect(await question().innerText()).toContain('Đã bị thay thế bởi Quy định 367-QĐ/TW');
  expect(await copied()).toBe('trước');
  await page.keyboard.press('Escape');
  expect(await question().count()).toBe(0);
  expect(await copyFull().evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect.poll(copied).toBe(full);
  expect(await page.locator('[data-cite-message]').innerText()).toBe('Đã sao chép.');
});

test('on a day when it applied it is copied at once', async () => {
  await page.goto(`${address}/van-ban/qd-58-tw-2022/?ngay=2023-03-15`);
  await page.locator('[data-cite-menu] > summary').click();
  await copyFull().click();
  await expect.poll(copied).toBe(full);
});

test('a file for a reference manager is made', async () => {
  await page.goto(`${address}/van-ban/qd-367-tw-2025/`);
  await page.locator('[data-cite-menu] > summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'BibTeX' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('qd-367-tw-2025.bib');
  expect(readFileSync(await download.path(), 'utf8')).toContain('@misc{qd-367-tw-2025,');
});

test('without JavaScript the full form is text to select', async () => {
  const plain = await openPage(browser, { javaScriptEnabled: false });
  await plain.page.goto(`${address}/van-ban/qd-58-tw-2022/`);
  await plain.page.locator('[data-cite-menu] > summary').click();
  expect(await plain.page.locator('[data-cite-text]').first().innerText()).toBe(full);
  expect(await plain.page.locator('[data-cite-copy]').first().isVisible()).toBe(false);
  await plain.context.close();
});
