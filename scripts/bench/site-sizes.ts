// How large a finished site is, and what one page of it brings.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface SiteSizes {
  readonly documents: number;
  /** HTML files. */
  readonly pages: number;
  /** All files but those of the search, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  readonly search: { readonly files: number; readonly bytes: number };
  /** Mean of the document pages: bytes of HTML as they are and compressed, characters to read without a script. */
  readonly documentPage: Compressed & { readonly html: number; readonly text: number };
  /** All style sheets of a document page, compressed one by one; those that the site does not hold count nothing. */
  readonly styles: Compressed;
  /** Fonts that a document page asks for at once; bytes as they are, being compressed. */
  readonly fonts: number;
}

export interface Compressed {
  readonly gzip: number;
  readonly brotli: number;
}

const sampled = 100;
const isSearch = (name: string): boolean => /^(?:pagefind|tra-cuu)\//.test(name) && !name.endsWith('.html');

/** Measures the folder of a finished build; throws when it has no document page. */
export function measureSite(folder: string): SiteSizes {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, stat: statSync(join(folder, name)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ name, stat }) => ({ name, bytes: stat.size }));
  const pages = files.filter(({ name }) => /(?:^|\/)van-ban\/[a-z]+-\d[^/]*\/index\.html$/.test(name));
  if (pages.length === 0) throw new Error(`${folder} has no document page`);
  const sample = pages
    .filter((_, index) => index % Math.ceil(pages.length / sampled) === 0)
    .map(({ name }) => readFileSync(join(folder, name)));
  const first = sample[0]!.toString();
  const sheets = addressesIn(first, /<link rel="stylesheet" href="\/([^"]+)"/g, folder).map(compress);
  const fonts = addressesIn(first, /<link rel="preload" href="\/([^"]+\.woff2)"/g, folder);
  const found = files.filter(({ name }) => isSearch(name));
  const others = files.filter(({ name }) => !isSearch(name));
  return {
    documents: pages.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: others.length,
    bytes: sum(others.map(({ bytes }) => bytes)),
    search: { files: found.length, bytes: sum(found.map(({ bytes }) => bytes)) },
    documentPage: {
      html: mean(sample.map(({ length }) => length)),
      text: mean(sample.map((page) => textOf(page.toString()).length)),
      ...meanOf(sample.map(compress)),
    },
    styles: { gzip: sum(sheets.map(({ gzip }) => gzip)), brotli: sum(sheets.map(({ brotli }) => brotli)) },
    fonts: sum(fonts.map(({ length }) => length)),
  };
}

/** What a page says when no script runs: the words of its `<main>`, without what is hidden until one does. */
export function textOf(page: string): string {
  const main = /<main[^>]*>([^]*)<\/main>/.exec(page)?.[1] ?? '';
  return main
    .replace(/<script[^>]*>[^]*?<\/script>/g, '')
    .replace(/<(\w+)[^>]* hidden[^>]*>[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function addressesIn(page: string, pattern: RegExp, folder: string): readonly Buffer[] {
  return [...page.matchAll(pattern)]
    .map(([, path = '']) => join(folder, path))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path));
}

function compress(bytes: Buffer): Compressed {
  return { gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
}

const meanOf = (values: readonly Compressed[]): Compressed => ({
  gzip: mean(values.map(({ gzip }) => gzip)),
  brotli: mean(values.map(({ brotli }) => brotli)),
});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => Math.round(sum(values) / values.length);
