// Written situations near the question.

import { describe, expect, test } from 'vitest';
import { freshPages, page } from '../support/journey.ts';
import { ask, box, open, results } from '../support/search-journey.ts';

freshPages();

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
