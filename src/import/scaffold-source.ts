// The sources of a new entry: ids as they are, addresses of pages that are known as their ids, and for a page that is
// new a row with what the address and the other pages of its site tell.

import type { Catalog } from '../corpus/catalog.ts';
import { readContentLists } from './content-files.ts';
import { gap, plainOrQuoted } from './scaffold-lines.ts';

export interface NewSource {
  readonly id: string;
  /** Path below the content folder, of a file that may be there already. */
  readonly path: string;
  /** Lines to put at the end of that file. */
  readonly text: string;
}

/** Id of a source in the catalog, or of a page that is new; undefined for what is neither an id nor an address. */
export async function scaffoldSource(
  content: string,
  catalog: Catalog,
  written: string,
  title: string | undefined,
): Promise<{ readonly id: string; readonly added?: NewSource } | undefined> {
  if (catalog.sources.has(written)) return { id: written };
  if (!/^https?:\/\/[^\s/]/.test(written) || !URL.canParse(written)) return undefined;
  const { sources } = await readContentLists(content);
  const host = new URL(written).hostname.replace(/^www\./, '');
  const publisher = sources.publisherOfSite(host);
  // Without a title the id is made from the address, whose last part mostly is the title.
  const name =
    title ??
    decodeURI(new URL(written).pathname)
      .split('/')
      .findLast((part) => part !== '') ??
    '';
  const page = { url: written, title: name.replace(/\.\w+$/, ''), publisher, date: null, supports: [] };
  const id = sources.idOf(page);
  const [shelf] = sources.newEntries();
  const entry = shelf?.entries[0];
  if (shelf === undefined || entry === undefined) return { id };
  const text = [
    `- id: ${id}`,
    `  ${title === undefined ? gap('title', 'nhan đề bài') : `title: ${plainOrQuoted(title)}`}`,
    `  ${publisher === null ? gap('publisher', 'nơi đăng') : `publisher: ${plainOrQuoted(publisher)}`}`,
    `  url: ${written}`,
    '  # published: ngày đăng, ví dụ 2022-02-15',
    `  kind: ${kindOfSite(catalog, host) ?? entry.kind}`,
    '',
  ].join('\n');
  return { id, added: { id, path: `sources/${shelf.shelf}.yaml`, text } };
}

function kindOfSite(catalog: Catalog, host: string): string | undefined {
  for (const { url, kind } of catalog.sources.values()) {
    if (url !== null && new URL(url).hostname.replace(/^www\./, '') === host) return kind;
  }
  return undefined;
}
