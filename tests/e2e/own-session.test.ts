// A session that a reader puts together: from pages, from an address, from a ready one; and its files.

import { describe, expect, test } from 'vitest';
import { encodeOwnSession } from '../../src/site/own-address.ts';
import { emptySession } from '../../src/site/own-session.ts';
import { downloadBy, officeText } from '../support/downloads.ts';
import { address, anotherPage, context, freshPages, page } from '../support/journey.ts';

const session = `${address}/tap-huan/bao-ve-chinh-tri-noi-bo/`;
const own = `${address}/tap-huan/tu-soan/`;

freshPages({ acceptDownloads: true });

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

    await anotherPage({});
    await page.goto(shared);
    await rows().first().waitFor();
    expect(await order()).toEqual(kept);
    expect(await page.getByLabel('Tên buổi').inputValue()).toBe('Sinh hoạt quý bốn');
    expect(page.url()).not.toContain('#');
    const code = (await page.locator('[data-own-code]').innerText()).trim();
    await page.getByLabel('Mã trên tài liệu đã in').fill(code);
    await page.keyboard.press('Enter');
    await page.locator('[data-code-answer="same"]').waitFor();
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
