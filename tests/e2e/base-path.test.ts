// A site below a folder, of another body: a small corpus of an invented society, built for `/kho/thu/`.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/site/serve-folder.ts';
import { journeyDay, openPage } from '../support/browser.ts';
import { browser, oneBrowser } from '../support/journey.ts';
import { crawlSite, type CrawlReport } from '../support/crawl-site.ts';

const base = '/kho/thu/';
const origin = 'https://example.org';
const scratch = mkdtempSync(join(tmpdir(), 'hieu-luc-base-'));
const folder = join(scratch, 'dist');
let served: ServedFolder;

oneBrowser();
beforeAll(async () => {
  const corpus = join(import.meta.dirname, 'fixtures', 'hoi-thu');
  const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--content', corpus, '--out', folder], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITEST: '',
      HIEU_LUC_BUILD_DATE: journeyDay,
      // As GitHub tells it: without a slash at the end.
      HIEU_LUC_BASE: base.slice(0, -1),
      HIEU_LUC_SITE: origin,
    },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the site of another body could not be built');
  served = await serveFolder(folder, { port: 0, base });
});
afterAll(async () => {
  served.server.closeAllConnections();
  served.server.close();
  rmSync(scratch, { recursive: true, force: true });
});

function sound(report: CrawlReport, least: number): void {
  expect({ outside: report.outside, dead: report.dead, placeless: report.placeless }).toEqual({
    outside: [],
    dead: [],
    placeless: [],
  });
  expect(report.addresses).toBeGreaterThan(least);
}

// Specimens name documents that do not exist; Pagefind's own interface is used by no page.
const except = ['phong-mau/', 'pagefind/pagefind-'];

test('every address stays below the base and leads somewhere', () => {
  const options = { base, origin, except, dataBehindHash: [`${base}tap-huan/tu-soan/`] };
  sound(crawlSite(folder, options), 500);
});

test('at the root, with the real content, every address leads somewhere', () => {
  const options = {
    base: '/',
    origin: 'http://localhost:4321',
    except,
    dataBehindHash: ['/tap-huan/tu-soan/'],
  };
  sound(crawlSite(inject('folder'), options), 20_000);
});

describe('in a browser, below the base', () => {
  test('search, draft checker, dates and lists work and ask for nothing outside', async () => {
    const { context, page } = await openPage(browser);
    const outside: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(served.address)) outside.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });

    await page.goto(served.address);
    await page.getByLabel('Số ký hiệu, từ khóa hoặc câu hỏi').fill('vuon chung');
    await page.getByRole('button', { name: 'Tìm kiếm' }).click();
    const found = page.locator('[data-search-results] [data-document-id="qd-07-hlvt-2023"]');
    await found.locator('a').first().click();
    await page.locator('main[data-document-id="qd-07-hlvt-2023"]').waitFor();
    expect(new URL(page.url()).pathname).toBe(`${base}van-ban/qd-07-hlvt-2023/`);

    await page.goto(`${served.address}tra-cuu/?q=01-qc/hlvt`);
    await page.locator('main[data-document-id="qc-01-hlvt-2019"]').waitFor();
    await page.goto(`${served.address}van-ban/qc-01-hlvt-2019/?ngay=2020-01-01`);
    await page.locator('[data-answer][data-state="in-force"]').waitFor();
    await page.goto(`${served.address}van-ban/qc-01-hlvt-2019/?ngay=2024-01-01`);
    await page.locator('[data-answer][data-state="ended"]').waitFor();

    await page.goto(`${served.address}danh-muc/`);
    await page.locator('[data-catalogue-group] [data-document-id="qd-07-hlvt-2023"]').waitFor();
    await page.goto(`${served.address}kiem-tra-vien-dan/`, { waitUntil: 'networkidle' });
    await page
      .locator('textarea')
      .first()
      .fill('Căn cứ Quy chế số 01-QC/HLVT, ngày 10/3/2019 về vườn chung;');
    await page.getByRole('button', { name: 'Kiểm tra' }).first().click();
    await page.locator(`[data-citation] a[href^="${base}van-ban/qc-01-hlvt-2019/"]`).first().waitFor();
    await context.close();
    expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  });

  test('what is missing gets the page of help; the root leads to the base', async () => {
    const missing = await fetch(`${served.address}khong-co/`);
    expect([missing.status, await missing.text()]).toEqual([
      404,
      readFileSync(join(folder, '404.html'), 'utf8'),
    ]);
    const root = await fetch(new URL('/', served.address), { redirect: 'manual' });
    expect([root.status, root.headers.get('location')]).toEqual([302, base]);
  });
});
