// What search needs on the server, made from the catalog and not from the pages: the same for a build and for
// development. Our own index ranks; Pagefind keeps the texts for excerpts, one small file a document.

import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { buildIndex } from '../search/build-index.ts';
import { searchDocumentsOf, symbolEntriesOf } from '../search/search-documents.ts';
import { shardSymbols, symbolParts } from '../search/symbol-shards.ts';
import { writeColumns } from './search-columns.ts';
import { recordsPerFile, searchHead, searchRecord } from './search-records.ts';
import { searchServer } from './search-server.ts';
import type { Site } from './site.ts';
import { bundleTexts, type BundleOptions, type TextBundles } from './text-bundles.ts';
import { searchFiles, searchParts } from './urls.ts';

/** Files by their path from the root of the site, without a leading slash. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** Makes all files of the search. Throws with the reasons when Pagefind refuses. */
export async function buildSearchFiles(site: Site, options?: BundleOptions): Promise<SearchFiles> {
  const texts = await bundleTexts(site, options);
  const ids = site.catalog.documents.map(({ id }) => id).sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const symbols = symbolEntriesOf(site.catalog).map((entry) => ({ ...entry, id: numbers.get(entry.id)! }));
  const server = searchServer(process.env);
  const parts = new Map<string, Uint8Array>();
  for (const [name, bytes] of buildIndex(searchDocumentsOf(site.catalog)))
    parts.set(searchParts.index + name, bytes);
  parts.set(searchParts.columns, deflateRawSync(writeColumns(site, numbers), { level: 9 }));
  shardSymbols(symbols, symbolParts(symbols.length)).forEach((entries, part) =>
    parts.set(searchParts.symbols(part), json(entries)),
  );
  for (const [path, bytes] of recordFiles(site, ids, texts)) parts.set(path, bytes);
  // An engine elsewhere answers with ids.
  if (server !== null) parts.set(searchParts.ids, json(ids));
  const folder = `${searchFiles.parts}${digestOf(parts)}/`;
  const head = searchHead(site, { server, folder, symbols });
  return new Map([
    [place(searchFiles.head), json(head)],
    ...[...parts].map(([path, bytes]) => [place(folder) + path, bytes] as const),
    ...[...texts.files].map(([path, bytes]) => [place(searchFiles.texts) + path, bytes] as const),
  ]);
}

function recordFiles(site: Site, ids: readonly string[], { textOf }: TextBundles): Map<string, Uint8Array> {
  const { documents } = site.catalog.graph;
  const perFile = recordsPerFile(ids.length);
  const files = new Map<string, Uint8Array>();
  for (let from = 0; from < ids.length; from += perFile) {
    const records = ids
      .slice(from, from + perFile)
      .map((id) => searchRecord(documents.get(id)!, textOf.get(id)!));
    files.set(searchParts.records(from / perFile), json(records));
  }
  return files;
}

function digestOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex').slice(0, 16);
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** Path of a file from its address. */
function place(address: string): string {
  return address.slice(1);
}
