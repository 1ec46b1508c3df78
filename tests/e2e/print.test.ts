// Each kind of page on paper: A4 without anything to press, nothing cut, the foot of the site, and what paper adds.

import { describe, expect, test } from 'vitest';
import { address, freshPages, page } from '../support/journey.ts';

// 210 mm less the margins of `print.css`, at 96 px an inch.
freshPages({ viewport: { width: 658, height: 970 } });

/** Faults of a page as paper shows it. Runs in the page, so it reaches nothing outside itself. */
function faultsOnPaper(): readonly string[] {
  const faults: string[] = [];
  const name = (element: Element) => element.outerHTML.slice(0, 120);
  const beyond = document.documentElement.scrollWidth - window.innerWidth;
  // The margins of A4 make a width of parts of a pixel.
  if (beyond > 1) faults.push(`${beyond} px are beyond the edge`);
  const toPress = 'button, input, textarea, .button, select, nav:not([aria-label="Dòng kế thừa"])';
  for (const element of document.querySelectorAll(toPress)) {
    if (!element.checkVisibility()) continue;
    // A filter that was set is printed as words.
    if (element.matches('.filters select') && getComputedStyle(element).borderStyle === 'none') continue;
    faults.push(`printed: ${name(element)}`);
  }
  for (const element of document.querySelectorAll('body *')) {
    if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0) continue;
    const { overflowX, position } = getComputedStyle(element);
    if (position !== 'absolute' && overflowX !== 'visible' && element.closest('svg, .unseen') === null)
      faults.push(`cut: ${name(element)}`);
  }
  const foot = document.querySelector('.site-foot');
  if (foot?.checkVisibility() !== true) faults.push('no foot');
  const { innerText } = foot as HTMLElement;
  if (!/Dữ liệu theo nguồn công khai đến\s+[\d/]+; trang dựng ngày\s+22\/11\/2026\./.test(innerText))
    faults.push(`the foot says no day: ${innerText}`);
  if (!/không phải văn bản chính thức/.test(innerText)) faults.push('the foot does not say what this is');
  if (!innerText.includes(location.pathname)) faults.push(`the foot says no address: ${innerText}`);
  return faults;
}

async function onPaper(path: string): Promise<void> {
  await page.goto(address + path, { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
}

test.each([
  '/',
  '/tra-cuu/?q=di+nuoc+ngoai&ngay=2023-03-15',
  '/tra-cuu/?q=di+nuoc+ngoai&loai=quy-dinh',
  '/tra-cuu/?q=zzzz+qqqq',
  '/van-ban/',
  '/van-ban/nam/2022/',
  '/van-ban/hd-116-btgtw-nd/',
  '/van-ban/qd-58-tw-2022/?ngay=2026-11-21',
  '/van-ban/qd-377-tw-2025/',
  '/chuyen-de/bao-ve-chinh-tri-noi-bo/',
  '/co-quan/ban-bi-thu/',
  '/dong-ke-thua/qd-69-tw-2022/',
  '/so-sanh/qd-101-tw-2023--qd-75-tw-2007/',
  '/danh-muc/?ngay=2024-01-01',
  '/danh-muc/?ngay=2026-03-31&so-voi=2025-01-01&chu-de=quan-ly-bo-nhiem-can-bo',
  '/vien-dan-het-hieu-luc/',
  '/nguon/24h-bo-chinh-tri-se-thanh-lap-ban/',
  '/pham-vi/',
  '/tinh-huong/',
  '/tinh-huong/di-nuoc-ngoai-viec-rieng/?ngay=2023-03-15',
  '/dan-duong/dang-vien/ra-nuoc-ngoai/',
  '/tap-huan/',
  '/tap-huan/can-ra-soat/',
  '/tap-huan/bao-ve-chinh-tri-noi-bo/',
  '/tap-huan/bao-ve-chinh-tri-noi-bo/tu-kiem-tra/',
  '/kiem-tra-vien-dan/',
  '/thay-doi/',
  '/thay-doi/nam/2025/',
  '/api/',
  '/huong-dan-bien-tap/',
  '/huong-dan-bien-tap/truong/',
  '/huong-dan-bien-tap/kiem-tra/',
  '/ngoai-tuyen/',
  '/gioi-thieu/',
  '/404.html',
])('%s fits A4, with its foot and nothing to press', async (path) => {
  await onPaper(path);
  expect(await page.evaluate(faultsOnPaper)).toEqual([]);
});

test('the report of the checker: its table, without the tools', async () => {
  await page.goto(`${address}/kiem-tra-vien-dan/`, { waitUntil: 'networkidle' });
  await page.locator('[data-draft]').fill('Căn cứ Quy định số 102-QĐ/TW, ngày 15/11/2017 của Bộ Chính trị;');
  await page.locator('[data-citation]').waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('.draft-table').innerText()).toContain('Quy định số 102-QĐ/TW');
  expect(await page.evaluate(faultsOnPaper)).toEqual([]);
});

test('a session of one’s own: its documents and outline', async () => {
  await page.goto(`${address}/tap-huan/bao-ve-chinh-tri-noi-bo/`);
  await page.getByRole('link', { name: 'Lấy làm buổi của tôi' }).click();
  await page.locator('[data-own-list] [data-document-id]').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('[data-own-paper]').innerText()).toContain('Đề cương');
  expect(await page.evaluate(faultsOnPaper)).toEqual([]);
});

describe('what differs on paper', () => {
  test('sources have their address', async () => {
    await onPaper('/van-ban/qd-377-tw-2025/');
    const sources = await page.locator('.sources li').allInnerTexts();
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((text) => !/https?:\/\//.test(text))).toEqual([]);
  });

  test('filters are words, and what is left out is said', async () => {
    await onPaper('/tra-cuu/?q=di+nuoc+ngoai&loai=quy-dinh');
    expect(await page.locator('.filters label:visible').allInnerTexts()).toEqual([
      expect.stringMatching(/^Loại văn bản/),
    ]);
    await onPaper('/tra-cuu/?q=di+nuoc+ngoai');
    expect(await page.locator('.filters').isVisible()).toBe(false);
    const rows = await page.locator('[data-search-results] > li').count();
    const all = Number(/^\d+/.exec(await page.locator('[data-search-heading]').innerText())?.[0]);
    expect(all).toBeGreaterThan(rows);
    expect(await page.locator('[data-search-unprinted]').innerText()).toBe(
      `Còn ${all - rows} kết quả chưa in.`,
    );
  });

  test('a caution about parts of a session is said once, at its head, and named by number', async () => {
    await onPaper('/tap-huan/bao-ve-chinh-tri-noi-bo/');
    const cautions = await page.locator('[data-stale-banner] li').allInnerTexts();
    expect(cautions.length).toBeGreaterThan(1);
    const text = await page.locator('main').innerText();
    expect(cautions.filter((caution) => text.split(caution).length !== 2)).toEqual([]);
    const named = [...text.matchAll(/Cần rà soát: xem điều ([\d, ]+) ở đầu tài liệu\./g)];
    expect(named.length).toBeGreaterThan(cautions.length);
    const numbers = new Set(named.flatMap(([, list]) => list!.split(', ').map(Number)));
    expect([...numbers].sort((a, b) => a - b)).toEqual(cautions.map((_, at) => at + 1));
  });

  test('a self-test is all its questions, without their answers', async () => {
    await onPaper('/tap-huan/bao-ve-chinh-tri-noi-bo/tu-kiem-tra/');
    const questions = page.locator('[data-question]');
    expect(await questions.count()).toBeGreaterThan(5);
    expect(await page.locator('[data-question]:visible').count()).toBe(await questions.count());
    expect(await page.locator('[data-answer-box]:visible').count()).toBe(0);
  });

  test('what is folded is unfolded, but for the evidence of each fact', async () => {
    await onPaper('/huong-dan-bien-tap/kiem-tra/');
    const folded = page.locator('.guide-check details:not([open]) li');
    expect(await folded.count()).toBeGreaterThan(5);
    expect(await folded.first().isVisible()).toBe(true);
    await onPaper('/van-ban/qd-377-tw-2025/');
    expect(await page.locator('.fact-sources li:visible').count()).toBe(0);
  });
});
