// The site as one file for a network without the internet: pages, the words to read first, small servers, and sums.

import { createHash } from 'node:crypto';
import { strToU8, strFromU8, zipSync } from 'fflate';
import { formatDate, parseIsoDate, type IsoDate } from '../domain/iso-date.ts';
import { offlinePage, offlineStyles } from './offline-pages.ts';

export interface OfflineZip {
  /** `hieu-luc-2026-11-22`: name of the folder in the zip, and of the zip without its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Hexadecimal SHA-256 of the zip. */
  readonly sum: string;
}

type Files = ReadonlyMap<string, Uint8Array>;

// The directory of a zip counts its entries in 16 bits; more needs a form that old unpackers do not read.
const mostEntries = 65_535;

/** Day on which a built site was made, from the foot of its home page; undefined when that does not tell. */
export function builtOnOf(home: string): IsoDate | undefined {
  return parseIsoDate(/trang\s+dựng\s+ngày\s*<time datetime="([^"]+)"/.exec(home)?.[1] ?? '');
}

/**
 * Packs a site built at the root. `beside` are the files that stand beside the pages: texts for Windows (.txt, .ps1) get
 * its line ends and a mark of their encoding, `{ngay}` becomes the day. Equal files give equal bytes. Throws when there
 * are too many files.
 */
export function offlineZip(site: Files, beside: Files, builtOn: IsoDate): OfflineZip {
  const name = `hieu-luc-${builtOn}`;
  const inside = new Map<string, Uint8Array>();
  for (const [path, bytes] of beside) inside.set(path, forReaders(path, bytes, builtOn));
  for (const [path, bytes] of site) inside.set(`trang/${path}`, forFolders(path, bytes));
  const ordered = [...inside].sort(([a], [b]) => (a < b ? -1 : 1));
  const sums = ordered.map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
  const entries = [...ordered, ['SHA256SUMS', strToU8(sums)] as const];
  if (entries.length > mostEntries) throw new Error(`zip: ${entries.length} files, at most ${mostEntries}`);
  // The time of an entry is written in local time: this is the day of the build, 00:00, everywhere.
  const [year = 1980, month = 1, day = 1] = builtOn.split('-').map(Number);
  const bytes = zipSync(Object.fromEntries(entries.map(([path, content]) => [`${name}/${path}`, content])), {
    level: 9,
    mtime: new Date(year, month - 1, day),
  });
  return { name, bytes, sum: sha256(bytes) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function forReaders(path: string, bytes: Uint8Array, builtOn: IsoDate): Uint8Array {
  const text = strFromU8(bytes).replaceAll('{ngay}', formatDate(builtOn)).replaceAll('{iso}', builtOn);
  return strToU8(/\.(txt|ps1)$/.test(path) ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text);
}

function forFolders(path: string, bytes: Uint8Array): Uint8Array {
  if (path.endsWith('.html')) return strToU8(offlinePage(strFromU8(bytes), path));
  return path.endsWith('.css') ? strToU8(offlineStyles(strFromU8(bytes), path)) : bytes;
}
