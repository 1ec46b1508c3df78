import { expect, test } from 'vitest';
import { address, freshPages, page } from '../support/journey.ts';

freshPages();

const result = (id: string) => `[data-search-results] [data-document-id="${id}"]`;

test('a search without diacritics leads to a document, its validity and the document it replaced', async () => {
  await page.goto(`${address}/`);
  await page.getByLabel('Số ký hiệu, từ khóa hoặc câu hỏi').fill('bao ve chinh tri noi bo');
  await page.keyboard.press('Enter');
  await page.locator(result('qd-58-tw-2022')).waitFor();
  expect(new URL(page.url()).pathname).toBe('/tra-cuu/');
  expect(await page.locator(result('qd-58-tw-2022')).getAttribute('data-state')).toBe('ended');
  await page
    .locator(`${result('qd-58-tw-2022')} a`)
    .first()
    .click();
  await page.locator('main[data-document-id="qd-58-tw-2022"]').waitFor();
  expect(await page.locator('[data-validity]').innerText()).toContain(
    'Đã bị thay thế bởi Quy định 367-QĐ/TW',
  );
  await page.locator('[data-relation="supersedes"][data-direction="active"] a').first().click();
  await page.locator('main[data-document-id="qd-126-tw-2018"]').waitFor();
  expect(await page.locator('[data-validity]').innerText()).toContain('Quy định 58-QĐ/TW từ ngày 08/02/2022');
});

test('a symbol typed after the slash key goes to its document', async () => {
  await page.goto(`${address}/van-ban/`);
  await page.keyboard.press('/');
  await page.keyboard.type('377-qd/tw');
  await page.keyboard.press('Enter');
  await page.locator('main[data-document-id="qd-377-tw-2025"]').waitFor();
});

test('the slash key stays a slash in a box, and Ctrl+K comes back to it', async () => {
  await page.goto(`${address}/tra-cuu/`);
  const box = page.locator('[data-search-box]');
  await box.fill('58');
  await page.keyboard.press('/');
  expect(await box.inputValue()).toBe('58/');
  await page.locator('body').click({ position: { x: 5, y: 400 } });
  await page.keyboard.press('Control+k');
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a symbol that nothing carries has no results and says so', async () => {
  await page.goto(`${address}/tra-cuu/?q=${encodeURIComponent('9999-QĐ/TW')}`);
  await expect.poll(() => page.locator('[data-search-heading]').innerText()).toContain('Chưa có 9999-QĐ/TW');
  expect(await page.locator('[data-search-results] > [data-document-id]').count()).toBe(0);
});

test('filters and the date live in the address and come back from it', async () => {
  await page.goto(`${address}/tra-cuu/?loai=chi-thi`);
  await page.locator('[data-search-results] [data-document-id]').first().waitFor();
  await page.getByLabel('Tình trạng').selectOption('het');
  await page.getByLabel('Áp dụng tại ngày').fill('2019-06-01');
  await expect.poll(() => page.url()).toContain('ngay=2019-06-01');
  const heading = await page.locator('[data-search-heading]').innerText();
  expect(heading).toContain('áp dụng tại ngày 01/06/2019');
  await page.reload();
  await expect.poll(() => page.locator('[data-search-heading]').innerText()).toBe(heading);
  expect(await page.getByLabel('Tình trạng').inputValue()).toBe('het');
  const states = await page
    .locator('[data-search-results] > li')
    .evaluateAll((rows) =>
      rows.map((row) => (row instanceof HTMLElement ? row.dataset['state'] : undefined)),
    );
  expect(new Set(states)).toEqual(new Set(['ended']));
});

test('a document answers for the day before and the day of its replacement', async () => {
  const states: (string | null)[] = [];
  for (const day of ['2022-02-07', '2022-02-08']) {
    await page.goto(`${address}/van-ban/qd-126-tw-2018/?ngay=${day}`);
    await page.getByText('tại ngày', { exact: false }).first().waitFor();
    states.push(await page.locator('[data-answer]').getAttribute('data-state'));
  }
  expect(states).toEqual(['in-force', 'ended']);
});

test('an address that moved or never was still helps', async () => {
  const response = await page.goto(`${address}/van-ban/khong-co-van-ban-nay/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('Không có trang này');
  expect(await page.locator('main form[role="search"]').count()).toBe(1);
});
