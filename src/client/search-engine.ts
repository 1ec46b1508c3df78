// The one place where the search page meets the engine. A symbol is resolved from the records and never guessed;
// words go to the Pagefind index.

import { parseSymbol, printSymbol, symbolKey } from '../domain/symbol.ts';
import { href } from '../site/href.ts';
import type { SearchRecord } from '../site/search-records.ts';
import { readExcerpt, type ExcerptPart } from './excerpt.ts';

export interface SearchAnswer {
  /** `symbol`: the query is a number and symbol, printed canonically in `symbol`; ids are all and only its documents. */
  readonly kind: 'symbol' | 'text';
  readonly symbol: string | null;
  /** Best first. */
  readonly ids: readonly string[];
  /** The passage of a document that matches; undefined where there is none. */
  readonly excerptOf: (id: string) => Promise<readonly ExcerptPart[] | undefined>;
}

interface PagefindResult {
  readonly data: () => Promise<{ readonly url: string; readonly excerpt: string }>;
}

interface Pagefind {
  readonly options: (options: Record<string, unknown>) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

let pagefind: Promise<Pagefind> | undefined;

/** Searches documents. Rejects when the index cannot be loaded. */
export async function searchDocuments(
  query: string,
  records: readonly SearchRecord[],
): Promise<SearchAnswer> {
  const symbol = parseSymbol(query);
  if (symbol !== undefined) {
    const key = symbolKey(symbol);
    const ids = records.filter((record) => keyOf(record) === key).map(({ id }) => id);
    return { kind: 'symbol', symbol: printSymbol(symbol), ids, excerptOf: async () => undefined };
  }
  pagefind ??= loadPagefind();
  const { results } = await (await pagefind).search(query);
  const data = await Promise.all(results.map((result) => result.data()));
  const excerpts = new Map(data.map(({ url, excerpt }) => [idOf(url), excerpt]));
  return {
    kind: 'text',
    symbol: null,
    ids: [...excerpts.keys()],
    excerptOf: async (id) => readExcerpt(excerpts.get(id) ?? ''),
  };
}

function keyOf(record: SearchRecord): string | undefined {
  const symbol = record.symbol === null ? undefined : parseSymbol(record.symbol);
  return symbol === undefined ? undefined : symbolKey(symbol);
}

async function loadPagefind(): Promise<Pagefind> {
  const folder = href('/pagefind/');
  // Made after the pages are bundled, so the bundler must not look for it.
  const engine = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await engine.options({ baseUrl: href('/'), excerptLength: 24 });
  return engine;
}

function idOf(url: string): string {
  return url.replace(/\/$/, '').replace(/^.*\//, '');
}
