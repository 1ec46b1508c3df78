// A site whose every text tries to run something: nothing runs, nobody else is asked, and the texts are read as texts.

import { expect, test } from 'vitest';
import { address, filesOf, hostileSite, misdeeds, read, watch } from '../support/hostile-site.ts';
import { anotherPage, context, page } from '../support/journey.ts';

hostileSite();

const kinds = [
  '/',
  '/van-ban/',
  '/van-ban/qd-02-thu-1982/',
  '/van-ban/qd-03-thu-1983/',
  '/van-ban/qd-cu/',
  '/van-ban/qd-300-thu-2000/',
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

test('no kind of page runs anything, the policy of the site set aside', async () => {
  const found: string[] = [];
  for (const path of kinds) {
    const response = await page.goto(address + path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    await page.evaluate(() => document.querySelectorAll('summary').forEach((summary) => summary.click()));
    found.push(...(await misdeeds()).splice(0).map((misdeed) => `${path}: ${misdeed}`));
  }
  expect(found).toEqual([]);
});

test('with the policy it finds nothing to refuse', async () => {
  await context.close();
  await anotherPage({});
  await watch();
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
