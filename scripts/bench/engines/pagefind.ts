// Pagefind as it comes, run in Node: its own script reads the bundle through a fetch that opens files. Ids are in the
// metadata; bytes are the files read by the first search and its ten results.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { gzipSize, type MakeEngine } from '../engine.ts';

interface PagefindScript {
  createInstance(options: object): {
    search(query: string): Promise<{ results: { data(): Promise<{ meta: Record<string, string> }> }[] }>;
  };
}

export const makePagefind: MakeEngine = async (documents) => {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error('Pagefind did not start');
  for (const [i, { id, title, text }] of documents.entries()) {
    await index.addHTMLFile({
      url: `/${i}/`,
      content: `<html lang="vi"><body><h1>${escape(title)}</h1><p data-pagefind-meta="id[data-id]" data-id="${escape(id)}">${escape(text)}</p></body></html>`,
    });
  }
  await index.writeFiles({ outputPath: folder });
  await close();

  let read = new Map<string, number>();
  serveFiles(folder, (name, bytes) => read.set(name, bytes));
  const script = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindScript;
  const open = () =>
    script.createInstance({ basePath: 'http://bench.invalid/', baseUrl: '/', noWorker: true });
  let instance = open();
  const ask = async (query: string): Promise<string[]> => {
    const { results } = await instance.search(query);
    const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return data.map(({ meta }) => meta['id'] ?? '');
  };
  return {
    search: ask,
    async firstBytes(query) {
      read = new Map([['pagefind.js', gzipSize(readFileSync(join(folder, 'pagefind.js')))]]);
      instance = open();
      await ask(query);
      return [...read.values()].reduce((a, b) => a + b, 0);
    },
  };
};

/** Stands in for what the script expects of a browser. */
function serveFiles(folder: string, onRead: (name: string, bytes: number) => void): void {
  const files = (address: string | URL | Request): Promise<Response> => {
    const name = new URL(String(address)).pathname;
    const bytes = readFileSync(join(folder, name));
    // Bundle files are gzipped already; only scripts and the entry gain by the server's compression.
    onRead(name, /\.(?:json|js)$/u.test(name) ? gzipSize(bytes) : bytes.length);
    return Promise.resolve(new Response(bytes));
  };
  const location = { href: 'http://bench.invalid/', origin: 'http://bench.invalid' };
  const document = {
    currentScript: null,
    querySelector: () => ({ getAttribute: () => 'vi' }),
    baseURI: location.href,
  };
  Object.assign(globalThis, { fetch: files, location, document });
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
