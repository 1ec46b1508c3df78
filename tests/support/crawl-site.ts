// Looks at every address that a built site writes: whether it stays under the base, and whether something is there.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface CrawlReport {
  /** How many files were read, and how many addresses of the site they hold. */
  readonly files: number;
  readonly addresses: number;
  /** `file: address` of those that lead out of the base, to no file, or to no place on a page. */
  readonly outside: readonly string[];
  readonly dead: readonly string[];
  readonly placeless: readonly string[];
}

export interface CrawlOptions {
  readonly base: string;
  /** Public address that the site was built for, when one was given. */
  readonly origin?: string;
  /** Beginnings of files whose addresses are not looked at, such as specimens of components with invented ids. */
  readonly except?: readonly string[];
  /** Pages that take what stands behind `#` for data, not for a place. */
  readonly dataBehindHash?: readonly string[];
}

// Addresses stand in attributes of pages and of XML, in styles, in sitemaps, and in Markdown links of text files.
const written: Readonly<Record<string, RegExp>> = {
  html: /\s(?:href|src|action|formaction|poster)="([^"]*)"/g,
  xml: /\s(?:href|template|src)="([^"]*)"|<(?:loc|Image)[^>]*>([^<]+)</g,
  css: /url\(\s*["']?([^"')]+)["']?\s*\)/g,
  txt: /\]\(([^)\s]+)\)|^Sitemap: (\S+)/gm,
};
// In data, a text that begins like an address of the site is one; `//` begins one of another site.
const inData = /"(\/(?:[a-z0-9_-]+\/)*[a-z0-9_.-]*(?:[?#][^"\s]*)?)"/g;
// Data that scripts of the site read are written without the base, which the scripts add (site/href.ts).
const dataOfScripts = /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g;
const dataForOthers = /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g;

/** Reads every file of a built folder that can hold addresses. */
export function crawlSite(folder: string, options: CrawlOptions): CrawlReport {
  const { base, origin = '', except = [], dataBehindHash = [] } = options;
  const home = new URL(base, origin === '' ? 'http://site.invalid' : origin);
  const places = new Map<string, ReadonlySet<string>>();
  const outside: string[] = [];
  const dead: string[] = [];
  const placeless: string[] = [];
  let addresses = 0;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|xml|css|txt|json)$/.test(name) && statSync(join(folder, name)).isFile())
    .filter((name) => !except.some((start) => name.startsWith(start)));
  for (const name of names) {
    for (const address of addressesIn(name, readFileSync(join(folder, name), 'utf8'), base))
      judge(name, address);
  }
  return { files: names.length, addresses, outside, dead, placeless };

  function judge(name: string, address: string): void {
    const url = URL.parse(address, new URL(name.replace(/(^|\/)index\.html$/, '$1'), home));
    if (url === null) dead.push(`${name}: ${address}`);
    if (url?.origin !== home.origin) return;
    addresses += 1;
    const file = url.pathname.startsWith(base) ? fileAt(folder, url.pathname.slice(base.length)) : 'outside';
    if (file === 'outside') outside.push(`${name}: ${address}`);
    else if (file === undefined) dead.push(`${name}: ${address}`);
    else if (!hasPlace(file, url)) placeless.push(`${name}: ${address}`);
  }

  function hasPlace(file: string, { hash, pathname }: URL): boolean {
    if (hash === '' || !file.endsWith('.html') || dataBehindHash.includes(pathname)) return true;
    const known =
      places.get(file) ??
      new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? ''));
    places.set(file, known);
    return known.has(decodeURIComponent(hash.slice(1)));
  }
}

function addressesIn(name: string, text: string, base: string): ReadonlySet<string> {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const markup = written[ending] === undefined ? [] : [...text.matchAll(written[ending])];
  const isPublic = name.startsWith('api/');
  const others = ending === 'json' && isPublic ? [text] : parts(text, dataForOthers);
  const scripts = ending === 'json' && !isPublic ? [text] : parts(text, dataOfScripts);
  const found = [
    ...markup.map(([, first, second]) =>
      (first ?? second ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
    ),
    // Behind the hash of an identifier stands the name of a thing, not a place.
    ...others.flatMap((data) => parts(data, inData)).map((address) => address.replace(/#.*/, '')),
    ...scripts.flatMap((data) => parts(data, inData)).map((path) => base.replace(/\/$/, '') + path),
  ];
  return new Set(
    found.filter((address) => !/^(?:$|data:|mailto:|tel:|blob:)/.test(address) && !address.includes('{')),
  );
}

function parts(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, part]) => part ?? '');
}

/** A path with a slash at its end is the page in that folder; others are files. Nothing is redirected. */
function fileAt(folder: string, path: string): string | undefined {
  const name = decodeURI(path);
  // Folders of files for scripts are named in data, and never opened themselves.
  const parts = join(folder, name);
  if (/^_tep\/.+\/$/.test(name))
    return existsSync(parts) && readdirSync(parts).length > 0 ? parts : undefined;
  const file = join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
