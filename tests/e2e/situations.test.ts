import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { address, browser, freshPages, page } from '../support/journey.ts';

const situation = '/tinh-huong/di-nuoc-ngoai-viec-rieng/';
const matter = '/dan-duong/dang-vien/ra-nuoc-ngoai/';

freshPages();

/** Ids of the documents shown under a role of the page. */
const shownIn = (where: Page, role: string) =>
  where
    .locator(`[data-situation-view] [data-role="${role}"] li[data-document-id]:not([hidden])`)
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['documentId']));
const answered = (day: string) => page.locator('[data-dated-day]', { hasText: day }).waitFor();

describe('a question and its documents', () => {
  test('today, then on the day of an old file: answer, documents, states, links and address follow', async () => {
    await page.goto(`${address}/`);
    await page.getByRole('link', { name: 'Đảng viên đi nước ngoài việc riêng' }).click();
    await page.locator('main[data-situation-id="di-nuoc-ngoai-viec-rieng"]').waitFor();
    await answered('22/11/2026');
    expect(await shownIn(page, 'main')).toContain('qd-367-tw-2025');
    expect(await shownIn(page, 'guidance')).toEqual(['hd-05-btctw-2025']);
    const answer = page.locator('[data-answer-now]');
    expect(await answer.locator('[data-answer-at]').count()).toBe(1);
    expect(await answer.innerText()).toContain('367-QĐ/TW');

    await page.getByLabel('Áp dụng tại ngày').fill('2023-03-15');
    await answered('15/03/2023');
    expect(page.url()).toContain('ngay=2023-03-15');
    expect(await shownIn(page, 'main')).toContain('qd-58-tw-2022');
    expect(await shownIn(page, 'main')).not.toContain('qd-367-tw-2025');
    expect(await shownIn(page, 'guidance')).toEqual(['hd-01-btctw-2022']);
    expect(await answer.innerText()).toContain('58-QĐ/TW');
    const old = page.locator('[data-role="main"] li[data-document-id="qd-58-tw-2022"]');
    expect(await old.getAttribute('data-state')).toBe('in-force');
    await old.locator('a').first().click();
    await page.locator('main[data-document-id="qd-58-tw-2022"]').waitFor();
    expect(page.url()).toContain('ngay=2023-03-15');
  });

  test('an address with a day is the page of that day; states are those of the day, not of today', async () => {
    await page.goto(`${address}${situation}?ngay=2023-03-15`, { waitUntil: 'networkidle' });
    await answered('15/03/2023');
    const old = page.locator('[data-role="main"] li[data-document-id="qd-58-tw-2022"]');
    expect(await old.getAttribute('data-state')).toBe('in-force');
    expect(await old.locator('[data-badge]').innerText()).not.toContain('Hết hiệu lực');
  });

  test('a day for which no answer was written says so, and what applied then', async () => {
    await page.goto(`${address}${situation}?ngay=2001-01-01`);
    await answered('01/01/2001');
    const note = page.locator('[data-situation-note="day"]');
    expect(await note.innerText()).toContain('Chưa có lời đáp viết cho ngày 01/01/2001.');
    expect(await note.innerText()).toContain('Kho chưa có văn bản cho ngày này.');
    await page.getByLabel('Áp dụng tại ngày').fill('2023-03-15');
    await answered('15/03/2023');
    expect(await note.isVisible()).toBe(false);
  });

  test('an address with a day that does not exist says so and answers for today', async () => {
    await page.goto(`${address}${situation}?ngay=2023-02-31`);
    await answered('22/11/2026');
    expect(await page.locator('[data-date-problem]').innerText()).toContain('ngày không có thật');
    await page.goto(`${address}${situation}?ngay=2023-03-15`);
    await answered('15/03/2023');
    expect(await page.locator('[data-date-problem]').innerText()).toBe('');
  });

  test('the points an answer was written from are on the page of the document', async () => {
    await page.goto(`${address}${situation}`);
    const links = page.locator('[data-answer-at] .from a[href*="#diem-"]');
    const target = await links.first().getAttribute('href');
    await links.first().click();
    await page.locator('main[data-document-id]').waitFor();
    expect(await page.locator(`[id="${target!.split('#')[1]}"]`).count()).toBe(1);
  });

  test('the document names the question', async () => {
    await page.goto(`${address}/van-ban/qd-58-tw-2022/`);
    const links = page.locator('[data-used-by="situations"] a');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toContain(
      situation,
    );
  });
});

test('the list narrows to the words typed, with or without diacritics', async () => {
  await page.goto(`${address}/tinh-huong/`);
  const rows = page.locator('[data-situation]:visible');
  const all = await rows.count();
  await page.getByLabel('Lọc theo từ trong câu hỏi').fill('di nuoc ngoai');
  await page.locator('[data-situation="di-nuoc-ngoai-viec-rieng"]').waitFor();
  expect(await rows.count()).toBeGreaterThan(0);
  expect(await rows.count()).toBeLessThan(all);
  await page.getByLabel('Lọc theo từ trong câu hỏi').fill('zzz');
  expect(await rows.count()).toBe(0);
  expect(await page.locator('[data-filter-message]').innerText()).toContain('Không có tình huống nào');
  await page.getByLabel('Lọc theo từ trong câu hỏi').fill('');
  expect(await rows.count()).toBe(all);
});

describe('the guided finder', () => {
  const documents = (where: Page) =>
    where
      .locator('[data-matter-documents] > li:not([hidden])')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['documentId']));

  test('by keyboard from the first page to the documents, and back', async () => {
    await page.goto(`${address}/`);
    for (const name of ['Để bộ hỏi dẫn đường chỉ ra', /^Đảng viên \d+ tình huống$/, /^Đi nước ngoài/]) {
      await page.getByRole('link', { name }).first().focus();
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    }
    expect(new URL(page.url()).pathname).toBe(matter);
    await page.locator('[data-dated-day]', { hasText: 'hôm nay' }).waitFor();
    const today = await documents(page);
    expect(today).toContain('qd-367-tw-2025');
    expect(today).not.toContain('qd-58-tw-2022');
    expect(new Set(today).size).toBe(today.length);

    await page.getByLabel('Áp dụng tại ngày').fill('2023-03-15');
    await answered('15/03/2023');
    expect(await documents(page)).toContain('qd-58-tw-2022');
    expect(await documents(page)).not.toContain('qd-367-tw-2025');
    const why = page.locator(
      '[data-matter-documents] > li[data-document-id="qd-58-tw-2022"] [data-because]:visible',
    );
    expect(await why.first().innerText()).toMatch(/, vì: .+\?$/);

    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/dan-duong/dang-vien/');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/dan-duong/');
  });

  test('an address with a day can be shared', async () => {
    await page.goto(`${address}${matter}?ngay=2023-03-15`);
    await answered('15/03/2023');
    expect(await documents(page)).toContain('qd-58-tw-2022');
    await page.locator('[data-matter-situation="di-nuoc-ngoai-viec-rieng"] h3 a').click();
    await page.locator('main[data-situation-id]').waitFor();
    expect(page.url()).toContain('ngay=2023-03-15');
  });

  test('every choice that is a link leads to documents', async () => {
    const { context: plain, page: still } = await openPage(browser, { javaScriptEnabled: false });
    await still.goto(`${address}/dan-duong/`);
    const hrefs = () =>
      still.locator('a.choice').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const empty: string[] = [];
    for (const subject of await hrefs()) {
      await still.goto(subject);
      for (const step of await hrefs()) {
        await still.goto(step);
        const found = await still.locator('[data-matter-situation], #da-qua').count();
        if (found === 0) empty.push(step);
      }
    }
    await plain.close();
    expect(empty).toEqual([]);
  });
});

describe('without JavaScript', () => {
  test('a situation answers for the day it was built, and its examples name the documents of their days', async () => {
    const { context: plain, page: still } = await openPage(browser, { javaScriptEnabled: false });
    await still.goto(`${address}${situation}`);
    expect(await still.locator('[data-dated-day]').innerText()).toContain('ngày dựng trang 22/11/2026');
    expect(await still.locator('input[type=date]').isVisible()).toBe(false);
    expect(await shownIn(still, 'main')).toContain('qd-367-tw-2025');
    const examples = await still.locator('.examples').innerText();
    expect(examples).toContain('58-QĐ/TW');
    expect(examples).toContain('01-HD/BTCTW');
    await still.goto(`${address}/tinh-huong/`);
    expect(await still.locator('[data-filter-control]').isVisible()).toBe(false);
    expect(await still.locator('[data-situation]').count()).toBeGreaterThan(20);
    await plain.close();
  });

  test('a question about the past shows the states of its own day', async () => {
    const { context: plain, page: still } = await openPage(browser, { javaScriptEnabled: false });
    await still.goto(`${address}/tinh-huong/di-nuoc-ngoai-nam-2015/`);
    expect(await still.locator('[data-dated-day]').innerText()).toContain('ngày 01/06/2015');
    const old = still.locator('[data-role="main"] li[data-document-id="qd-57-tw-2007"]');
    expect(await old.getAttribute('data-state')).toBe('in-force');
    await plain.close();
  });
});
