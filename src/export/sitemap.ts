// The list of pages for search engines.

import { escapeXml } from './xml-text.ts';

/** A sitemap holds no more addresses than this. */
const limit = 50_000;

/**
 * Sitemap files by name: `sitemap.xml` alone, or, over 50,000 pages, an index under that name and `sitemap-1.xml` and so on.
 * `paths` are root-relative; each is listed once, in the order of letters. `address` makes them absolute.
 */
export function sitemapFiles(
  paths: Iterable<string>,
  address: (path: string) => string,
  most = limit,
): ReadonlyMap<string, string> {
  const sorted = [...new Set(paths)].sort();
  if (sorted.length <= most) return new Map([['sitemap.xml', urlSet(sorted.map(address))]]);
  const files = new Map<string, string>();
  for (let from = 0; from < sorted.length; from += most) {
    const name = `sitemap-${files.size + 1}.xml`;
    files.set(name, urlSet(sorted.slice(from, from + most).map(address)));
  }
  const parts = [...files.keys()].map((name) => address(`/${name}`));
  return new Map([['sitemap.xml', wrap('sitemapindex', 'sitemap', parts)], ...files]);
}

function urlSet(addresses: readonly string[]): string {
  return wrap('urlset', 'url', addresses);
}

function wrap(outer: string, inner: string, addresses: readonly string[]): string {
  const entries = addresses.map((one) => `  <${inner}><loc>${escapeXml(one)}</loc></${inner}>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${outer} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</${outer}>\n`;
}
