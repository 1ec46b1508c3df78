// How large a finished site is, and what one page of it brings.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface SiteSizes {
  readonly documents: number;
  readonly files: number;
  readonly bytes: number;
  /** Mean of the document pages, as they are and after gzip. */
  readonly documentPage: { readonly html: number; readonly gzipped: number };
  /** Style sheets of one document page after gzip, all of them. */
  readonly styles: number;
}

/** Measures the folder of a finished build; throws when it has no document page. */
export function measureSite(folder: string): SiteSizes {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  const pages = files.filter((path) => /\/van-ban\/[a-z]+-\d[^/]*\/index\.html$/.test(path));
  const first = pages[0];
  if (first === undefined) throw new Error(`${folder} has no document page`);
  const sample = pages
    .filter((_, index) => index % Math.ceil(pages.length / 200) === 0)
    .map((path) => readFileSync(path));
  const mean = (values: readonly number[]) =>
    Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  const sheets = [...readFileSync(first, 'utf8').matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)];
  return {
    documents: pages.length,
    files: files.length,
    bytes: files.reduce((sum, path) => sum + statSync(path).size, 0),
    documentPage: {
      html: mean(sample.map(({ length }) => length)),
      gzipped: mean(sample.map((page) => gzipSync(page).length)),
    },
    styles: sheets.reduce((sum, [, path = '']) => sum + gzipSync(readFileSync(join(folder, path))).length, 0),
  };
}
