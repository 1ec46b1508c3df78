// Latency and transferred bytes of our search in Chromium: the shipped files over a local server, as a page loads them.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import type { BenchDocument, BenchQuery } from './collection.ts';
import { bundleSearcher, indexCollection } from './engines/ours.ts';
import { percentile } from './measures.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><script type="module">
import { createSearcher } from '/searcher.js';
const load = async (name) => new Uint8Array(await (await fetch('/index/' + name)).arrayBuffer());
window.open = () => createSearcher({ load });
window.ask = async (query) => {
  const start = performance.now();
  await window.searcher.search(query);
  return performance.now() - start;
};
window.ready = true;
</script>`;

/** Prints per kind: first search (cold page, sample) and later searches (one page, all queries in turn). */
export async function measureInBrowser(
  documents: readonly BenchDocument[],
  queries: readonly BenchQuery[],
  asJson: boolean,
): Promise<void> {
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of indexCollection(documents)) files.set(`/index/${name}`, bytes);
  files.set('/searcher.js', await bundleSearcher());
  files.set('/', new TextEncoder().encode(PAGE));
  let sent = 0;
  let requests = 0;
  const server = await serve(files, (bytes) => {
    sent += bytes;
    requests += 1;
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  const open = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction('window.ready === true');
    return page;
  };
  const lines = [];
  for (const kind of new Set(queries.map((query) => query.kind))) {
    const texts = queries.filter((query) => query.kind === kind).map(({ query }) => query);
    const first = { ms: [] as number[], kb: [] as number[], requests: [] as number[] };
    for (const query of texts.filter((_, i) => i % Math.ceil(texts.length / 40) === 0)) {
      const page = await open();
      sent = 0;
      requests = 0;
      const ms = await page.evaluate(async (text) => {
        const start = performance.now();
        Object.assign(window, { searcher: await (window as unknown as { open(): Promise<unknown> }).open() });
        await (window as unknown as { ask(query: string): Promise<number> }).ask(text);
        return performance.now() - start;
      }, query);
      first.ms.push(ms);
      first.kb.push((sent + gzipSync(files.get('/searcher.js')!).length) / 1000);
      first.requests.push(requests);
      await page.close();
    }
    const page = await open();
    const later = await page.evaluate(async (all) => {
      const scope = window as unknown as { open(): Promise<unknown>; ask(query: string): Promise<number> };
      Object.assign(window, { searcher: await scope.open() });
      const times = [];
      for (const text of all) times.push(await scope.ask(text));
      return times.slice(1);
    }, texts);
    await page.close();
    const both = (values: readonly number[]): string =>
      `${percentile(values, 0.5).toFixed(0)} / ${percentile(values, 0.95).toFixed(0)}`;
    const line = {
      kind,
      first: { ms: both(first.ms), kb: both(first.kb), requests: both(first.requests) },
      later: { ms: both(later) },
    };
    lines.push(line);
    if (asJson) console.log(JSON.stringify(line));
  }
  await browser.close();
  server.close();
  if (asJson) return;
  console.log(
    '\n| ours in Chromium, median / p95 | first search ms | kB | requests | later searches ms |\n|---|---|---|---|---|',
  );
  for (const { kind, first, later } of lines)
    console.log(`| ${kind} | ${first.ms} | ${first.kb} | ${first.requests} | ${later.ms} |`);
}

function serve(files: ReadonlyMap<string, Uint8Array>, onSent: (bytes: number) => void): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = files.get(path);
    if (!file) return void response.writeHead(404).end();
    const isText = !path.endsWith('.bin');
    const bytes = isText ? gzipSync(file) : file;
    onSent(bytes.length);
    const type = path.endsWith('.js')
      ? 'text/javascript'
      : path.endsWith('.json')
        ? 'application/json'
        : path === '/'
          ? 'text/html'
          : 'application/octet-stream';
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-store',
      ...(isText ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(bytes);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
