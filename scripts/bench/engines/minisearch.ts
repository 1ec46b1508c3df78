// MiniSearch as it comes, and with this product's tokens (folded syllables and pairs).
import MiniSearch, { type Options } from 'minisearch';
import { pairsOf, syllablesOf } from '../../../src/text/syllables.ts';
import type { BenchDocument } from '../collection.ts';
import { gzipSize, packageSize, type MakeEngine } from '../engine.ts';

export const makeMiniSearch = miniSearch({});
export const makeMiniSearchPairs = miniSearch({
  processTerm: (term) => term,
  tokenize: (text) => {
    const syllables = syllablesOf(text).map(({ folded }) => folded);
    return [...syllables, ...pairsOf(syllables)];
  },
});

function miniSearch(options: Partial<Options<BenchDocument>>): MakeEngine {
  return (documents) => {
    const index = new MiniSearch<BenchDocument>({ fields: ['title', 'text'], ...options });
    index.addAll(documents);
    const bytes = packageSize('minisearch/dist/umd/index.js') + gzipSize(JSON.stringify(index));
    return Promise.resolve({
      search: (query) =>
        Promise.resolve(
          index
            .search(query)
            .slice(0, 10)
            .map(({ id }) => String(id)),
        ),
      firstBytes: () => Promise.resolve(bytes),
    });
  };
}
