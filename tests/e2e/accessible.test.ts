// Journeys without a mouse, names for screen readers, forced colours. Tools in use: accessible-tools.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { address, folder, freshPages, page } from '../support/journey.ts';

freshPages();

const draft =
  'Căn cứ Quy định số 102-QĐ/TW, ngày 15/11/2017 của Bộ Chính trị về xử lý kỷ luật đảng viên vi phạm;';

describe('names for screen readers', () => {
  const spoken = (selector = 'body') => page.locator(selector).first().ariaSnapshot();

  test.each([
    ['/', 'Quy định nào áp dụng?'],
    ['/tra-cuu/?q=di+nuoc+ngoai', 'Tra cứu'],
    ['/van-ban/qd-58-tw-2022/', 'Một số vấn đề về bảo vệ chính trị nội bộ Đảng'],
    ['/tinh-huong/di-nuoc-ngoai-viec-rieng/', ''],
    ['/kiem-tra-vien-dan/', 'Kiểm tra viện dẫn trong bản thảo'],
    ['/tap-huan/tu-soan/', ''],
    ['/danh-muc/', ''],
  ])('%s: landmarks, one title, headings in order, nothing nameless', async (path, title) => {
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const tree = await spoken();
    for (const landmark of ['banner', 'navigation "Chính"', 'search', 'main', 'contentinfo'])
      expect(tree).toContain(`- ${landmark}`);
    const headings = [...tree.matchAll(/- heading "(.*)" \[level=(\d)\]/g)];
    const levels = headings.map(([, , level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1)).toEqual([]);
    expect(headings.find(([, , level]) => level === '1')?.[1]).toContain(title);
    const operable = 'link|button|textbox|searchbox|combobox|checkbox|radio|spinbutton';
    expect(tree.match(new RegExp(`- (?:${operable})(?! ")[^\\n]*`, 'g'))).toBeNull();
    const tables = await page.locator('table:visible').count();
    const headed = page.locator('table:visible').filter({ has: page.locator('th[scope]') });
    expect(await headed.count()).toBe(tables);
  });

  test('what changes is said: results, findings, a session, a verdict', async () => {
    await page.goto(`${address}/tra-cuu/?q=377-QĐ/TW`, { waitUntil: 'networkidle' });
    expect(await page.locator('[aria-live="polite"]').first().innerText()).not.toBe('');
    await page.goto(`${address}/kiem-tra-vien-dan/`, { waitUntil: 'networkidle' });
    await page.locator('[data-draft]').fill(draft);
    await expect.poll(() => spoken('[data-draft-status]')).toMatch(/- status: .+/);
    await page.goto(`${address}/van-ban/qd-58-tw-2022/`);
    await page.getByRole('button', { name: 'Thêm vào buổi của tôi' }).click();
    await expect
      .poll(() => page.getByRole('status').allInnerTexts())
      .toContainEqual(expect.stringContaining('Buổi có 1 văn bản'));
  });
});

describe('without a mouse', () => {
  test('from the first page by a search to a document and to its answer on a day', async () => {
    await page.goto(`${address}/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Đến nội dung chính');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('126-qd/tw 2018 bao ve chinh tri');
    await page.keyboard.press('Enter');
    const found = page.locator('[data-search-results] [data-document-id="qd-126-tw-2018"] a').first();
    await found.waitFor();
    await tabTo(() => found.evaluate((link) => link === document.activeElement));
    await page.keyboard.press('Enter');
    await page.locator('main[data-document-id="qd-126-tw-2018"]').waitFor();
    const box = page.locator('main input[type="date"]').first();
    await tabTo(() => box.evaluate((input) => input === document.activeElement));
    // Whichever of day and month the browser asks for first.
    await page.keyboard.type('06062019');
    await page.locator('[data-answer][data-state="in-force"]').waitFor();
    expect(page.url()).toContain('ngay=2019-06-06');
  });

  test.each(['/van-ban/qd-377-tw-2025/', '/kiem-tra-vien-dan/', '/tap-huan/tu-soan/'])(
    'Tab goes through %s to its end, and each stop is seen',
    async (path) => {
      await page.goto(address + path, { waitUntil: 'networkidle' });
      const stops: string[] = [];
      const unseen: string[] = [];
      for (let step = 0; step < 250; step += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(focusSeen);
        if (stop === undefined) break;
        stops.push(stop.name);
        if (!stop.seen) unseen.push(stop.name);
      }
      expect(unseen).toEqual([]);
      expect(stops.length).toBeGreaterThan(20);
      expect(stops.length).toBeLessThan(250);
    },
  );

  async function tabTo(reached: () => Promise<boolean>): Promise<void> {
    for (let step = 0; !(await reached()); step += 1) {
      expect(step).toBeLessThan(60);
      await page.keyboard.press('Tab');
    }
  }
});

/** The focused element and whether its place shows; undefined when focus has left the page. */
function focusSeen(): { readonly name: string; readonly seen: boolean } | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  // The calendar button within a date box is the browser's own and carries its ring.
  const isCalendar = element.matches('input[type="date"]:not(:focus-visible)');
  const { width, height, top, bottom } = element.getBoundingClientRect();
  const shown = width > 0 && height > 0 && bottom > 0 && top < window.innerHeight;
  return {
    name: element.outerHTML.slice(0, 100),
    seen: shown && (isCalendar || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2)),
  };
}

describe('colours that the system forces', () => {
  test('states still look different, and drawings take the colours of the system', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${address}/phong-mau/`, { waitUntil: 'networkidle' });
    const looks = await page.locator('.badge[data-shape]').evaluateAll((badges) =>
      badges.map((badge) => {
        const { borderStyle, borderWidth, fontWeight, backgroundColor, backgroundImage } =
          getComputedStyle(badge);
        const look = [borderStyle, borderWidth, fontWeight, backgroundColor, backgroundImage].join(' ');
        return `${badge.getAttribute('data-shape')}: ${look}`;
      }),
    );
    const distinct = [...new Set(looks)];
    expect(distinct.length).toBeGreaterThan(5);
    expect(new Set(distinct.map((look) => look.replace(/^\w+: /, ''))).size).toBe(distinct.length);
    await page.locator('main a').first().focus();
    await page.keyboard.press('Tab');
    expect((await page.evaluate(focusSeen))?.seen).toBe(true);
    await page.goto(`${address}/dong-ke-thua/qd-69-tw-2022/`);
    const [circle, text] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.lineage-drawing circle')!).stroke,
      getComputedStyle(document.body).color,
    ]);
    expect(circle).toBe(text);
  });
});

test('nothing moves by itself, so nobody has to ask for less motion', () => {
  const styles = readdirSync(join(folder, '_tep')).filter((name) => name.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(5);
  const moving = styles.filter((name) =>
    /@keyframes|[;{]\s*(?:animation|transition|scroll-behavior)\b/.test(
      readFileSync(join(folder, '_tep', name), 'utf8'),
    ),
  );
  expect(moving).toEqual([]);
});
