import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { address, browser, folder, oneBrowser } from '../support/journey.ts';

oneBrowser();

interface Index {
  readonly about: { readonly dataDate: string };
  readonly counts: { readonly documents: number };
  readonly files: readonly {
    readonly url: string;
    readonly mediaType: string;
    readonly schema: string | null;
  }[];
}

test('every file of the index is served as what it is, with its schema', async () => {
  const index = (await (await fetch(`${address}/api/v1/index.json`)).json()) as Index;
  expect(index.about.dataDate).toBe('2026-11-22');
  expect(readdirSync(join(folder, 'api/v1/documents'))).toHaveLength(index.counts.documents);
  for (const { url, mediaType, schema } of index.files) {
    const answer = await fetch(address + url.replace('{id}', 'qd-58-tw-2022'));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(mediaType.split(';')[0]);
    if (schema === null) continue;
    const body = (await answer.json()) as { $schema: string };
    expect(body.$schema).toBe(schema);
    expect((await fetch(address + schema)).status).toBe(200);
  }
});

test('a page reads the data with fetch under the policy of the site, as the examples do', async () => {
  const { context, page } = await openPage(browser);
  await page.goto(`${address}/api/`);
  const shown = await page.locator('[data-example-output=mot-van-ban]').innerText();
  const url = /https?:[^\s']+\.json/.exec(
    await page.locator('#mot-van-ban ~ .code-form').first().innerText(),
  );
  const read = await page.evaluate(
    async (path) => {
      const { document: found } = (await (await fetch(path)).json()) as {
        document: { symbol: string; validity: { label: string; sentence: string } };
      };
      return `${found.symbol}: ${found.validity.label}\n${found.validity.sentence}`;
    },
    new URL(url?.[0] ?? '').pathname,
  );
  expect(shown.trim()).toBe(read);
  await context.close();
});

test('every page that the list of pages names is there, and the machine files are found from each page', async () => {
  const listed = [...readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)];
  const paths = listed.map(([, url]) => new URL(url ?? '').pathname);
  expect(paths.length).toBeGreaterThan(1000);
  expect(paths.filter((path) => !existsSync(join(folder, path, 'index.html')))).toEqual([]);
  expect(paths).toContain('/api/');
  expect(paths).not.toContain('/phong-mau/');
  for (const file of ['robots.txt', 'opensearch.xml', 'llms.txt']) {
    expect((await fetch(`${address}/${file}`)).status).toBe(200);
  }
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('href="/opensearch.xml"');
});

test('every page has structured data that can be read, once', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('index.html'),
  );
  const wrong = pages.filter((name) => {
    const html = readFileSync(join(folder, name), 'utf8');
    if (html.includes('http-equiv="refresh"')) return false;
    const found = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
    const [data] = found.map(([, text]) => JSON.parse(text ?? '') as Record<string, unknown>);
    return found.length !== 1 || data?.['@type'] !== 'WebPage';
  });
  expect(wrong).toEqual([]);
});
