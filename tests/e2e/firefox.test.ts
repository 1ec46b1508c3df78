// The main journeys once more in Firefox. What does not depend on the browser is asserted in Chromium only.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { keys, openFirefox, type FirefoxPage } from '../support/firefox.ts';

const address = inject('address');
let page: FirefoxPage;
let downloads: string;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ page, downloads, close } = await openFirefox(address));
});
afterAll(() => close());
beforeEach(async () => {
  await page.goto(`${address}/404.html`);
  await page.read('localStorage.clear()');
});

/** Types digits of a day whose day and month are the same, whichever of them the browser asks for first. */
async function pickDay(selector: string, twice: string, year: string): Promise<void> {
  await page.until(`document.querySelector('${selector}')?.checkVisibility()`);
  await page.read(`document.querySelector('${selector}').focus()`);
  await page.type(`${twice}${twice}${year}`);
}

const has = (selector: string) => page.until(`document.querySelector('${selector}') !== null`);
const text = (selector: string) => page.read<string>(`document.querySelector('${selector}').innerText`);

test('from the first page by a search to a document and to its answer on a day', async () => {
  await page.goto(`${address}/`);
  await page.click('#o-tra-cuu');
  await page.type(`bao ve chinh tri noi bo${keys.enter}`);
  const found = '[data-search-results] [data-document-id="qd-58-tw-2022"]';
  await has(`${found}[data-state="ended"]`);
  await page.click(`${found} a`);
  await has('main[data-document-id="qd-58-tw-2022"]');
  expect(await text('[data-validity]')).toContain('Đã bị thay thế bởi Quy định 367-QĐ/TW');
  await pickDay('[data-answer-date]', '06', '2023');
  await has('[data-answer][data-state="in-force"]');
  expect(await page.read<string>('location.search')).toContain('ngay=2023-06-06');
  expect(page.faults()).toEqual([]);
});

test('a situation on two days', async () => {
  const shown = `[...document.querySelectorAll(
    '[data-situation-view] [data-role="main"] li[data-document-id]:not([hidden])')].map((row) => row.dataset.documentId)`;
  await page.goto(`${address}/tinh-huong/di-nuoc-ngoai-viec-rieng/?ngay=2026-11-22`);
  await page.until(`document.querySelector('[data-dated-day]').innerText.includes('22/11/2026')`);
  expect(await page.read(shown)).toContain('qd-367-tw-2025');
  await pickDay('[data-dated-date]', '03', '2023');
  await page.until(`document.querySelector('[data-dated-day]').innerText.includes('03/03/2023')`);
  expect(await page.read(shown)).toContain('qd-58-tw-2022');
  expect(await page.read(shown)).not.toContain('qd-367-tw-2025');
  expect(page.faults()).toEqual([]);
});

describe('the draft checker', () => {
  const draft = 'Căn cứ Quy định số 102-QĐ/TW, ngày 15/11/2017 của Bộ Chính trị;';

  test('finds the citation of a pasted text, and saves the table', async () => {
    await page.goto(`${address}/kiem-tra-vien-dan/`);
    await pickDay('[data-draft-date]', '03', '2023');
    await page.click('[data-draft]');
    await page.type(draft);
    await has('[data-citation][data-document-id="qd-102-tw-2017"][data-state="ended"]');
    const name = await page.saved(() => page.click('[data-draft-csv]'));
    expect(name).toMatch(/\.csv$/);
    expect(readFileSync(join(downloads, name), 'utf8')).toContain('102-QĐ/TW');
    expect(page.faults()).toEqual([]);
  });

  test('reads a chosen file, and leads from a mark to its finding by keyboard', async () => {
    const file = join(downloads, 'ban-thao.txt');
    writeFileSync(file, draft);
    await page.goto(`${address}/kiem-tra-vien-dan/`);
    await page.until(`document.querySelector('[data-draft-file]')?.checkVisibility()`);
    await page.setFiles('[data-draft-file]', [file]);
    await has('[data-citation]');
    await page.read(`document.querySelector('.draft-mark').focus()`);
    await page.type(keys.enter);
    await page.until(`document.activeElement.id === 'vien-dan-1'`);
    expect(page.faults()).toEqual([]);
  });
});

test('the pack of a session is saved under its name and opens', async () => {
  await page.goto(`${address}/tap-huan/bao-ve-chinh-tri-noi-bo/`);
  const name = await page.saved(() => page.click('[data-pack-file="outline"]'));
  expect(name).toMatch(/de-cuong\.docx$/);
  const parts = unzipSync(new Uint8Array(readFileSync(join(downloads, name))));
  expect(strFromU8(parts['word/document.xml']!)).toContain('22/11/2026');
  expect(page.faults()).toEqual([]);
});

test('an own session: a document from its page, another by number, kept, saved as a file', async () => {
  await page.goto(`${address}/van-ban/qd-58-tw-2022/`);
  await page.click('[data-add-button]');
  await page.until(`document.querySelector('[data-add-status]').innerText.includes('Buổi có 1 văn bản')`);
  await page.goto(`${address}/tap-huan/tu-soan/`);
  await has('[data-own-list] [data-document-id="qd-58-tw-2022"]');
  await page.click('[data-own-query]');
  await page.type(`114-QĐ/TW${keys.enter}`);
  await page.click('[data-own-found] button');
  await page.until(`document.querySelectorAll('[data-own-list] [data-document-id]').length === 2`);
  await page.goto(`${address}/tap-huan/tu-soan/`);
  await page.until(`document.querySelectorAll('[data-own-list] [data-document-id]').length === 2`);
  const name = await page.saved(() => page.click('[data-own-file="slides"]'));
  expect(name).toMatch(/\.pptx$/);
  expect(page.faults()).toEqual([]);
});

test('the finder by keyboard from the first question to documents', async () => {
  await page.goto(`${address}/dan-duong/`);
  for (const path of ['/dan-duong/dang-vien/', '/dan-duong/dang-vien/ra-nuoc-ngoai/']) {
    await page.read(`document.querySelector('a.choice[href="${path}"]').focus()`);
    await page.type(keys.enter);
    await page.until(`location.pathname === '${path}' && document.readyState === 'complete'`);
  }
  await has('[data-matter-documents] > li[data-document-id="qd-367-tw-2025"]:not([hidden])');
  expect(page.faults()).toEqual([]);
});

test('an ended document says so before its citation is copied', async () => {
  await page.goto(`${address}/van-ban/qd-58-tw-2022/`);
  await page.click('[data-cite-menu] > summary');
  await page.click('[data-cite-copy]');
  await has('[data-cite-question]');
  await page.type(keys.enter);
  await page.until(`document.querySelector('[data-cite-message]').innerText === 'Đã sao chép.'`);
  expect(page.faults()).toEqual([]);
});

const kinds = [
  '/',
  '/tra-cuu/?q=di+nuoc+ngoai',
  '/van-ban/',
  '/van-ban/nam/2022/',
  '/van-ban/qd-377-tw-2025/',
  '/chuyen-de/bao-ve-chinh-tri-noi-bo/',
  '/co-quan/ban-bi-thu/',
  '/dong-ke-thua/qd-69-tw-2022/',
  '/so-sanh/qd-101-tw-2023--qd-75-tw-2007/',
  '/danh-muc/',
  '/vien-dan-het-hieu-luc/',
  '/nguon/',
  '/pham-vi/',
  '/tinh-huong/',
  '/dan-duong/dang-vien/ra-nuoc-ngoai/',
  '/tap-huan/',
  '/tap-huan/bao-ve-chinh-tri-noi-bo/tu-kiem-tra/',
  '/api/',
  '/hieu-luc/',
  '/huong-dan-bien-tap/truong/',
  '/thay-doi/',
  '/phong-mau/',
];

test.each(kinds)('%s loads without a fault and does not scroll sideways', async (path) => {
  await page.goto(address + path);
  expect(await page.read('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  expect(await page.read<string>('document.querySelector("h1").innerText')).not.toBe('');
  expect(page.faults()).toEqual([]);
});
