// Use without a server where the site does not stand at a root of its own: below a folder, from the unpacked zip with
// the small server that comes in it, and in Firefox. A small corpus; what does not depend on the place: offline.test.ts.

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { journeyDay, launchBrowser, openPage } from '../support/browser.ts';
import { keys, openFirefox } from '../support/firefox.ts';
import { serveBuilds, type ServedBuilds } from '../support/served-builds.ts';

const corpus = join(import.meta.dirname, 'fixtures', 'hoi-thu');
const scratch = mkdtempSync(join(tmpdir(), 'hieu-luc-elsewhere-'));
const base = '/quy-dinh/';
const built = join(scratch, 'dist');
const long = { timeout: 60_000 };

function run(script: string, options: readonly string[], env: Readonly<Record<string, string>>): void {
  const { status } = spawnSync(process.execPath, [script, '--content', corpus, ...options], {
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', HIEU_LUC_BUILD_DATE: journeyDay, ...env },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${script} failed`);
}

beforeAll(() => {
  run('scripts/build.ts', ['--out', built], { HIEU_LUC_BASE: '/quy-dinh' });
  run('scripts/zip.ts', ['--out', scratch], {});
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Opens the page of this matter and waits until the site is kept; nothing answers at the address after `cut`. */
async function keepAndCut(page: Page, address: string, cut: () => Promise<void>): Promise<void> {
  await page.goto(`${address}ngoai-tuyen/`);
  await page.locator('[data-offline="status"][data-state="saved"]').waitFor(long);
  await cut();
  await expect(fetch(address)).rejects.toThrow();
}

/** Home, search, a document on a past day, the checker, a page that is not there. */
async function journey(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Số ký hiệu, từ khóa hoặc câu hỏi').fill('vườn chung');
  await page.keyboard.press('Enter');
  await page.locator('[data-search-results] [data-document-id="qd-07-hlvt-2023"] a').first().click();
  await page.locator('main[data-document-id="qd-07-hlvt-2023"]').waitFor();
  await page.goto(`${address}van-ban/qc-01-hlvt-2019/?ngay=2020-01-01`);
  await page.locator('[data-answer][data-state="in-force"]').waitFor();
  await page.goto(`${address}kiem-tra-vien-dan/`);
  await page.locator('[data-draft]').fill('Căn cứ Quy chế số 01-QC/HLVT, ngày 10/3/2019;');
  await page.locator('[data-citation][data-document-id="qc-01-hlvt-2019"]').waitFor(long);
  const missing = await page.goto(`${address}khong-co/`);
  expect([missing?.status(), await page.locator('h1').innerText()]).toEqual([404, 'Không có trang này']);
}

describe('in Chromium', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    errors.length = 0;
    ({ context, page } = await openPage(browser, { serviceWorkers: 'allow' }));
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterEach(() => context.close());

  test('below a folder, with the server shut', async () => {
    const builds = await serveBuilds(built, base);
    const address = `${builds.address}/`;
    expect(address.endsWith(base)).toBe(true);
    await keepAndCut(page, address, () => builds.shut());
    await journey(page, address);
    // The worker answers for its folder and not for its neighbours.
    const root = new URL('/', address).href;
    expect(await page.evaluate((at) => fetch(at).then(() => '', String), root)).toContain('TypeError');
    await builds.open();
    await builds.remove();
    expect(errors).toEqual([]);
  });

  test('from the unpacked zip, its own server stopped', async () => {
    const name = readdirSync(scratch).find((file) => file.endsWith('.zip'))!;
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(scratch, name))))) {
      if (path.endsWith('/')) continue;
      mkdirSync(dirname(join(scratch, path)), { recursive: true });
      writeFileSync(join(scratch, path), bytes);
    }
    const { server, address } = await ownServer(join(scratch, name.replace(/\.zip$/, ''), 'mo-trang.mjs'));
    const stopped = new Promise<void>((resolve) => server.once('exit', () => resolve()));
    await keepAndCut(page, address, async () => {
      server.kill();
      await stopped;
    });
    await journey(page, address);
    expect(errors).toEqual([]);
  });
});

function ownServer(script: string): Promise<{ server: ChildProcess; address: string }> {
  // No port of its own choosing: the reader gives one, and the test one that is free.
  const server = spawn(process.execPath, [script, String(freePort())], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`the server of the zip ended: ${code}`)));
    server.stdout.on('data', (said: Buffer) => {
      const address = /http:\S+/.exec(said.toString())?.[0];
      if (address !== undefined) resolve({ server, address });
    });
  });
}

function freePort(): number {
  const ask = `const s=require('net').createServer().listen(0,()=>{console.log(s.address().port);s.close()})`;
  return Number(spawnSync(process.execPath, ['-e', ask], { encoding: 'utf8' }).stdout);
}

describe('in Firefox', () => {
  let builds: ServedBuilds;
  let firefox: Awaited<ReturnType<typeof openFirefox>>;

  beforeAll(async () => {
    builds = await serveBuilds(built, base);
    firefox = await openFirefox(new URL(builds.address).origin);
  });
  afterAll(async () => {
    await firefox.close();
    await builds.remove();
  });

  test('below a folder, with the server shut', async () => {
    const { page } = firefox;
    const address = `${builds.address}/`;
    const has = (selector: string) => page.until(`document.querySelector('${selector}') !== null`);
    await page.goto(`${address}ngoai-tuyen/`);
    await has('[data-offline="status"][data-state="saved"]');
    await builds.shut();
    await expect(fetch(address)).rejects.toThrow();
    await page.goto(address);
    await page.click('[data-search-box]');
    await page.type(`vuon chung${keys.enter}`);
    await has('[data-search-results] [data-document-id="qd-07-hlvt-2023"]');
    await page.click('[data-search-results] [data-document-id="qd-07-hlvt-2023"] a');
    await has('main[data-document-id="qd-07-hlvt-2023"]');
    await page.goto(`${address}kiem-tra-vien-dan/`);
    await page.click('[data-draft]');
    await page.type('Quy chế số 01-QC/HLVT, ngày 10/3/2019;');
    await has('[data-citation][data-document-id="qc-01-hlvt-2019"]');
    await page.goto(`${address}khong-co/`);
    expect(await page.read('document.querySelector("h1").innerText')).toBe('Không có trang này');
    await builds.open();
  });
});
