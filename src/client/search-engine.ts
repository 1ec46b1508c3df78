// The one place where the search page meets the engine: numbers are resolved and never guessed, words are ranked by
// our own index (or by a search server that the build names), and the texts for excerpts come from the files that
// Pagefind keeps.

import type { IsoDate } from '../domain/iso-date.ts';
import { parseSymbol, printSymbol } from '../domain/symbol.ts';
import { lookUp } from '../search/look-up.ts';
import { orderWeight } from '../search/order-weights.ts';
import { readFragment, type Fragment } from '../search/pagefind-fragment.ts';
import { createSearcher, type Searcher } from '../search/searcher.ts';
import { createSymbolResolver, type SymbolResolver } from '../search/symbol-resolver.ts';
import { parseTimeline, pieceOn } from '../site/compact-timeline.ts';
import { href } from '../site/href.ts';
import type { SearchRecords } from '../site/search-records.ts';
import { documentPath, searchFiles } from '../site/urls.ts';
import { bestExcerpts, markText, type Excerpt, type TextPart } from './excerpt.ts';
import { once } from './once.ts';
import { writeTerms } from './terms-address.ts';

export interface SearchAnswer {
  /** `symbol`: the query is a number; ids are all and only its documents. */
  readonly kind: 'symbol' | 'text';
  /** The number as it is printed, for `symbol`. */
  readonly symbol: string;
  /** Best first. */
  readonly ids: readonly string[];
  /** For a number that no document carries: documents that share the number only. */
  readonly near: readonly string[];
  readonly mark: (text: string) => readonly TextPart[];
  /** Words that no document has. */
  readonly unknown: readonly string[];
  /** The words looked for, for the address of a document (see terms-address.ts). */
  readonly words: readonly string[];
  /** The passages of a document that answer best, best first. */
  readonly excerptsOf: (id: string) => Promise<readonly Excerpt[]>;
}

export interface SearchEngine {
  /** Answers for a day: what applies then stands a little higher. Rejects when the index cannot be loaded. */
  readonly search: (query: string, date: IsoDate) => Promise<SearchAnswer>;
}

/** An engine over the records of the site; it loads its index when the first words are searched. */
export function openEngine(records: SearchRecords): SearchEngine {
  const resolver: SymbolResolver = createSymbolResolver(records.symbols);
  const known = new Map(
    records.documents.map(({ id, timeline, standing }) => [
      id,
      { pieces: parseTimeline(timeline), standing },
    ]),
  );
  const searcher = once(() => openSearcher(records));
  return {
    async search(query, date) {
      const weight = (id: string) => {
        const { pieces, standing } = known.get(id) ?? { pieces: [], standing: 1 };
        return orderWeight(pieceOn(pieces, date)?.state ?? 'unknown', standing);
      };
      const found = await lookUp(query, { resolver, searcher }, { limit: records.documents.length, weight });
      const symbol = parseSymbol(query);
      return {
        kind: found.kind,
        symbol: symbol === undefined ? query : printSymbol(symbol),
        ids: found.matched,
        near: found.near,
        mark: (text) => markText(text, found.terms),
        unknown: found.unknown,
        words: writeTerms(found.terms),
        excerptsOf: async (id) =>
          found.kind === 'symbol' ? [] : bestExcerpts((await textOf(id))?.passages ?? [], found.terms),
      };
    },
  };
}

/** The search server when the site was built with one, else the index of the site. */
async function openSearcher({ server, glossary }: SearchRecords): Promise<Searcher> {
  if (server === null) return createSearcher({ load: loadIndexFile, glossary });
  const { createServerSearcher } = await import('../search/opensearch-adapter.ts');
  return createServerSearcher({ address: server, glossary });
}

const textNames = once(async () => {
  const names = await load(searchFiles.textNames);
  return JSON.parse(new TextDecoder().decode(names)) as Readonly<Record<string, string>>;
});

const texts = new Map<string, () => Promise<Fragment | undefined>>();

function textOf(id: string): Promise<Fragment | undefined> {
  const ask = texts.get(id) ?? once(() => loadText(id));
  texts.set(id, ask);
  return ask();
}

async function loadText(id: string): Promise<Fragment | undefined> {
  const name = (await textNames())[documentPath(id)];
  return name === undefined
    ? undefined
    : readFragment(await load(`${searchFiles.texts}fragment/${name}.pf_fragment`));
}

function loadIndexFile(name: string): Promise<Uint8Array> {
  return load(searchFiles.index + name);
}

async function load(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(href(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
