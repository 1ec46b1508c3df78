// What readers type, share, paste and drop, on a site whose texts are as hostile: nothing runs.

import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { encodeOwnSession } from '../../src/site/own-address.ts';
import { hostileStrings } from '../hostile/strings.ts';
import { makePdf } from '../read-draft/make-pdf.ts';
import { address, hostileSite, misdeeds } from '../support/hostile-site.ts';
import { page } from '../support/journey.ts';

hostileSite();

describe('what readers type', () => {
  test('every text as question, day, filter of a search', async () => {
    await page.goto(`${address}/tra-cuu/`, { waitUntil: 'networkidle' });
    for (const [at, text] of hostileStrings.entries()) {
      await page.locator('input[name="q"]').first().fill(text);
      if (at % 32 !== 0) continue;
      const [day, filter] = [hostileStrings[at + 1] ?? '', hostileStrings[at + 2] ?? ''];
      const query = new URLSearchParams({ q: text, ngay: day, loai: filter, 'co-quan': filter, nam: day });
      await page.goto(`${address}/tra-cuu/?${query}`, { waitUntil: 'networkidle' });
    }
    expect(await misdeeds()).toEqual([]);
  });

  test.each([
    '/van-ban/qd-02-thu-1982/?ngay=',
    '/van-ban/qd-02-thu-1982/?q=',
    '/tap-huan/buoi-thu/?ma=',
    '/danh-muc/?ngay=',
    '/danh-muc/?ngay=2020-01-01&so-voi=',
    '/danh-muc/?chu-de=',
    '/tinh-huong/tinh-huong-1/?ngay=',
    '/dan-duong/dang-vien/viec-thu/?ngay=',
    '/?q=',
    '/kiem-tra-vien-dan/?ngay=',
  ])('%s', async (start) => {
    for (const text of hostileStrings.filter((_, at) => at % 48 === 0))
      await page.goto(`${address}${start}${encodeURIComponent(text)}`);
    await page.waitForLoadState('networkidle');
    expect(await misdeeds()).toEqual([]);
  });

  test('an own session that someone shared, and what is no session', async () => {
    const notes = hostileStrings.map((_, at) =>
      hostileStrings
        .slice(at, at + 8)
        .join(' ')
        .slice(0, 900),
    );
    for (let at = 0; at < hostileStrings.length; at += 48) {
      const shared = encodeOwnSession({
        title: (hostileStrings[at] ?? '').slice(0, 200),
        audience: ['cap-uy'],
        minutes: 45,
        documents: [1, 2, 3].map((n) => ({
          id: `qd-0${n}-thu-${1980 + n}`,
          note: notes[(at + 8 * (n - 1)) % notes.length] ?? '',
        })),
        comparisons: ['qd-02-thu-1982--qd-01-thu-1981'],
        questions: ['buoi-thu/cau-1'],
      });
      await page.goto(
        `${address}/tap-huan/tu-soan/?ma=${encodeURIComponent(hostileStrings[at] ?? '')}#${shared}`,
        {
          waitUntil: 'networkidle',
        },
      );
      await page.reload({ waitUntil: 'networkidle' });
    }
    await page.goto(`${address}/tap-huan/tu-soan/#${encodeURIComponent(hostileStrings[0] ?? '')}`);
    expect(await misdeeds()).toEqual([]);
  });
});

describe('drafts', () => {
  const draft = hostileStrings.map((text) => `Căn cứ Quy định số 02-QĐ/THU ${text}`).join('\n');

  test('pasted', async () => {
    await page.goto(`${address}/kiem-tra-vien-dan/`, { waitUntil: 'networkidle' });
    await page.locator('[data-draft]').fill(draft);
    await expect
      .poll(() => page.locator('[data-citation]').count(), { timeout: 30_000 })
      .toBeGreaterThan(200);
    expect(await misdeeds()).toEqual([]);
  });

  test.each(['.txt', '.md', '.docx', '.pdf', '.exe'])('as a file %s with a hostile name', async (ending) => {
    await page.goto(`${address}/kiem-tra-vien-dan/`, { waitUntil: 'networkidle' });
    const name = `"><img src=x onerror=window.hacked=1> ${ending}`;
    await drop(name, bytesOf(ending));
    await page.waitForFunction(
      () =>
        document.querySelector('[data-citation], [role="alert"]:not(:empty), [data-draft-problem]') !== null,
    );
    expect(await misdeeds()).toEqual([]);
  });

  function bytesOf(ending: string): Buffer {
    if (ending === '.pdf') return Buffer.from(makePdf('Can cu 02-QD/THU <script>window.hacked=1</script>'));
    if (ending !== '.docx') return Buffer.from(draft);
    const escaped = draft.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const paragraphs = escaped.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`;
    return Buffer.from(zipSync({ 'word/document.xml': strToU8(xml) }));
  }

  async function drop(name: string, bytes: Buffer): Promise<void> {
    const data = await page.evaluateHandle(
      ({ name: file, base64 }) => {
        const transfer = new DataTransfer();
        const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        transfer.items.add(new File([content], file));
        return transfer;
      },
      { name, base64: bytes.toString('base64') },
    );
    await page.dispatchEvent('[data-draft-drop]', 'drop', { dataTransfer: data });
  }
});
