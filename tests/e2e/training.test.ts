import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { encodeOwnSession } from '../../src/site/own-address.ts';
import { emptySession } from '../../src/site/own-session.ts';
import { readPdf } from '../../src/read-draft/pdf-text.ts';
import { launchBrowser, openPage } from '../support/browser.ts';

const address = inject('address');
const folder = inject('folder');
const session = `${address}/tap-huan/bao-ve-chinh-tri-noi-bo/`;
const own = `${address}/tap-huan/tu-soan/`;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let foreign: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  ({ context, page } = await openPage(browser, { acceptDownloads: true }));
  foreign = [];
  context.on('request', (request) => {
    if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(`${address}/`))
      foreign.push(request.url());
  });
});
afterEach(() => context.close());

/** Text of all parts of an office file; every part is well-formed XML. */
async function officeText(download: Download): Promise<string> {
  const entries = unzipSync(new Uint8Array(await readFile(await download.path())));
  const parts = Object.entries(entries)
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const broken = await page.evaluate(
    (list) =>
      list
        .filter(([, xml]) => {
          const read = new DOMParser().parseFromString(xml, 'application/xml');
          return read.querySelector('parsererror') !== null;
        })
        .map(([name]) => name),
    parts,
  );
  expect(broken).toEqual([]);
  expect(parts.length).toBeGreaterThan(5);
  return parts.map(([, xml]) => xml.replace(/<[^>]+>/g, '')).join('\n');
}

async function downloadBy(click: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return download;
}

describe('a session of the corpus', () => {
  test('from the first page to the pack, opened', async () => {
    await page.goto(`${address}/`);
    await page.locator('.site-head').getByRole('link', { name: 'Tập huấn' }).click();
    await page.locator('[data-session="bao-ve-chinh-tri-noi-bo"] a').click();
    await page.locator('main[data-session="bao-ve-chinh-tri-noi-bo"]').waitFor();
    const title = (await page.locator('h1').innerText()).replace(/\s+/g, ' ');
    for (const kind of ['outline', 'handout', 'slides', 'answers']) {
      const file = await downloadBy(() => page.locator(`[data-pack-file="${kind}"]`).click());
      const text = await officeText(file);
      expect(text.replace(/\s+/g, ' ')).toContain(title);
      expect(text).toContain('22/11/2026');
    }
  });

  test('a document and a point of it are one click away from what rests on them', async () => {
    await page.goto(session);
    await page.locator('[data-outline-item] a[href*="#diem-"]').first().click();
    await page.locator('main[data-document-id] .points :target').waitFor();
    expect(page.url()).toMatch(/\/van-ban\/[^/]+\/#diem-/);
  });

  test.each<[string, (code: string) => string, string, string]>([
    ['the code of the page', (code) => code, 'same', 'không có gì thay đổi'],
    ['a code of before a change', () => '200101-AAAA', 'changed', 'đã thay đổi'],
    ['no code', () => 'abc', 'unreadable', 'Không đọc được mã này'],
  ])('%s', async (_, typed, kind, words) => {
    await page.goto(session);
    const code = (await page.locator('[data-pack-code]').innerText()).trim();
    await page.getByLabel('Mã trên tài liệu đã in').fill(typed(code));
    await page.keyboard.press('Enter');
    const answer = page.locator(`[data-code-answer="${kind}"]`);
    await answer.waitFor();
    expect(await answer.innerText()).toContain(words);
    expect((await answer.locator('li').count()) > 0).toBe(kind === 'changed');
    expect(page.url()).toContain(`ma=${typed(code)}`);
    // The address, as printed on a pack, gives the same answer.
    await page.reload();
    await page.locator(`[data-code-answer="${kind}"]`).waitFor();
  });

  test('on paper it is a handout: no answers, no notes, the foot on every page', async () => {
    await page.goto(session);
    const code = (await page.locator('[data-pack-code]').innerText()).trim();
    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
    const read = await readPdf(new Uint8Array(paper));
    const text = read.ok ? read.text : '';
    expect(text).not.toMatch(/Lời giảng|Đáp án|Gợi ý|Tải tài liệu/);
    expect(text).toContain('Câu hỏi trắc nghiệm');
    expect(text.match(new RegExp(code, 'g'))!.length).toBe(pages);
    expect(text.match(/tap-huan\/bao-ve-chinh-tri-noi-bo/g)!.length).toBeGreaterThanOrEqual(pages);
  });

  test('weighs at most 60 kB', () => {
    const html = readFileSync(`${folder}/tap-huan/bao-ve-chinh-tri-noi-bo/index.html`, 'utf8');
    const files = [...html.matchAll(/(?:href|src)="(\/_tep\/[^"]+\.(?:css|js))"/g)].map(([, path]) =>
      readFileSync(folder + path),
    );
    expect(files.length).toBeGreaterThan(2);
    const packed = [Buffer.from(html), ...files].reduce((sum, part) => sum + gzipSync(part).length, 0);
    expect(packed).toBeLessThanOrEqual(60_000);
  });
});

test('a self-test by keyboard: asks, answers with the source, counts, begins again', async () => {
  await page.goto(session);
  await page.getByRole('link', { name: 'Tự kiểm tra từng câu' }).click();
  await page.locator('[data-test-place]', { hasText: 'Câu 1 trên' }).waitFor();
  const count = await page.locator('[data-question]').count();
  expect(await page.locator('[data-question]:visible').count()).toBe(1);
  await page.getByRole('button', { name: 'Trả lời' }).press('Enter');
  expect(await page.locator('[data-test-message]').innerText()).toBe('Hãy chọn một phương án.');
  for (let at = 0; at < count; at += 1) {
    const question = page.locator('[data-question]:visible');
    const choices = question.locator('input');
    const right = await question.locator('[data-right] input').getAttribute('value');
    await choices.first().focus();
    await page.keyboard.press('Space');
    // The first question is answered wrongly on purpose, the others rightly.
    const wanted = at === 0 ? (right === 'A' ? 'B' : 'A') : right;
    for (let step = 0; (await question.locator(':checked').getAttribute('value')) !== wanted; step += 1) {
      expect(step).toBeLessThan(5);
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    const verdict = question.locator('[data-verdict]');
    expect(await verdict.innerText()).toMatch(at === 0 ? /^Chưa đúng/ : /^Đúng/);
    expect(await verdict.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await question.locator('details a').first().getAttribute('href')).toContain('/van-ban/');
    await page.locator('[data-test-next]').press('Enter');
  }
  const score = page.locator('[data-test-score]');
  expect(await score.innerText()).toBe(`Đúng ${count - 1} trên ${count} câu`);
  expect(await score.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator('[data-test-missed] li').count()).toBe(1);
  await page.getByRole('button', { name: 'Làm lại' }).press('Enter');
  await page.locator('[data-test-place]', { hasText: 'Câu 1 trên' }).waitFor();
  await page.getByRole('button', { name: 'Xáo thứ tự câu hỏi' }).click();
  expect(await page.locator('[data-question]').count()).toBe(count);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

describe('an own session', () => {
  const rows = () => page.locator('[data-own-list] [data-document-id]');
  const order = () =>
    rows().evaluateAll((list) => list.map((row) => (row as HTMLElement).dataset['documentId']));

  test('two documents from their pages, another by number, order, note, reload, share, files', async () => {
    for (const id of ['qd-58-tw-2022', 'qd-367-tw-2025']) {
      await page.goto(`${address}/van-ban/${id}/`);
      await page.getByRole('button', { name: 'Thêm vào buổi của tôi' }).click();
    }
    expect(await page.locator('[data-add-status]').innerText()).toContain('Buổi có 2 văn bản');
    await page.getByRole('link', { name: 'Mở buổi của tôi' }).click();
    await rows().first().waitFor();
    expect(await order()).toEqual(['qd-58-tw-2022', 'qd-367-tw-2025']);
    expect(await rows().first().innerText()).toContain('Hết hiệu lực');

    await page.getByRole('button', { name: 'Lên: Quy định 367-QĐ/TW' }).press('Enter');
    expect(await order()).toEqual(['qd-367-tw-2025', 'qd-58-tw-2022']);
    await page.getByLabel('Ghi chú của tôi').first().fill('Nhấn mạnh điểm mới ở cơ sở.');
    await page.getByLabel('Tên buổi').fill('Sinh hoạt quý bốn');
    await page.getByLabel('Thêm văn bản').fill('114-QĐ/TW');
    await page.keyboard.press('Enter');
    await page.locator('[data-own-found] button').first().click();
    expect((await order()).length).toBe(3);
    await page.locator('[data-own-tables] input').first().check();
    await page.locator('[data-own-questions] input').first().check();

    await page.reload();
    await rows().first().waitFor();
    expect((await order()).slice(0, 2)).toEqual(['qd-367-tw-2025', 'qd-58-tw-2022']);
    expect(await page.getByLabel('Ghi chú của tôi').first().inputValue()).toBe('Nhấn mạnh điểm mới ở cơ sở.');

    for (const kind of ['outline', 'handout', 'slides', 'answers']) {
      const file = await downloadBy(() => page.locator(`[data-own-file="${kind}"]`).click());
      expect(file.suggestedFilename()).toMatch(/^sinh-hoat-quy-bon-.*\.(docx|pptx)$/);
      const text = await officeText(file);
      expect(text).toContain('Sinh hoạt quý bốn');
      expect(text).toContain('22/11/2026');
      if (kind === 'outline') expect(text).toContain('Nhấn mạnh điểm mới ở cơ sở.');
    }
    const shared = await page.locator('[data-own-address]').inputValue();
    const kept = await order();
    await context.close();

    ({ context, page } = await openPage(browser));
    await page.goto(shared);
    await rows().first().waitFor();
    expect(await order()).toEqual(kept);
    expect(await page.getByLabel('Tên buổi').inputValue()).toBe('Sinh hoạt quý bốn');
    expect(page.url()).not.toContain('#');
    const code = (await page.locator('[data-own-code]').innerText()).trim();
    await page.getByLabel('Mã trên tài liệu đã in').fill(code);
    await page.keyboard.press('Enter');
    await page.locator('[data-code-answer="same"]').waitFor();
    expect(foreign).toEqual([]);
  });

  test('a ready session becomes one’s own, and never replaces another unasked', async () => {
    await page.goto(session);
    await page.getByRole('link', { name: 'Lấy làm buổi của tôi' }).click();
    await rows().first().waitFor();
    const first = await order();
    expect(first.length).toBeGreaterThan(1);
    await page.goto(`${address}/tap-huan/ky-luat-dang/`);
    await page.getByRole('link', { name: 'Lấy làm buổi của tôi' }).click();
    await page.getByRole('button', { name: 'Giữ buổi đang soạn' }).click();
    await rows().first().waitFor();
    expect(await order()).toEqual(first);
    await page.getByRole('button', { name: 'Xóa buổi này' }).click();
    expect(await order()).toEqual([]);
    await page.getByRole('button', { name: 'Hoàn tác xóa' }).click();
    expect(await order()).toEqual(first);
  });

  test.each([
    ['#hong', 'không đầy đủ hoặc đã hỏng'],
    [`#${'a'.repeat(13_000)}`, 'dài quá mức'],
  ])('an address that cannot be read is said to be so', async (fragment, words) => {
    await page.goto(own + fragment);
    await page.locator('[data-own]:not([hidden])').waitFor();
    expect(await page.locator('[data-own-message]').innerText()).toContain(words);
    expect(await order()).toEqual([]);
  });

  test('a document that the corpus does not hold is named, the others are shown', async () => {
    const ids = ['qd-367-tw-2025', 'qd-999-thu-1999'];
    const documents = ids.map((id) => ({ id, note: '' }));
    await page.goto(`${own}#${encodeOwnSession({ ...emptySession, documents })}`);
    await rows().first().waitFor();
    expect(await order()).toEqual(['qd-367-tw-2025']);
    expect(await page.locator('[data-own-message]').innerText()).toContain('qd-999-thu-1999');
  });

  test('a code is compared with nothing, and no file is made, while there is no document', async () => {
    await page.goto(`${own}?ma=261122-K7QP`);
    await page.locator('[data-code-answer="nothing"]').waitFor();
    await page.locator('[data-own-file="slides"]').click();
    expect(await page.locator('[data-own-file-message]').innerText()).toContain('chưa có văn bản nào');
  });
});

test('without JavaScript: sessions, answers folded, files, and what the own session needs', async () => {
  const plain = await openPage(browser, { javaScriptEnabled: false, acceptDownloads: true });
  await plain.page.goto(session);
  const answer = plain.page.locator('[data-question] details').first();
  expect(await answer.locator('p').first().isVisible()).toBe(false);
  await answer.locator('summary').click();
  expect(await answer.locator('p').first().isVisible()).toBe(true);
  const [file] = await Promise.all([
    plain.page.waitForEvent('download'),
    plain.page.locator('[data-pack-file="outline"]').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/de-cuong\.docx$/);
  await plain.page.goto(`${session}tu-kiem-tra/`);
  expect(await plain.page.locator('[data-question]:visible').count()).toBeGreaterThan(9);
  expect(await plain.page.locator('[data-test-tools]').isVisible()).toBe(false);
  await plain.page.goto(own);
  expect(await plain.page.locator('noscript').innerText()).toContain('cần JavaScript');
  await plain.context.close();
});
