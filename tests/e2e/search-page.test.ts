import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';

const address = inject('address');
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  ({ context, page } = await openPage(browser));
});
afterEach(() => context.close());

interface Key {
  readonly key: string;
  readonly ctrlKey?: boolean;
  readonly shiftKey?: boolean;
  readonly isComposing?: boolean;
}

const box = () => page.locator('[data-search-box]');
const results = () => page.locator('[data-search-results] > [data-document-id]');
const ids = () =>
  results().evaluateAll((rows) => rows.map((row) => row.getAttribute('data-document-id') ?? ''));
const heading = () => page.locator('[data-search-heading]').innerText();
const focusedText = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const boxHasFocus = () => box().evaluate((element) => element === document.activeElement);
const open = async (path = '/tra-cuu/') => {
  await page.goto(address + path);
  // The script of the page is there when it has listened for keys.
  await page.locator('[data-keys]').waitFor();
};
const ask = async (query: string) => {
  await box().fill(query);
  await expect.poll(heading).toContain(query);
};

test('typing without diacritics on a phone: passages of points, which lead to marked words', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open();
  await box().focus();
  await page.keyboard.type('di nuoc ngoai');
  await expect.poll(heading).toMatch(/^\d+ kết quả cho “di nuoc ngoai”$/);
  const passage = results().locator('.row-excerpts li');
  await passage.first().waitFor();
  expect(await results().first().locator('.row-excerpts li').count()).toBeLessThanOrEqual(2);
  expect((await passage.locator('mark').allInnerTexts()).join(' ')).toMatch(/nước ngoài/i);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

  const link = passage.locator('a').first();
  expect(await link.getAttribute('href')).toMatch(/^\/van-ban\/[^/]+\/\?q=di\+nuoc\+ngoai.*#diem-\d+$/);
  await link.click();
  const marks = page.locator('[aria-labelledby="noi-dung-chinh"] mark');
  await marks.first().waitFor();
  expect(await page.locator('mark').count()).toBe(await marks.count());
  expect(page.url()).not.toContain('q=');
  expect(await page.locator('[data-address]').first().textContent()).not.toContain('q=');
  expect(await page.locator('li:target mark').count()).toBeGreaterThan(0);
  const text = await page.locator('#diem-1').innerText();
  await page.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
  expect(await page.locator('mark').count()).toBe(0);
  expect(await page.locator('#diem-1').innerText()).toBe(text);
});

test('a document that was not searched for has no marks', async () => {
  await page.goto(`${address}/van-ban/qd-58-tw-2022/?ngay=2023-01-01`, { waitUntil: 'networkidle' });
  expect(await page.locator('mark, .found-line').count()).toBe(0);
  await page.goto(`${address}/van-ban/qd-58-tw-2022/?q=zzzz`, { waitUntil: 'networkidle' });
  expect(await page.locator('mark, .found-line').count()).toBe(0);
});

describe('with the keyboard alone', () => {
  test('box, results, back to the box, and into a document', async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('bao ve chinh tri noi bo');
    await results().nth(2).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await results().nth(1).locator('a').first().innerText();
    expect(await focusedText()).toBe(second);
    await page.keyboard.press('ArrowUp');
    // A passage belongs to its result.
    await results().first().locator('.row-excerpts a').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focusedText()).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await boxHasFocus()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await boxHasFocus()).toBe(true);
    expect(await box().inputValue()).toBe('bao ve chinh tri noi bo');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const id = (await ids())[1] ?? '';
    await page.keyboard.press('Enter');
    await page.locator(`main[data-document-id="${id}"]`).waitFor();
  });

  test('Esc in the box clears it, and the address with it', async () => {
    await open('/tra-cuu/?q=dang+vien');
    await results().first().waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    expect(await box().inputValue()).toBe('');
    await expect.poll(() => page.url()).not.toContain('q=');
    expect(await results().count()).toBe(0);
  });

  test('keys of other fields and of the browser stay theirs', async () => {
    await open('/tra-cuu/?q=dang+vien');
    await results().first().waitFor();
    const kept = (selector: string, key: Key) =>
      page.evaluate(
        ([where, init]) => {
          const element = document.querySelector<HTMLElement>(where);
          element?.focus();
          return element?.dispatchEvent(
            new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
          );
        },
        [selector, key] as const,
      );
    const untouched = await Promise.all([
      kept('[data-search-box]', { key: '/' }),
      kept('[data-search-box]', { key: 'f', ctrlKey: true }),
      kept('body', { key: 'f', ctrlKey: true }),
      kept('[data-search-box]', { key: 'ArrowDown', isComposing: true }),
      kept('[data-search-box]', { key: 'ArrowDown', shiftKey: true }),
      kept('[data-date-box]', { key: 'ArrowDown' }),
      kept('[data-date-box]', { key: 'Escape' }),
      kept('[data-filter]', { key: 'ArrowDown' }),
      kept('[data-filter]', { key: '/' }),
    ]);
    expect(untouched).toEqual(untouched.map(() => true));
    expect(await kept('[data-search-box]', { key: 'ArrowDown' })).toBe(false);
  });
});

test('results stand newest first when asked, the same ones, and the address keeps it', async () => {
  await open('/tra-cuu/?q=bao+ve+bi+mat+nha+nuoc');
  await results().first().waitFor();
  const best = await ids();
  await page.getByLabel('Sắp xếp').selectOption('ngay');
  await expect.poll(() => page.url()).toContain('sap-xep=ngay');
  await expect.poll(ids).not.toEqual(best);
  const years = await results()
    .locator('.figures')
    .evaluateAll((days) => days.map((day) => Number(/\d{4}$/.exec(day.textContent ?? '')?.[0] ?? 0)));
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  const newest = await ids();
  await page.reload();
  await results().first().waitFor();
  expect(await ids()).toEqual(newest);
  expect(await page.getByLabel('Sắp xếp').inputValue()).toBe('ngay');
});

test('recent searches: only what was searched, eight at most, each erasable', async () => {
  await open();
  const recent = page.locator('[data-recent]');
  const queries = () => page.locator('[data-recent-list] a').allInnerTexts();
  expect(await recent.isVisible()).toBe(false);
  await ask('dang vien');
  await page.keyboard.press('Escape');
  expect(await recent.isVisible()).toBe(false);
  for (const number of Array.from({ length: 9 }, (_, i) => i + 1)) {
    await box().fill(`đảng viên ${number}`);
    await page.keyboard.press('Enter');
  }
  await box().fill('một đoạn dự thảo '.repeat(20));
  await page.keyboard.press('Enter');
  await box().fill('');
  await recent.waitFor();
  expect(await queries()).toEqual([9, 8, 7, 6, 5, 4, 3, 2].map((number) => `đảng viên ${number}`));
  await page.reload();
  await recent.waitFor();
  await page.getByRole('button', { name: 'Xóa “đảng viên 8” khỏi danh sách' }).click();
  expect(await queries()).not.toContain('đảng viên 8');
  await box().focus();
  await page.keyboard.press('ArrowDown');
  expect(await focusedText()).toBe('đảng viên 9');
  await page.getByRole('button', { name: 'Xóa tất cả' }).click();
  expect(await recent.isVisible()).toBe(false);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

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

test('without JavaScript the page is a list of links, with nothing that only a script can do', async () => {
  const plain = await openPage(browser, { javaScriptEnabled: false });
  await plain.page.goto(`${address}/tra-cuu/?q=dang+vien`);
  expect(await plain.page.locator('[data-search-help] a').count()).toBeGreaterThan(10);
  for (const part of ['[data-keys]', '[data-recent]', '[data-sort-box]', '[data-search-nothing]'])
    expect(await plain.page.locator(part).isVisible()).toBe(false);
  await plain.page.goto(`${address}/van-ban/`);
  expect(await plain.page.locator('[data-document-id] a').count()).toBeGreaterThan(200);
  await plain.context.close();
});

describe('situations near the question', () => {
  const links = () => page.locator('[data-search-situations]:not([hidden]) a');

  test('stand above the results and lead to the answer for the day asked', async () => {
    await open('/tra-cuu/?ngay=2023-03-15');
    await ask('xin di nuoc ngoai viec rieng phai bao cao ai');
    await links().first().waitFor();
    expect(await results().count()).toBeGreaterThan(0);
    expect(await links().count()).toBeLessThanOrEqual(2);
    const above = await page
      .locator('[data-search-situations]')
      .evaluate((part) => part.compareDocumentPosition(document.querySelector('[data-search-results]')!));
    expect(above & 4).toBe(4);
    const question = await links().first().innerText();
    expect(await links().first().getAttribute('href')).toBe(
      '/tinh-huong/di-nuoc-ngoai-viec-rieng/?ngay=2023-03-15',
    );
    await links().first().click();
    expect(await page.locator('h1').innerText()).toBe(question);
  });

  test('about the past stand for those years only', async () => {
    const ofThePast = page.locator('[data-search-situations] a[href*="di-nuoc-ngoai-nam-2015"]');
    await open();
    await ask('đảng viên đi nước ngoài');
    await links().first().waitFor();
    expect(await ofThePast.count()).toBe(0);
    await ask('đảng viên đi nước ngoài năm 2015');
    await ofThePast.waitFor();
  });

  test('are none for a number, for words that fit none, and for an empty box', async () => {
    await open();
    await ask('kê khai tài sản cán bộ');
    await links().first().waitFor();
    for (const query of ['86-QĐ/TW', 'giá xăng dầu']) {
      await ask(query);
      await expect.poll(() => links().count()).toBe(0);
    }
    await ask('kê khai tài sản cán bộ');
    await links().first().waitFor();
    await box().fill('');
    await expect.poll(() => links().count()).toBe(0);
  });

  test('that cannot be loaded leave the results as they are', async () => {
    await page.route('**/tra-cuu/tinh-huong.json', (route) => route.abort());
    await open();
    const failed = page.waitForEvent('requestfailed');
    await box().fill('đảng viên đi nước ngoài việc riêng');
    await Promise.all([failed, results().nth(2).waitFor()]);
    expect(await links().count()).toBe(0);
  });
});
