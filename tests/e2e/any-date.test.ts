import { readFile } from 'node:fs/promises';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/read-draft/pdf-text.ts';
import { openPage } from '../support/browser.ts';
import { address, browser, freshPages, page } from '../support/journey.ts';

freshPages({ acceptDownloads: true });

const group = (state: string) => page.locator(`[data-state-group="${state}"]`);
const idsIn = (state: string) =>
  group(state)
    .locator('li[data-document-id]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['documentId']));

test('home, a past date, the document of that day, its line, the list of that day, paper', async () => {
  await page.goto(`${address}/`);
  await page.getByLabel('Số ký hiệu, từ khóa hoặc câu hỏi').fill('bảo vệ chính trị nội bộ');
  await page.getByLabel('Áp dụng tại ngày').fill('2019-06-01');
  await page.keyboard.press('Enter');
  const found = page.locator('[data-search-results] [data-document-id="qd-126-tw-2018"]');
  await found.waitFor();
  expect(await found.getAttribute('data-state')).toBe('in-force');
  await found.locator('a').first().click();
  await page.locator('main[data-document-id="qd-126-tw-2018"]').waitFor();
  expect(page.url()).toContain('ngay=2019-06-01');
  // The page arrives with the answer for the day of the build; its script then gives the one asked for.
  await page.locator('[data-answer][data-state="in-force"]').waitFor();

  await page.getByRole('link', { name: 'Xem cả dòng kế thừa thành bảng' }).click();
  await page.locator('table.lineage').waitFor();
  const members = await page.locator('table.lineage tr[data-document-id]').count();
  expect(await page.locator('.lineage-drawing a[data-document-id]').count()).toBe(members);
  expect(await page.locator('.lineage-drawing .legend').innerText()).toContain('suy luận');

  await page.locator('.site-foot').getByRole('link', { name: 'Danh mục theo ngày' }).click();
  await page.locator('[data-catalogue-form]:not([hidden])').waitFor();
  await page.getByLabel('Tại ngày').fill('2019-06-01');
  await page.locator('[data-catalogue-head]', { hasText: '01/06/2019' }).waitFor();
  expect(page.url()).toContain('ngay=2019-06-01');
  const row = page.locator('[data-catalogue-group="in-force"] [data-document-id="qd-126-tw-2018"]');
  expect(await row.innerText()).toContain('126-QĐ/TW');
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
  expect(pages).toBeGreaterThan(3);
  const read = await readPdf(new Uint8Array(paper));
  const text = read.ok ? read.text : '';
  // The head of the table stands on every page, and so do the address and the day of the data.
  expect(text.match(/Trích yếu/g)!.length).toBeGreaterThanOrEqual(pages);
  expect(text.match(/trang dựng ngày 22\/11\/2026/g)!.length).toBeGreaterThanOrEqual(pages);
});

describe('a topic at any date', () => {
  test('the address names the date; groups, words and links follow it', async () => {
    await page.goto(`${address}/chuyen-de/bao-ve-chinh-tri-noi-bo/?ngay=2019-06-01`);
    await page.locator('[data-dated-day]', { hasText: '01/06/2019' }).waitFor();
    expect(await idsIn('in-force')).toContain('qd-126-tw-2018');
    expect(await idsIn('ended')).toContain('qd-57-tw-2007');
    expect(await idsIn('not-yet')).toContain('qd-58-tw-2022');
    const cause = group('ended').locator('[data-document-id="qd-57-tw-2007"] [data-cause]');
    expect(await cause.innerText()).toMatch(/^bị thay thế bởi 126-QĐ\/TW từ 28\/02\/2018; suy luận$/i);
    const link = group('in-force').locator('[data-document-id="qd-126-tw-2018"] a').first();
    expect(await link.getAttribute('href')).toContain('?ngay=2019-06-01');

    await page.getByLabel('Áp dụng tại ngày').fill('2023-03-15');
    await page.locator('[data-dated-day]', { hasText: '15/03/2023' }).waitFor();
    expect(page.url()).toContain('ngay=2023-03-15');
    expect(await idsIn('in-force')).toContain('qd-58-tw-2022');
    expect(await idsIn('ended')).toContain('qd-126-tw-2018');
  });

  test('no document is in two groups or in none', async () => {
    await page.goto(`${address}/van-ban/?ngay=2016-01-29`);
    await page.locator('[data-dated-day]', { hasText: '29/01/2016' }).waitFor();
    const ids = (
      await Promise.all(['in-force', 'partly-ended', 'not-yet', 'ended', 'unknown'].map(idsIn))
    ).flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(250);
  });
});

test('live documents on ended ones: another day, another list, each with its relation', async () => {
  await page.goto(`${address}/vien-dan-het-hieu-luc/`);
  const row = page.locator('tr[data-document-id="qd-69-tw-2022"][data-foundation="qd-22-tw-2021"]');
  await row.waitFor();
  await page.getByLabel('Áp dụng tại ngày').fill('2023-01-01');
  await row.waitFor({ state: 'hidden' });
  await page.getByLabel('Áp dụng tại ngày').fill('2026-01-01');
  await row.waitFor();
  await row.getByRole('link', { name: 'Quy định 22-QĐ/TW' }).click();
  await page.locator('main[data-document-id="qd-69-tw-2022"]').waitFor();
  expect(await page.locator('li:target').getAttribute('data-document-id')).toBe('qd-22-tw-2021');
});

describe('files of the list', () => {
  async function download(kind: 'csv' | 'xlsx'): Promise<Buffer> {
    await page.goto(`${address}/danh-muc/?ngay=2026-03-31&so-voi=2025-01-01&chu-de=quan-ly-bo-nhiem-can-bo`);
    await page.locator('[data-catalogue-head]', { hasText: '01/01/2025' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Tải .${kind}` }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`danh-muc-2025-01-01_2026-03-31.${kind}`);
    return readFile(await file.path());
  }

  test('.csv has what is shown, in UTF-8 that Excel knows', async () => {
    const bytes = await download('csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const shown = await page.locator('[data-catalogue-tables] tr[data-document-id]').count();
    const rows = bytes
      .toString('utf8')
      .split('\r\n')
      .filter((line) => /^\d+,/.test(line));
    expect(rows).toHaveLength(shown);
    expect(bytes.toString('utf8')).toContain('"80-QĐ/TW, ngày 18/8/2022"');
  });

  test('.xlsx has a sheet a group, with Vietnamese intact', async () => {
    const rows = await readSheet(await download('xlsx'), 'Hết hiệu lực');
    expect(rows[0]).toEqual([
      'STT',
      'Tên loại',
      'Số, ký hiệu; ngày ban hành',
      'Trích yếu',
      'Đến ngày 31/03/2026',
      'Trước đó, ngày 01/01/2025',
    ]);
    expect(rows.flat()).toContain('80-QĐ/TW, ngày 18/8/2022');
  });
});

describe('without JavaScript', () => {
  test.each([
    ['/danh-muc/', '[data-catalogue-head]', '[data-catalogue-group="ended"] tr[data-document-id]'],
    [
      '/chuyen-de/bao-ve-chinh-tri-noi-bo/',
      '[data-dated-day]',
      '[data-state-group="ended"] li[data-document-id]',
    ],
    ['/vien-dan-het-hieu-luc/', '[data-dated-day]', '[data-dead-group="applies"] tr[data-document-id]'],
  ])('%s answers for the day it was built, and says that day', async (path, head, row) => {
    const { context: plain, page: still } = await openPage(browser, { javaScriptEnabled: false });
    await still.goto(`${address}${path}`);
    expect(await still.locator(head).innerText()).toContain('ngày dựng trang 22/11/2026');
    expect(await still.locator(row).count()).toBeGreaterThan(0);
    expect(await still.locator('input[type=date]').first().isVisible()).toBe(false);
    await plain.close();
  });
});
