// Whole journeys by keyboard only: nothing is pressed with a mouse, and no test moves the focus by script.

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { address, freshPages, page } from '../support/journey.ts';
import { focusStop, hasFocus, tabTo } from '../support/keyboard.ts';

/** Two cores may have other work. */
const patient = { timeout: 30_000 };

freshPages({ acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] });

const open = (path: string) => page.goto(address + path, { waitUntil: 'networkidle' });
const press = (...keys: readonly string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const copied = () => page.evaluate(() => navigator.clipboard.readText());

/** The nearest region around an element that says its changes; undefined when none does. */
const saidBy = (selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.closest('[role="status"], [role="alert"], [aria-live="polite"]') !== null);

/** Where focus stands now, after a page has moved it by itself: seen, and on what was asked for. */
async function focusIsOn(selector: string): Promise<void> {
  await expect.poll(() => hasFocus(page, selector), patient).toBe(true);
  expect((await page.evaluate(focusStop)).faults).toEqual([]);
}

test('a number is looked up and its document opened', async () => {
  await open('/');
  await tabTo(page, '[data-search-box]');
  await page.keyboard.type('377-qd/tw');
  await press('Enter');
  await page.locator('main[data-document-id="qd-377-tw-2025"]').waitFor();
  await tabTo(page, '.skip');
  await press('Enter');
  await tabTo(page, 'main a, main input, main summary');
});

test('results are narrowed by a filter, gone through by arrows, and left for the box again', async () => {
  await open('/tra-cuu/');
  await press('/');
  await focusIsOn('[data-search-box]');
  await page.keyboard.type('bảo vệ chính trị nội bộ');
  const heading = page.locator('[data-search-heading]');
  await expect.poll(() => heading.innerText(), patient).toMatch(/^\d+ kết quả cho “bảo vệ chính trị nội bộ”/);
  const before = await heading.innerText();
  await tabTo(page, 'select[name="loai"]');
  await page.keyboard.type('Quy định');
  await expect.poll(() => heading.innerText(), patient).not.toBe(before);
  expect(await saidBy('[data-search-heading]')).toBe(true);
  // The choice stays where the reader is.
  await focusIsOn('select[name="loai"]');
  await press('/');
  await tabTo(page, '[data-search-box]', { back: true });
  await press('ArrowDown');
  await focusIsOn('[data-step]');
  await press('ArrowDown', 'ArrowUp', 'Escape');
  await focusIsOn('[data-search-box]');
  await press('ArrowDown');
  const wanted = await page.evaluate(() => document.activeElement?.textContent);
  await press('Enter');
  await page.locator('main[data-document-id]').waitFor();
  expect(await page.locator('h1').innerText()).toContain(/\d+/.exec(wanted ?? '')?.[0]);
});

test('more results are asked for, and reading goes on at the first of them', async () => {
  await open('/tra-cuu/?q=di+nuoc+ngoai');
  const shown = await page.locator('[data-search-results] > li').count();
  await tabTo(page, '[data-search-more]', { most: 150 });
  await press('Enter');
  await focusIsOn(`[data-search-results] > li:nth-child(${shown + 1}) a`);
});

test('a document is asked about on another day, and an unreal day is told', async () => {
  await open('/van-ban/qd-58-tw-2022/');
  await tabTo(page, '[data-answer-date]');
  // Day and month are the same, whichever of them the browser asks for first.
  await page.keyboard.type('06062023');
  await page.locator('[data-answer][data-state="in-force"]').waitFor();
  expect(await saidBy('[data-validity]')).toBe(true);
  await focusIsOn('[data-answer-date]');
  await press('Shift+Tab', 'Tab', 'Delete');
  await expect.poll(() => page.locator('[data-date-problem]').innerText(), patient).not.toBe('');
  expect(await saidBy('[data-date-problem]')).toBe(true);
});

test('a citation of an ended document is copied after its question', async () => {
  await open('/van-ban/qd-58-tw-2022/');
  await tabTo(page, '.skip[href="#trich-dan"]', { most: 30 });
  await press('Enter');
  await tabTo(page, '[data-cite-menu] > summary', { most: 2 });
  await press('Enter');
  await tabTo(page, '[data-cite-copy]');
  await press('Enter');
  await focusIsOn('[data-cite-question] button');
  await press('Escape');
  await focusIsOn('[data-cite-copy]');
  await press('Enter');
  await focusIsOn('[data-cite-question] button');
  await press('Enter');
  await expect.poll(() => page.locator('[data-cite-message]').innerText(), patient).toBe('Đã sao chép.');
  expect(await saidBy('[data-cite-message]')).toBe(true);
  await focusIsOn('[data-cite-copy]');
  expect(await copied()).toContain('58-QĐ/TW');
});

test('a draft is pasted, a mark leads to its finding, and the finding gives its line', async () => {
  await open('/kiem-tra-vien-dan/');
  await page.evaluate(() =>
    navigator.clipboard.writeText(
      'Căn cứ Quy định số 102-QĐ/TW, ngày 15/11/2017 của Bộ Chính trị;\n'.repeat(12),
    ),
  );
  await tabTo(page, '[data-draft]');
  await press('Control+v');
  await expect.poll(() => page.locator('[data-draft-status]').innerText(), patient).toContain('viện dẫn');
  expect(await saidBy('[data-draft-status]')).toBe(true);
  await focusIsOn('[data-draft]');
  await tabTo(page, '#trong-ban-thao-5');
  await press('Enter');
  await focusIsOn('#vien-dan-5');
  await tabTo(page, '#vien-dan-5 [data-copy]');
  await press('Enter');
  await expect.poll(() => page.locator('[data-draft-message]').innerText(), patient).toBe('Đã sao chép.');
  expect(await saidBy('[data-draft-message]')).toBe(true);
  expect(await copied()).toContain('69-QĐ/TW');
  await tabTo(page, '#vien-dan-5 .finding-surface', { back: true });
  await press('Enter');
  await focusIsOn('#trong-ban-thao-5');
});

test('a self-test is answered to its end', async () => {
  await open('/tap-huan/bao-ve-chinh-tri-noi-bo/tu-kiem-tra/');
  const all = await page.locator('[data-question]').count();
  expect(all).toBeGreaterThan(5);
  await tabTo(page, '[data-test-next]');
  await press('Enter');
  // Without an answer the reader is told, and stands before the choices.
  expect(await page.locator('[data-test-message]').innerText()).toBe('Hãy chọn một phương án.');
  await focusIsOn('[data-question] input');
  for (let question = 1; question <= all; question += 1) {
    expect(await page.locator('[data-test-place]').innerText()).toBe(`Câu ${question} trên ${all}`);
    if (question > 1) await tabTo(page, '[data-question] input');
    await press('Space', 'ArrowDown');
    await tabTo(page, '[data-test-next]');
    await press('Enter');
    await focusIsOn('[data-question]:not([hidden]) .verdict');
    await tabTo(page, '[data-test-next]');
    await press('Enter');
    await focusIsOn(question < all ? '[data-test-place]' : '[data-test-score]');
  }
  expect(await page.locator('[data-test-score]').innerText()).toMatch(
    new RegExp(`^Đúng \\d+ trên ${all} câu$`),
  );
  await tabTo(page, '[data-test-again]');
  await press('Enter');
  await focusIsOn('[data-test-place]');
});

test('an own session: documents found, put in order, one left out, and a file saved', async () => {
  await open('/tap-huan/tu-soan/');
  for (const symbol of ['114-QĐ/TW', '58-QĐ/TW', '69-QĐ/TW']) {
    await tabTo(page, '[data-own-query]', { most: 40 });
    await press('Control+a');
    await page.keyboard.type(symbol);
    await press('Enter');
    await page.locator(`[data-own-found] button[aria-label*="${symbol}"]`).first().waitFor();
    expect(await saidBy('[data-own-found-words]')).toBe(true);
    await tabTo(page, `[data-own-found] button[aria-label*="${symbol}"]`);
    await press('Enter');
    await expect
      .poll(() => page.locator('[data-own-message]').innerText(), patient)
      .toContain(`Đã thêm Quy định ${symbol}`);
    await focusIsOn('[data-own-query]');
    // Back before the box, to come to it again as the next document is added.
    await press('Shift+Tab');
  }
  expect(await saidBy('[data-own-message]')).toBe(true);
  const order = () =>
    page
      .locator('[data-own-list] [data-document-id]')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['documentId']));
  const [first, second, third] = await order();
  await tabTo(page, `[data-own-list] [data-action="up"][data-id="${third}"]`, { back: true });
  await press('Enter');
  expect(await order()).toEqual([first, third, second]);
  await focusIsOn(`[data-own-list] [data-action="up"][data-id="${third}"]`);
  expect(await page.locator('[data-own-message]').innerText()).toContain('thứ 2 trên 3');
  await tabTo(page, `[data-own-list] [data-action="remove"][data-id="${third}"]`);
  await press('Enter');
  expect(await order()).toEqual([first, second]);
  await focusIsOn('[data-own-heading]');
  await tabTo(page, '[data-own-file="outline"]');
  const [file] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
  expect(Object.keys(unzipSync(readFileSync(await file.path())))).toContain('word/document.xml');
  expect(await saidBy('[data-own-file-message]')).toBe(true);
});

test('a list at a date and the finder are used without a mouse', async () => {
  await open('/danh-muc/');
  await tabTo(page, '[data-catalogue-form] input[type="date"]');
  await page.keyboard.type('05052019');
  await expect.poll(() => page.locator('[data-catalogue-head]').innerText(), patient).toContain('05/05/2019');
  expect(await saidBy('[data-catalogue-head]')).toBe(true);
  await open('/dan-duong/');
  await tabTo(page, 'a.choice[href$="/dang-vien/"]');
  await press('Enter');
  await page.waitForURL('**/dan-duong/dang-vien/');
  await tabTo(page, 'a.choice[href$="/ra-nuoc-ngoai/"]');
  await press('Enter');
  await page.waitForURL('**/dang-vien/ra-nuoc-ngoai/');
  await tabTo(page, 'main input[type="date"]');
  await page.keyboard.type('03032023');
  await page.locator('[data-dated-day]', { hasText: '03/03/2023' }).waitFor();
});

test('situations are narrowed, and the count is told', async () => {
  await open('/tinh-huong/');
  await tabTo(page, '[data-filter-box]');
  await page.keyboard.type('nước ngoài');
  await expect.poll(() => page.locator('[data-filter-message]').innerText(), patient).toMatch(/\d/);
  expect(await saidBy('[data-filter-message]')).toBe(true);
  await tabTo(page, '[data-situation-list] .row a');
});
