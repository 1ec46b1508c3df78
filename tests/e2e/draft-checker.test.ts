import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { address, browser, context, folder, freshPages, page } from '../support/journey.ts';
import { makePdf } from '../read-draft/make-pdf.ts';

const draft = [
  'ĐẢNG ỦY THỬ',
  'Hà Nội, ngày 12 tháng 3 năm 2023',
  'Căn cứ Quy định số 102-QĐ/TW, ngày 15/11/2017 của Bộ Chính trị về xử lý kỷ luật đảng viên vi phạm;',
  'Căn cứ Quy định số 98-QĐ/TW, ngày 07/10/2019 về luân chuyển cán bộ;',
  'Căn cứ Kết luận số 9999-KL/TW, ngày 01/02/2022.',
].join('\n');

freshPages({ acceptDownloads: true });

async function open(): Promise<void> {
  await page.goto(`${address}/kiem-tra-vien-dan/`, { waitUntil: 'networkidle' });
}

async function dropFile(name: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name: file, base64 }) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      transfer.items.add(new File([content], file));
      return transfer;
    },
    { name, base64: bytes.toString('base64') },
  );
  await page.dispatchEvent('[data-draft-drop]', 'drop', { dataTransfer: data });
}

const findings = () => page.locator('[data-citation]');

/** What the browser keeps for the site, by place; all empty when nothing was stored. */
function kept(): Promise<unknown> {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

const nothing = { local: 0, session: 0, databases: 0, caches: 0, cookies: '', workers: 0 };

test('a draft is checked with the network cut; nothing is asked for and nothing is kept', async () => {
  await open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await context.setOffline(true);
  await page.locator('[data-draft]').fill(draft);
  await page.locator('[data-draft-date]').fill('2023-03-12');
  await expect.poll(() => findings().count()).toBe(3);
  expect(await page.locator('[data-draft-summary]').innerText()).toBe(
    '3 viện dẫn · 2 đã hết hiệu lực · 1 không có trong kho · 1 sai ngày',
  );
  await dropFile('khac.txt', Buffer.from('Theo Quy định số 69-QĐ/TW, ngày 06/7/2022.'));
  await expect.poll(() => findings().count()).toBe(1);
  await dropFile(
    'khac.docx',
    docx('Theo Quy định số 58-QĐ/TW, ngày 08/02/2022 và Chỉ thị số 39-CT/TW, ngày 18/8/2014.'),
  );
  await expect.poll(() => findings().count()).toBe(2);
  expect(asked).toEqual([]);
  expect(await kept()).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);
});

test('each finding has its place, its document, and the line to write', async () => {
  await open();
  await page.locator('[data-draft-date]').fill('2023-03-12');
  await page.locator('[data-draft]').fill(draft);
  await expect.poll(() => findings().count()).toBe(3);
  const first = await findings()
    .first()
    .evaluate((element) => ({ ...(element as HTMLElement).dataset }));
  expect(first).toMatchObject({ resolution: 'resolved', documentId: 'qd-102-tw-2017', state: 'ended' });
  expect(draft.slice(Number(first['start']), Number(first['end']))).toBe('Quy định số 102-QĐ/TW');
  expect(await findings().first().innerText()).toContain(
    'Quy định số 69-QĐ/TW, ngày 06/7/2022 của Bộ Chính trị',
  );
  expect(await findings().nth(1).innerText()).toContain(
    'Bản thảo ghi ngày 07/10/2019; kho ghi ngày 07/10/2017.',
  );
});

test('marks and findings lead to each other by keyboard', async () => {
  await open();
  await page.locator('[data-draft]').fill(draft);
  await expect.poll(() => findings().count()).toBe(3);
  await page.locator('.draft-mark').nth(1).focus();
  await page.keyboard.press('Enter');
  const focused = () => page.evaluate(() => document.activeElement?.id);
  expect(await focused()).toBe('vien-dan-2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('trong-ban-thao-2');
});

test('the day of the heading is offered, and taken when wanted', async () => {
  await open();
  await page.locator('[data-draft]').fill(draft);
  await page.getByRole('button', { name: 'Dùng ngày ghi ở đầu bản thảo: 12/03/2023' }).click();
  expect(await page.locator('[data-draft-date]').inputValue()).toBe('2023-03-12');
  await expect.poll(() => page.locator('[data-draft-offer]').isHidden()).toBe(true);
});

test('a .pdf is read, and the table is saved with what was found', async () => {
  await open();
  await page.locator('[data-draft-file]').setInputFiles({
    name: 'a.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(makePdf('Theo 69-CT/TW va 58-KL/TW')),
  });
  await expect.poll(() => findings().count()).toBe(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải .csv' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('69-CT/TW');
});

test.each([
  ['quet.pdf', Buffer.from(makePdf('')), 'chỉ có ảnh chụp'],
  ['anh.docx', Buffer.from('không phải docx'), 'không đúng loại'],
  ['cu.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'hãy lưu lại dưới dạng .docx'],
  ['khoa.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'có mật khẩu'],
])('%s is refused in words, and the page goes on', async (name, bytes, words) => {
  await open();
  await page
    .locator('[data-draft-file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  await expect.poll(() => page.locator('[data-draft-status]').innerText()).toContain(words);
  await page.locator('[data-draft]').fill(draft);
  await expect.poll(() => findings().count()).toBe(3);
});

test('a draft of two hundred pages does not freeze the page', async () => {
  await open();
  const line = `${draft}\n${'Một câu của bản thảo dài không viện dẫn gì. '.repeat(40)}\n`;
  const long = line.repeat(300);
  // Beats of the page while the worker works: a frozen page misses them.
  await page.evaluate(() => {
    const beats: number[] = [];
    Object.assign(globalThis, { beats });
    setInterval(() => beats.push(performance.now()), 20);
  });
  await dropFile('dai.txt', Buffer.from(long));
  await expect.poll(() => findings().count(), { timeout: 60_000 }).toBe(900);
  await page.locator('[data-draft]').fill('Theo Quy định số 69-QĐ/TW.');
  await expect.poll(() => findings().count(), { timeout: 60_000 }).toBe(1);
  expect(await page.evaluate(() => (Reflect.get(globalThis, 'beats') as number[]).length)).toBeGreaterThan(
    10,
  );
});

test('without JavaScript the page says how else to check', async () => {
  const plain = await openPage(browser, { javaScriptEnabled: false });
  await plain.page.goto(`${address}/kiem-tra-vien-dan/`);
  expect(await plain.page.locator('noscript').innerText()).toContain('npm run --silent cite');
  expect(await plain.page.locator('[data-draft-form]').isVisible()).toBe(false);
  await plain.context.close();
});

test('the worker is a file of the site, and the reader of .pdf is not loaded with it', async () => {
  const assets = readdirSync(join(folder, '_tep'));
  expect(assets.some((name) => name.startsWith('draft-worker-'))).toBe(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open();
  expect(asked.some((url) => /pdf/i.test(url))).toBe(false);
  expect(existsSync(join(folder, 'kiem-tra-vien-dan', 'van-ban.json'))).toBe(true);
});

/** The smallest .docx that holds a paragraph. */
function docx(text: string): Buffer {
  const xml = `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
  return Buffer.from(zipSync({ 'word/document.xml': strToU8(xml) }));
}
