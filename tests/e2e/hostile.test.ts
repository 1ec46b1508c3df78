// A site whose every text tries to run something: nothing runs, nobody else is asked, and the texts are read as texts.
// Pages are opened without the policy of the site, so that it is not the policy alone that holds.

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runBuild } from '../../scripts/publishing/run-build.ts';
import { encodeOwnSession } from '../../src/site/own-address.ts';
import { serveFolder } from '../../src/site/serve-folder.ts';
import { writeHostileContent } from '../hostile/hostile-content.ts';
import { hostileStrings } from '../hostile/strings.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { makePdf } from '../read-draft/make-pdf.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-hostile-site-'));
const out = join(folder, 'dist');
let server: Server;
let address: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Whatever a page should not have done. */
let caught: string[];

beforeAll(async () => {
  const content = writeHostileContent();
  const { status, printed } = await runBuild({ root, content, out });
  rmSync(content, { recursive: true });
  if (status !== 0) throw new Error(`the hostile content could not be built:\n${printed}`);
  const served = await serveFolder(out, { port: 0 });
  ({ server } = served);
  address = served.address.replace(/\/$/, '');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});
beforeEach(() => open(true));
afterEach(() => context.close());

async function open(bypassCSP: boolean): Promise<void> {
  ({ context, page } = await openPage(browser, { bypassCSP, acceptDownloads: true }));
  caught = [];
  await context.route(
    (url) => url.origin !== address && !['blob:', 'data:'].includes(url.protocol),
    (route) => {
      caught.push(`asked ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('dialog', (dialog) => {
    caught.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => caught.push(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') caught.push(`console ${message.text()}`);
  });
}

/** What a page should not have done so far, its mark on the window included. */
async function misdeeds(): Promise<string[]> {
  const marked = await page.evaluate(() => 'hacked' in window);
  return marked ? [...caught, 'marked the window'] : caught;
}

function filesOf(ending: string): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .toSorted();
}

const read = (name: string): string => readFileSync(join(out, name), 'utf8');

const kinds = [
  '/',
  '/van-ban/',
  '/van-ban/qd-02-thu-1982/',
  '/van-ban/qd-03-thu-1983/',
  '/van-ban/qd-cu/',
  '/van-ban/nam/1982/',
  '/dong-ke-thua/qd-02-thu-1982/',
  '/chuyen-de/',
  '/chuyen-de/viec-thu/',
  '/co-quan/',
  '/co-quan/ban-thu/',
  '/danh-muc/',
  '/vien-dan-het-hieu-luc/',
  '/nguon/',
  '/nguon/nguon-1/',
  '/so-sanh/qd-02-thu-1982--qd-01-thu-1981/',
  '/tinh-huong/',
  '/tinh-huong/tinh-huong-1/',
  '/dan-duong/',
  '/dan-duong/dang-vien/',
  '/dan-duong/dang-vien/viec-thu/',
  '/tap-huan/',
  '/tap-huan/buoi-thu/',
  '/tap-huan/buoi-thu/tu-kiem-tra/',
  '/tap-huan/tu-soan/',
  '/thay-doi/',
  '/thay-doi/chuyen-de/viec-thu/',
  '/api/',
  '/gioi-thieu/',
  '/kiem-tra-vien-dan/',
  '/tra-cuu/',
  '/404.html',
];

test.each(kinds)('%s runs nothing, the policy of the site set aside', async (path) => {
  const response = await page.goto(address + path, { waitUntil: 'networkidle' });
  expect(response?.status()).toBe(200);
  await page.evaluate(() => document.querySelectorAll('summary').forEach((summary) => summary.click()));
  expect(await misdeeds()).toEqual([]);
});

test('with the policy it finds nothing to refuse', async () => {
  await context.close();
  await open(false);
  for (const path of kinds.filter((_, at) => at % 4 === 2))
    await page.goto(address + path, { waitUntil: 'networkidle' });
  expect(await misdeeds()).toEqual([]);
});

test('every page is whole, and holds no element, attribute or address that an editor could have brought in', async () => {
  await page.goto(`${address}/bieu-tuong.svg`);
  const pages = filesOf('.html');
  expect(pages.length).toBeGreaterThan(150);
  const faults: string[] = [];
  for (const name of pages) {
    const found = await page.evaluate(faultsOf, read(name));
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

// Runs in the browser: a parsed document runs and loads nothing.
function faultsOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const faults: string[] = [];
  const forbidden =
    'iframe, object, embed, base, style, plaintext, marquee, math, video, meta[http-equiv=refresh]';
  for (const element of page.querySelectorAll(forbidden)) {
    if (element.matches('meta') && !/evil/.test(element.outerHTML)) continue;
    faults.push(element.outerHTML.slice(0, 120));
  }
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'srcdoc' || name === 'style') faults.push(`${name}=${value}`);
      if (!['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'background'].includes(name))
        continue;
      // An editor may link to any page of the web, in whatever spelling; nothing else, and nothing that is loaded.
      const allowed = name === 'href' ? /^(?:\/(?!\/)|#|https?:|\?)/ : /^\/(?!\/)/;
      if (!allowed.test(value)) faults.push(`${name}=${value}`);
    }
  }
  for (const script of page.querySelectorAll('script')) {
    if (/json/.test(script.type)) JSON.parse(script.textContent);
    else if (!script.getAttribute('src')?.startsWith('/_tep/')) faults.push(script.outerHTML.slice(0, 120));
  }
  if (page.querySelector('meta[content*="url="]') !== null) return faults;
  for (const part of ['body > main', 'body > footer', 'h1'])
    if (page.querySelectorAll(part).length !== 1)
      faults.push(`${page.querySelectorAll(part).length} × ${part}`);
  return faults;
}

test('titles, points and notes are read as they were written', async () => {
  await page.goto(`${address}/bieu-tuong.svg`);
  const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
  for (let n = 1; n <= 40; n += 1) {
    const id = `qd-${String(n).padStart(2, '0')}-thu-${1980 + n}`;
    const { document } = JSON.parse(read(`api/v1/documents/${id}.json`)) as {
      document: { title: string; points: { text: string }[] };
    };
    const text = await page.evaluate(
      (html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        for (const script of parsed.querySelectorAll('script')) script.remove();
        return parsed.body.textContent;
      },
      read(`van-ban/${id}/index.html`),
    );
    for (const words of [document.title, ...document.points.map((point) => point.text)])
      expect(squeeze(text)).toContain(squeeze(words));
  }
});

test('feeds, site map, JSON and packs are well-formed and name nobody else', async () => {
  await page.goto(`${address}/bieu-tuong.svg`);
  const broken = (parts: string[]) =>
    page.evaluate(
      (list) =>
        list.filter((xml) => {
          const parsed = new DOMParser().parseFromString(xml, 'application/xml');
          return parsed.querySelector('parsererror') !== null;
        }),
      parts,
    );
  expect(await broken(filesOf('.xml').map(read))).toEqual([]);
  for (const name of filesOf('.json')) JSON.parse(read(name));
  const packs = [...filesOf('.docx'), ...filesOf('.pptx'), ...filesOf('.xlsx')];
  expect(packs).toHaveLength(5);
  for (const name of packs) {
    const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(join(out, name)))))
      .filter(([part]) => /\.(?:xml|rels)$/.test(part))
      .map(([part, bytes]) => [part, strFromU8(bytes)] as const);
    expect(await broken(parts.map(([, xml]) => xml))).toEqual([]);
    const links = parts.filter(([part]) => part.endsWith('.rels')).map(([, xml]) => xml);
    expect(links.join('')).not.toMatch(/evil|javascript:/);
    // A formula of a workbook, a field of a text.
    expect(parts.filter(([, xml]) => /<f[ >]|<w:instrText[^>]*>[^<]*(?:evil|cmd)/.test(xml))).toEqual([]);
  }
});

test('no cell of the table for spreadsheets is a formula', () => {
  const rows = parse(read('api/v1/catalogue.csv'), { bom: true, relax_column_count: false });
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.flat().filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
});

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
  ])('%s', async (start) => {
    for (const text of hostileStrings.filter((_, at) => at % 32 === 0))
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
