import { expect, test } from 'vitest';
import { address, freshPages, page } from '../support/journey.ts';

freshPages({ javaScriptEnabled: false });

test('a document is whole: validity with its day, points, relations, history, sources', async () => {
  await page.goto(`${address}/van-ban/qd-58-tw-2022/`);
  expect(await page.locator('[data-answer]').innerText()).toContain('tính đến ngày dựng trang 22/11/2026');
  expect(await page.locator('[data-validity]').innerText()).toContain('Đã bị thay thế');
  expect(await page.locator('#diem-1').count()).toBe(1);
  expect(await page.locator('[data-relation]').count()).toBeGreaterThan(2);
  const heads = await page.locator('#lich-su ~ table th').allInnerTexts();
  expect(heads).toEqual(['Ngày', 'Trạng thái', 'Văn bản nguồn', 'Phần hết hiệu lực']);
  expect(await page.locator('[data-tools]').isVisible()).toBe(false);
});

test('the search page leads to the lists, and every document is reached by links', async () => {
  await page.goto(`${address}/`);
  await page.getByLabel('Số ký hiệu, từ khóa hoặc câu hỏi').fill('đảng viên');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tra-cuu/?q=*');
  expect(await page.locator('noscript').innerText()).toContain('cần JavaScript');
  await page.locator('[data-search-help] a', { hasText: 'Chỉ thị' }).click();
  await page.waitForURL('**/van-ban/loai/chi-thi/');
  expect(await page.locator('[data-document-id]').count()).toBeGreaterThan(5);
});
