// Sources are kept once per page, by host. An id never changes once written: a page met again keeps the id it has.

import { slug } from '../domain/document-id.ts';
import { cleanText } from './clean-text.ts';
import type { ImportSource } from './line.ts';

/** A source as content/sources holds it. */
export interface SourceEntry {
  id: string;
  title: string;
  publisher: string;
  url?: string;
  file?: string;
  published?: string;
  seen?: string;
  kind: string;
  trust?: 'low';
  note?: string;
}

/** Where a source is: a page, a press copy kept by the editors, or no address at all. */
interface Place {
  readonly key: string;
  readonly shelf: string;
  readonly url?: string;
  readonly file?: string;
}

const pressCopies = 'ban-luu';
const noAddress = 'khong-dia-chi';

/** All sources the content knows during one import, and those it adds. */
export class SourceRegister {
  readonly #byKey = new Map<string, SourceEntry>();
  readonly #ids = new Set<string>();
  readonly #added = new Map<string, SourceEntry[]>();

  /** `existing`: entries by shelf (file name without .yaml). */
  constructor(existing: ReadonlyMap<string, readonly SourceEntry[]> = new Map()) {
    for (const [shelf, entries] of existing) {
      for (const entry of entries) {
        this.#ids.add(entry.id);
        this.#byKey.set(keyOfEntry(entry, shelf), entry);
      }
    }
  }

  /** How many sources were added. */
  get added(): number {
    return [...this.#added.values()].flat().length;
  }

  /** The id of the source that a line names, added when it is new. */
  idOf(source: ImportSource): string {
    const place = placeOf(source);
    const known = this.#byKey.get(place.key);
    if (known !== undefined) return known.id;
    const entry = this.#newEntry(source, place);
    this.#byKey.set(place.key, entry);
    this.#ids.add(entry.id);
    this.#added.set(place.shelf, [...(this.#added.get(place.shelf) ?? []), entry]);
    return entry.id;
  }

  /** The source that a page or a press copy (`a.txt`) already has; undefined when it is new. */
  find(address: string): SourceEntry | undefined {
    return this.#byKey.get(
      placeOf({ url: address, title: '', publisher: null, date: null, supports: [] }).key,
    );
  }

  /** Whether an id is taken. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Publisher of the other pages of the same site; null when none is known. */
  publisherOfSite(host: string): string | null {
    for (const entry of this.#byKey.values())
      if (entry.url !== undefined && hostOf(entry.url) === host.replace(/^www\./, '')) return entry.publisher;
    return null;
  }

  /** Publisher, for sentences about a source. */
  publisherOf(id: string): string {
    for (const entry of this.#byKey.values()) if (entry.id === id) return entry.publisher;
    return id;
  }

  /** New entries by shelf, both in alphabetical order; what a shelf already holds is not touched. */
  newEntries(): { shelf: string; entries: SourceEntry[] }[] {
    return [...this.#added]
      .map(([shelf, entries]) => ({ shelf, entries: entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }))
      .toSorted((a, b) => (a.shelf < b.shelf ? -1 : 1));
  }

  #newEntry(source: ImportSource, place: Place): SourceEntry {
    const title = cleanText(source.title);
    const published = /^\d{4}(?:-\d{2}){0,2}$/.test(source.date ?? '') ? source.date : null;
    return {
      id: this.#freeId(`${shelfKey(place.shelf)}-${shortSlug(title)}`),
      title,
      publisher: source.publisher === null ? place.shelf : cleanText(source.publisher),
      ...(place.url === undefined ? {} : { url: place.url }),
      ...(place.file === undefined ? {} : { file: place.file }),
      ...(published === null ? {} : { published }),
      kind: kindOfShelf(place.shelf),
      ...(place.url === undefined && place.file === undefined ? { note: cleanText(source.url) } : {}),
    };
  }

  #freeId(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.#ids.has(id); count += 1) id = `${wanted}-${count}`;
    return id;
  }
}

function placeOf(source: ImportSource): Place {
  const text = cleanText(source.url);
  const url = addressIn(text);
  const file = /(?:^|\/)([\w.-]+\.txt)\b/.exec(text.replace(url ?? '', ''))?.[1];
  if (file !== undefined) {
    return { key: `file:${file}`, shelf: pressCopies, file, ...(url === undefined ? {} : { url }) };
  }
  if (url === undefined) return { key: `none:${text.replace(/ ?[(;].*$/, '')}`, shelf: noAddress };
  return { key: urlKey(url), shelf: hostOf(url), url };
}

// The whole text when it is one address, else an address inside it, such as "kho/a.txt (https://…)".
function addressIn(text: string): string | undefined {
  const url = /^https?:\/\/\S+$/.test(text) ? text : /https?:\/\/[^\s)]+/.exec(text)?.[0];
  // The host names the file of the shelf: a name that no page of the web has (`x*`, `[::1]`) makes none.
  return url !== undefined && URL.canParse(url) && /^[a-z0-9.-]+$/.test(hostOf(url)) ? url : undefined;
}

function keyOfEntry(entry: SourceEntry, shelf: string): string {
  if (entry.file !== undefined) return `file:${entry.file}`;
  if (entry.url !== undefined) return urlKey(entry.url);
  return `none:${(entry.note ?? shelf).replace(/ ?[(;].*$/, '')}`;
}

// http and https, www., default ports and a closing slash make no other page.
function urlKey(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/^([^/]+):(?:80|443)(?=\/|$)/, '$1')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

const publicEndings = new Set([
  'vn',
  'com',
  'gov',
  'edu',
  'org',
  'net',
  'info',
  'dcs',
  'm',
  'news',
  'tips',
  'mobi',
  'jp',
  'blogspot',
]);

function shelfKey(shelf: string): string {
  if (/^[\d.]+$/.test(shelf)) return `ip-${shelf.replaceAll('.', '-')}`;
  const labels = shelf.split('.').filter((label) => !publicEndings.has(label));
  return slug((labels.length === 0 ? shelf.split('.') : labels).join('-'));
}

/** The first words of a title as part of an id, 28 characters at most. */
export function shortSlug(title: string): string {
  const parts = slug(title)
    .split('-')
    .filter((part) => part !== '');
  let short = '';
  for (const part of parts) {
    if (short.length + part.length > 28) break;
    short = short === '' ? part : `${short}-${part}`;
  }
  return short === '' ? 'trang' : short;
}

/** A first guess from the host, which editors correct in content/sources. */
function kindOfShelf(shelf: string): string {
  if (shelf === pressCopies) return 'bao';
  if (/(?:^|\.)(?:gov|dcs|edu|org)\.vn$|dangcongsan/.test(shelf)) return 'co-quan';
  if (/phapluat\.(?:vn|com|net)|luatvietnam|lawnet|luatminhkhue|nhadat/.test(shelf)) return 'cong-phap-luat';
  if (
    /^(?:www\.)?(?:.*\.)?bao|vietnamplus|thanhnien|dantri|vnexpress|vietnamnet|nhandan|nld|vov|vtv/.test(
      shelf,
    )
  )
    return 'bao';
  return 'khac';
}
