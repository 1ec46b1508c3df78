// The files of the search as the browser loads them: the head first, all others from the folder it names, each once.

import { readColumns, type SearchColumns } from '../site/read-columns.ts';
import { href } from '../site/href.ts';
import { recordsPerFile, type SearchHead, type SearchRecord } from '../site/search-records.ts';
import { searchFiles, searchParts } from '../site/urls.ts';
import type { NumberedEntry } from '../search/symbol-shards.ts';
import { once } from './once.ts';

/** The server has no such file: a newer build has taken the place of the one that this page began with. */
export class MissingFile extends Error {}

export interface LoadedFiles {
  readonly head: SearchHead;
  readonly columns: () => Promise<SearchColumns>;
  /** Records by number; those that were loaded before cost nothing. */
  readonly records: (numbers: readonly number[]) => Promise<ReadonlyMap<number, SearchRecord>>;
  readonly symbols: (part: number) => Promise<readonly NumberedEntry[]>;
  /** Ids of all documents, for a search server. */
  readonly ids: () => Promise<readonly string[]>;
  readonly index: (name: string) => Promise<Uint8Array>;
}

/** Loads the head; rejects when it cannot. All other files are loaded when they are asked for. */
export async function openSearchFiles(): Promise<LoadedFiles> {
  const head = (await loadJson(searchFiles.head)) as SearchHead;
  const jsonPart = onceEach((path) => loadJson(head.folder + path));
  const perFile = recordsPerFile(head.documents);
  const symbols = (part: number) => jsonPart(searchParts.symbols(part)) as Promise<readonly NumberedEntry[]>;
  // Where all is in one file it is small: loaded at once, it is there when the index has answered, and numbers are
  // answered even when the network is gone.
  if (head.symbols.parts === 1) symbols(0).catch(() => {});
  if (perFile >= head.documents) jsonPart(searchParts.records(0)).catch(() => {});
  return {
    head,
    columns: once(async () => readColumns(await inflate(await load(head.folder + searchParts.columns)))),
    symbols,
    ids: () => jsonPart(searchParts.ids) as Promise<readonly string[]>,
    index: (name) => load(head.folder + searchParts.index + name),
    async records(numbers) {
      const found = numbers.map(async (number) => {
        const file = searchParts.records(Math.floor(number / perFile));
        const records = (await jsonPart(file)) as readonly SearchRecord[];
        return [number, records[number % perFile]!] as const;
      });
      return new Map(await Promise.all(found));
    },
  };
}

/** The bytes of a file by its address; rejects when there is none, with `MissingFile` when the server says so. */
export async function load(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(href(path));
  if (response.status === 404) throw new MissingFile(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function loadJson(path: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await load(path)));
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Asks once for each path; a failure is forgotten. */
function onceEach<T>(ask: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, () => Promise<T>>();
  return (path) => {
    const asked = known.get(path) ?? once(() => ask(path));
    known.set(path, asked);
    return asked();
  };
}
