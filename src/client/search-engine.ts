// The one place where the search page meets the engine: numbers are resolved and never guessed, words are ranked by
// our own index (or by a search server that the build names), and the texts for excerpts come from the files that
// Pagefind keeps.

import type { IsoDate } from '../domain/iso-date.ts';
import { parseSymbol, printSymbol } from '../domain/symbol.ts';
import { byNumber } from '../search/by-number.ts';
import { lookUp } from '../search/look-up.ts';
import { orderWeight } from '../search/order-weights.ts';
import { readFragment, type Fragment } from '../search/pagefind-fragment.ts';
import { createNumberSearcher, type Searcher } from '../search/searcher.ts';
import { openSymbolParts } from '../search/symbol-shards.ts';
import type { SearchRecord } from '../site/search-records.ts';
import { searchFiles } from '../site/urls.ts';
import { bestExcerpts, markText, type Excerpt, type TextPart } from './excerpt.ts';
import { once } from './once.ts';
import { load, type LoadedFiles } from './search-files.ts';
import { writeTerms } from './terms-address.ts';

/** Documents are named by their number in the index; their records have the ids. */
export interface SearchAnswer {
  /** `symbol`: the query is a number; the documents are all and only those of it. */
  readonly kind: 'symbol' | 'text';
  /** The number as it is printed, for `symbol`. */
  readonly symbol: string;
  /** Best first. */
  readonly found: readonly number[];
  /** For a number that no document carries: documents that share the number only. */
  readonly near: readonly number[];
  readonly mark: (text: string) => readonly TextPart[];
  /** Words that no document has. */
  readonly unknown: readonly string[];
  /** The words looked for, for the address of a document (see terms-address.ts). */
  readonly words: readonly string[];
  /** The passages of a document that answer best, best first. */
  readonly excerptsOf: (record: SearchRecord) => Promise<readonly Excerpt[]>;
}

export interface SearchEngine {
  /** Answers for a day: what applies then stands a little higher. Rejects when the index cannot be loaded. */
  readonly search: (query: string, date: IsoDate) => Promise<SearchAnswer>;
}

/** An engine over the files of the site; it loads its index when the first words are searched. */
export function openEngine(files: LoadedFiles): SearchEngine {
  const { parts, codes, names } = files.head.symbols;
  const resolver = openSymbolParts(
    { parts, known: { codes: new Set(codes), names: new Set(names) } },
    files.symbols,
  );
  const open = once(() => openSearcher(files));
  return {
    async search(query, date) {
      let weight: (number: number) => number = () => 1;
      // Numbers need no weights, so the columns are waited for only where words are searched.
      const searcher = async () => {
        const [opened, columns] = await Promise.all([open(), files.columns()]);
        const states = columns.statesOn(date);
        const { standing } = columns;
        weight = (number) =>
          orderWeight(
            states.values[states.places[number]!]?.state ?? 'unknown',
            standing.values[standing.places[number]!]!,
          );
        return opened;
      };
      const found = await lookUp(
        query,
        { resolver, searcher },
        { limit: 1, weight: (number) => weight(number) },
      );
      const symbol = parseSymbol(query);
      return {
        kind: found.kind,
        symbol: symbol === undefined ? query : printSymbol(symbol),
        found: found.matched,
        near: found.near,
        mark: (text) => markText(text, found.terms),
        unknown: found.unknown,
        words: writeTerms(found.terms),
        excerptsOf: async ({ text }) =>
          found.kind === 'symbol' ? [] : bestExcerpts((await textIn(text)).passages, found.terms),
      };
    },
  };
}

/** The search server when the site was built with one, else the index of the site. */
async function openSearcher({ head, index, ids }: LoadedFiles): Promise<Searcher<number>> {
  const { server, glossary } = head;
  if (server === null) return createNumberSearcher({ load: index, glossary });
  const [{ createServerSearcher }, all] = await Promise.all([
    import('../search/opensearch-adapter.ts'),
    ids(),
  ]);
  return byNumber(createServerSearcher({ address: server, glossary }), all);
}

const texts = new Map<string, () => Promise<Fragment>>();

function textIn(path: string): Promise<Fragment> {
  const ask = texts.get(path) ?? once(async () => readFragment(await load(searchFiles.texts + path)));
  texts.set(path, ask);
  return ask();
}
