// Number resolver and search over a catalog in memory: the page's own ranking, for the terminal and for tests.

import type { Catalog } from '../corpus/catalog.ts';
import { buildIndex } from './build-index.ts';
import { searchDocumentsOf, symbolEntriesOf } from './search-documents.ts';
import { createSearcher, type Searcher } from './searcher.ts';
import { makeSituationMatcher, type SituationMatcher } from './situation-match.ts';
import { createSymbolResolver, type SymbolResolver } from './symbol-resolver.ts';

export interface CatalogSearch {
  readonly resolver: SymbolResolver;
  /** Builds the index the first time it is asked for. */
  readonly searcher: () => Promise<Searcher>;
  /** Prepares the situations the first time it is asked for. */
  readonly situations: () => SituationMatcher;
}

/** Opens a catalog for questions; what `lookUp` and `applicable` ask. */
export function openCatalogSearch(catalog: Catalog): CatalogSearch {
  let searcher: Promise<Searcher> | undefined;
  let situations: SituationMatcher | undefined;
  return {
    resolver: createSymbolResolver(symbolEntriesOf(catalog)),
    searcher: () => (searcher ??= startSearcher(catalog)),
    situations: () =>
      (situations ??= makeSituationMatcher([...catalog.situations.values()], catalog.glossary)),
  };
}

async function startSearcher(catalog: Catalog): Promise<Searcher> {
  const files = buildIndex(searchDocumentsOf(catalog));
  const load = async (name: string): Promise<Uint8Array> => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`the search index has no ${name}`);
    return bytes;
  };
  return createSearcher({ load, glossary: catalog.glossary });
}
