// Searches that find nothing, answers that come late, and a network that is gone.

import { describe, expect, test } from 'vitest';
import { context, freshPages, page } from '../support/journey.ts';
import { ask, box, heading, ids, open, results } from '../support/search-journey.ts';

freshPages();

describe('without a result', () => {
  test('an absent number: documents of the same number are named as others', async () => {
    await open(`/tra-cuu/?q=${encodeURIComponent('58-QĐ/XYZ')}`);
    await expect.poll(heading).toContain('trong kho');
    expect(await results().count()).toBe(0);
    const near = page.locator('[data-search-near]');
    expect(await near.innerText()).toContain('không phải văn bản bạn tìm');
    expect(await near.locator('a').count()).toBeGreaterThan(0);
    const report = await page.locator('[data-gap-text]').innerText();
    expect(report).toContain('Đã tìm: 58-QĐ/XYZ');
    expect(report).toContain('Ngày tìm: 22/11/2026');
    expect(report).not.toMatch(/@|https?:/);
    expect(await page.locator('[data-search-help] a[href="/chuyen-de/dang-vien/"]').isVisible()).toBe(true);
  });

  test('words that no document has are named, whether or not the others find something', async () => {
    await open('/tra-cuu/?q=zzqqx');
    await expect.poll(heading).toContain('Không tìm thấy');
    const note = page.locator('[data-search-note]');
    expect(await note.innerText()).toBe('Không văn bản nào trong kho có “zzqqx”.');
    expect(await page.locator('[data-search-near] a').count()).toBe(0);
    await ask('cap uy zzqqx');
    await results().first().waitFor();
    expect(await note.innerText()).toContain('kết quả dưới đây theo các từ còn lại');
    await ask('cap uy');
    await expect.poll(() => note.innerText()).toBe('');
  });

  test('filters: each can be given up and says what is left then', async () => {
    await open('/tra-cuu/?q=bao+ve+chinh+tri+noi+bo&loai=chi-thi&nam=2022');
    await expect.poll(heading).toContain('qua được bộ lọc');
    expect(await page.locator('[data-search-near]').innerText()).toContain('không phải văn bản bạn tìm');
    const drop = page.getByRole('button', { name: 'Bỏ lọc Loại văn bản: Chỉ thị' });
    const left = /còn (\d+)/.exec((await drop.locator('..').innerText()) ?? '')?.[1];
    await drop.click();
    await expect.poll(() => results().count()).toBe(Number(left));
    expect(page.url()).not.toContain('loai=');
    expect(await page.locator('[data-search-nothing]').isVisible()).toBe(false);
  });
});

test('a late answer to an earlier question is dropped, and typing goes on meanwhile', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/chi-muc/**', async (route) => {
    await held;
    await route.continue();
  });
  await open();
  const asked = page.waitForRequest('**/chi-muc/**');
  await box().fill('dang vien');
  await asked;
  await box().fill('9999-QĐ/TW');
  await expect.poll(heading).toContain('Chưa có 9999-QĐ/TW');
  const answered = page.waitForResponse('**/chi-muc/shard*');
  release();
  await answered;
  await page.waitForLoadState('networkidle');
  expect(await heading()).toContain('Chưa có 9999-QĐ/TW');
  expect(await results().count()).toBe(0);
});

describe('when the network is gone', () => {
  test('words already looked up and numbers still answer; others say why not, and come with the network', async () => {
    await open('/tra-cuu/?q=dang+vien');
    await results().first().waitFor();
    await page.waitForLoadState('networkidle');
    const before = await ids();
    await context.setOffline(true);
    await box().fill('');
    await ask('dang vien');
    await expect.poll(ids).toEqual(before);
    await results().first().locator('mark').first().waitFor();
    await box().fill('ho so luu tru bi mat');
    await expect.poll(heading).toContain('Không tải được chỉ mục');
    expect(await page.locator('[data-search-note]').innerText()).toContain('Kiểm tra kết nối mạng');
    expect(await results().count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Thử lại' }).isVisible()).toBe(true);
    await box().fill('58-qd/tw');
    await expect.poll(heading).toContain('58-QĐ/TW');
    expect(await ids()).toContain('qd-58-tw-2022');
    await box().fill('ho so luu tru bi mat');
    await expect.poll(heading).toContain('Không tải được chỉ mục');
    await context.setOffline(false);
    await expect.poll(heading).toContain('kết quả cho “ho so luu tru bi mat”');
  });

  test('a page whose data cannot be fetched keeps its links, and tries again when asked', async () => {
    await page.route('**/tra-cuu/du-lieu.json', (route) => route.abort());
    await open('/tra-cuu/?q=dang+vien');
    await expect.poll(heading).toContain('Không tải được dữ liệu tra cứu');
    expect(await page.locator('[data-search-help] a').count()).toBeGreaterThan(10);
    await page.unroute('**/tra-cuu/du-lieu.json');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await results().first().waitFor();
    expect(await page.getByRole('button', { name: 'Thử lại' }).isVisible()).toBe(false);
  });
});
