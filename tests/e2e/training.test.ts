// Sessions of the corpus: their files, codes, paper, and the test of oneself.

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/read-draft/pdf-text.ts';
import { openPage } from '../support/browser.ts';
import { downloadBy, officeText } from '../support/downloads.ts';
import { address, browser, folder, freshPages, page } from '../support/journey.ts';

const session = `${address}/tap-huan/bao-ve-chinh-tri-noi-bo/`;
const own = `${address}/tap-huan/tu-soan/`;

freshPages({ acceptDownloads: true });

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
