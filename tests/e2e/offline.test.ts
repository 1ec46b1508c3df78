import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isoDate } from '../../src/domain/iso-date.ts';
import { makePdf } from '../read-draft/make-pdf.ts';
import { context, folder, freshPages, page } from '../support/journey.ts';
import { buildOf, serveBuilds, type ServedBuilds } from '../support/served-builds.ts';

/** The reader of .pdf is large, and two cores may have other work. */
const patient = { timeout: 30_000 };
let builds: ServedBuilds;

// Before the pages, so that they are closed before their server is.
beforeEach(async () => {
  builds = await serveBuilds(folder);
});
afterEach(() => builds.remove());
freshPages({ serviceWorkers: 'allow', acceptDownloads: true });

const at = (path: string) => builds.address + path;
const state = (of: Page = page) => of.locator('[data-offline="status"]');

/** Opens the page of this matter and waits until the whole site is kept. */
async function keepAll(): Promise<void> {
  await page.goto(at('/ngoai-tuyen/'));
  await page.locator('[data-offline="status"][data-state="saved"]').waitFor({ timeout: 90_000 });
}

async function cut(): Promise<void> {
  await builds.shut();
  await expect(fetch(at('/'))).rejects.toThrow();
}

describe('after one visit, with the server shut', () => {
  beforeEach(async () => {
    await keepAll();
    expect(await state().innerText()).toMatch(
      /^Đã lưu 1\.\d{3} trang, [\d,]+ MB, bản dựng ngày 22\/11\/2026\. /,
    );
    await cut();
  });

  test('pages, search, finder, checker, own session, files and the page of help', async () => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(at('/'));
    await page.getByLabel('Số ký hiệu, từ khóa hoặc câu hỏi').fill('bảo vệ chính trị nội bộ');
    await page.keyboard.press('Enter');
    const found = page.locator('[data-search-results] [data-document-id="qd-58-tw-2022"]');
    await found.waitFor();
    expect(await page.locator('[data-search-results] mark').count()).toBeGreaterThan(0);
    await found.locator('a').first().click();
    await page.locator('main[data-document-id="qd-58-tw-2022"]').waitFor();
    await page.goto(at('/van-ban/qd-58-tw-2022/?ngay=2023-03-15'));
    await page.locator('[data-answer][data-state="in-force"]').waitFor();
    await page.goto(at('/van-ban/qd-58-tw-2022'));
    expect(new URL(page.url()).pathname).toBe('/van-ban/qd-58-tw-2022/');
    await page.goto(at('/tinh-huong/di-nuoc-ngoai-viec-rieng/'));
    await page.locator('h1').waitFor();
    await page.goto(at('/dan-duong/dang-vien/ra-nuoc-ngoai/'));
    await page.locator('h1').waitFor();
    await page.goto(at('/danh-muc/'));
    await page.locator('[data-catalogue-group] [data-document-id]').first().waitFor();

    await page.goto(at('/kiem-tra-vien-dan/'));
    await page.locator('[data-draft]').fill('Theo Quy định số 69-QĐ/TW, ngày 06/7/2022.');
    await expect.poll(() => page.locator('[data-citation]').count(), patient).toBe(1);
    const name = 'a.pdf';
    const buffer = Buffer.from(makePdf('Theo 69-CT/TW va 58-KL/TW'));
    await page.locator('[data-draft-file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await expect.poll(() => page.locator('[data-citation]').count(), patient).toBe(2);

    const missing = await page.goto(at('/khong-co-trang-nay/'));
    expect(missing?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Không có trang này');
    expect(errors).toEqual([]);
  });

  test('files of a session, one put together by the reader, feeds and tables of data', async () => {
    await page.goto(at('/tap-huan/bao-ve-chinh-tri-noi-bo/'));
    const [pack] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href$=".docx"]').first().click(),
    ]);
    expect(Object.keys(unzipSync(readFileSync(await pack.path())))).toContain('word/document.xml');

    await page.goto(at('/van-ban/qd-58-tw-2022/'));
    await page.locator('[data-add-to-session]').first().click();
    await page.goto(at('/tap-huan/tu-soan/'));
    const [own] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /\.docx/ })
        .first()
        .click(),
    ]);
    expect(Object.keys(unzipSync(readFileSync(await own.path())))).toContain('word/document.xml');

    const kinds = await page.evaluate(() =>
      Promise.all(
        ['/thay-doi.xml', '/api/v1/documents.json', '/hieu-luc.webmanifest'].map(async (path) => {
          const answer = await fetch(path);
          return [answer.status, answer.headers.get('content-type')];
        }),
      ),
    );
    expect(kinds).toEqual([
      [200, 'application/atom+xml'],
      [200, 'application/json; charset=utf-8'],
      [200, 'application/manifest+json; charset=utf-8'],
    ]);
  });
});

/** The build that each page and table came from so far; what two builds share tells nothing and is left out. */
function buildsSeen(of: Page): string[] {
  const seen: string[] = [];
  of.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const shared = pathname.includes('/_tep/');
    if (!shared && /(?:\/|\.json)$/.test(pathname)) seen.push(buildOf(response.headers()));
  });
  return seen;
}

/** What a later build writes after the end of each page. */
const lastWords = () => page.evaluate(() => document.lastChild?.textContent ?? '');

describe('a newer build', () => {
  beforeEach(async () => {
    await keepAll();
    await builds.add('second', isoDate('2026-11-23'));
  });

  test('comes with a word, after a reload, and the page that was open keeps its own files', async () => {
    await page.goto(at('/kiem-tra-vien-dan/'));
    await page.locator('[data-draft]').fill('Theo Quy định số 69-QĐ/TW, ngày 06/7/2022.');
    await expect.poll(() => page.locator('[data-citation]').count(), patient).toBe(1);
    const old = buildsSeen(page);
    builds.serve('second');
    const other = await context.newPage();
    await other.goto(at('/'));
    const notice = page.locator('[data-new-build]');
    await notice.waitFor({ timeout: 90_000 });
    expect(await notice.innerText()).toContain('Có bản dựng mới ngày 23/11/2026: tải lại để dùng.');
    expect(await notice.innerText()).toContain('Chữ đã nhập trên trang này có thể mất khi tải lại.');
    // What the draft in the page still needs comes from the build of the page, though the server has another one.
    const tables = await page.evaluate(async () => (await fetch('/kiem-tra-vien-dan/van-ban.json')).text());
    expect(tables).toBe(readFileSync(`${builds.folderOf('first')}/kiem-tra-vien-dan/van-ban.json`, 'utf8'));
    const buffer = Buffer.from(makePdf('Theo 69-CT/TW va 58-KL/TW'));
    await page
      .locator('[data-draft-file]')
      .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer });
    await expect.poll(() => page.locator('[data-citation]').count(), patient).toBe(2);
    expect(new Set(old)).toEqual(new Set(['first']));
    expect(await lastWords()).not.toContain('second');

    await cut();
    const fresh = buildsSeen(page);
    await page.getByRole('button', { name: 'Tải lại' }).click();
    await expect.poll(lastWords, patient).toContain('second');
    await page.goto(at('/tra-cuu/?q=bao+ve+chinh+tri'));
    await page.locator('[data-search-results] [data-document-id]').first().waitFor();
    expect(fresh.length).toBeGreaterThan(3);
    expect(new Set(fresh)).toEqual(new Set(['second']));
  });

  test('a swap while a page is loading mixes nothing', async () => {
    const seen = buildsSeen(page);
    page.once('response', () => builds.serve('second'));
    await page.goto(at('/tra-cuu/?q=bao+ve+chinh+tri'));
    await page.locator('[data-search-results] [data-document-id]').first().waitFor();
    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(seen)).toEqual(new Set(['first']));
  });

  test('a server that dies midway leaves the old one whole', async () => {
    builds.serve('second');
    let asked = 0;
    const half = new Promise<void>((resolve) => {
      context.on('request', (request) => {
        if (request.serviceWorker() === null) return;
        asked += 1;
        if (asked === 300) resolve(builds.shut());
      });
    });
    await page.goto(at('/ngoai-tuyen/'));
    await half;
    await expect.poll(() => state().innerText(), { timeout: 60_000 }).toContain('chưa lưu được: mất kết nối');
    expect(await state().innerText()).toContain('bản dựng ngày 22/11/2026');
    const seen = buildsSeen(page);
    await page.goto(at('/tra-cuu/?q=bao+ve+chinh+tri'));
    await page.locator('[data-search-results] [data-document-id]').first().waitFor();
    expect(new Set(seen)).toEqual(new Set(['first']));

    // The rest comes when the server is there again.
    await builds.open();
    await page.goto(at('/ngoai-tuyen/'));
    await page.locator('[data-new-build]').waitFor({ timeout: 90_000 });
    await page.reload();
    await expect.poll(() => state().innerText()).toContain('bản dựng ngày 23/11/2026');
  });
});

test('what is kept can be deleted, and is not kept again unasked', async () => {
  await keepAll();
  await page.getByRole('button', { name: 'Xóa bản đã lưu' }).click();
  await page.locator('[data-offline="status"][data-state="refused"]').waitFor();
  await page.goto(at('/'), { waitUntil: 'networkidle' });
  const left = () =>
    page.evaluate(async () => [
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
  expect(await left()).toEqual([0, 0]);

  await page.goto(at('/ngoai-tuyen/'));
  await page.getByRole('button', { name: 'Lưu toàn bộ ngay' }).click();
  await expect.poll(() => state().innerText(), { timeout: 90_000 }).toContain('gồm cả dữ liệu từng văn bản');
  await cut();
  const one = await page.goto(at('/api/v1/documents/qd-58-tw-2022.json'));
  expect(one?.status()).toBe(200);
});
