// Each tool of the site in use: no accessibility faults, nothing lost at 400 %. Pages as they open: every-page.

import { beforeEach, describe, expect, test } from 'vitest';
import { axeFaults, bringAxe } from '../support/axe.ts';
import { address, context, freshPages, page } from '../support/journey.ts';
import { widthsLost } from '../support/reflow.ts';

freshPages();
beforeEach(() => bringAxe(context));

const draft = [
  'Hà Nội, ngày 12 tháng 3 năm 2023',
  'Căn cứ Quy định số 102-QĐ/TW, ngày 15/11/2017 của Bộ Chính trị về xử lý kỷ luật đảng viên vi phạm;',
  'Căn cứ Quy định số 98-QĐ/TW, ngày 07/10/2019 về luân chuyển cán bộ; Quy định số 11-QĐ/TW;',
  'Căn cứ Kết luận số 9999-KL/TW, ngày 01/02/2022.',
].join('\n');
const dated = (day: string) => page.locator('[data-dated-day]', { hasText: day }).waitFor();

/** Each tool of the site: where it is and what a reader does with it. */
const tools: readonly (readonly [string, string, () => Promise<unknown>])[] = [
  [
    'a search narrowed by a day and a state',
    '/tra-cuu/?q=bao+ve+chinh+tri',
    async () => {
      await page.getByLabel('Áp dụng tại ngày').fill('2019-06-01');
      await page.getByLabel('Tình trạng').selectOption('het');
      await page.locator('[data-search-results] [data-state="ended"]').first().waitFor();
    },
  ],
  [
    'a citation about to be copied, everything that opens opened',
    '/van-ban/qd-58-tw-2022/?ngay=2026-01-01',
    async () => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.getByRole('button', { name: 'Sao chép: Đầy đủ' }).click();
      await page.locator('[data-cite-question]').waitFor();
    },
  ],
  [
    'a document on a past day',
    '/van-ban/qd-126-tw-2018/?ngay=2019-06-01',
    () => page.locator('[data-answer][data-state="in-force"]').waitFor(),
  ],
  [
    'a situation on a past day',
    '/tinh-huong/di-nuoc-ngoai-viec-rieng/?ngay=2023-03-15',
    () => dated('15/03/2023'),
  ],
  [
    'the finder on a past day',
    '/dan-duong/dang-vien/ra-nuoc-ngoai/?ngay=2023-03-15',
    () => dated('15/03/2023'),
  ],
  [
    'situations narrowed to none',
    '/tinh-huong/',
    () => page.getByLabel('Lọc theo từ trong câu hỏi').fill('zzz'),
  ],
  [
    'a draft with findings',
    '/kiem-tra-vien-dan/',
    async () => {
      await page.locator('[data-draft-date]').fill('2023-03-12');
      await page.locator('[data-draft]').fill(draft);
      await page.locator('[data-citation]').nth(3).waitFor();
      await page.locator('[data-draft-all] summary').click();
    },
  ],
  [
    'an own session filled from a ready one',
    '/tap-huan/bao-ve-chinh-tri-noi-bo/',
    async () => {
      await page.getByRole('link', { name: 'Lấy làm buổi của tôi' }).click();
      await page.locator('[data-own-list] [data-document-id]').first().waitFor();
      await page.getByLabel('Thêm văn bản').fill('114-QĐ/TW');
      await page.keyboard.press('Enter');
      await page.locator('[data-own-found] button').first().waitFor();
    },
  ],
  [
    'a self-test with an answer',
    '/tap-huan/bao-ve-chinh-tri-noi-bo/tu-kiem-tra/',
    async () => {
      await page.locator('[data-question]:visible input').first().check();
      await page.getByRole('button', { name: 'Trả lời' }).click();
      await page.locator('[data-question]:visible [data-verdict]').waitFor();
    },
  ],
  [
    'the code of a printed pack looked up',
    '/tap-huan/bao-ve-chinh-tri-noi-bo/?ma=200101-AAAA',
    () => page.locator('[data-code-answer="changed"]').waitFor(),
  ],
  [
    'the list between two days',
    '/danh-muc/?ngay=2026-03-31&so-voi=2025-01-01&chu-de=quan-ly-bo-nhiem-can-bo',
    () => page.locator('[data-catalogue-head]', { hasText: '01/01/2025' }).waitFor(),
  ],
];

describe.each(tools)('%s', (_, path, use) => {
  test('has no faults in light and dark, wide and narrow, and loses nothing at 400 %', async () => {
    await page.goto(address + path, { waitUntil: 'networkidle' });
    await use();
    const faults = await axeFaults(page);
    await page.setViewportSize({ width: 320, height: 256 });
    expect({ faults, lost: await page.evaluate(widthsLost) }).toEqual({ faults: [], lost: [] });
  });
});
