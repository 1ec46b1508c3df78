// A searcher that names documents by id, asked by the numbers that they have in the index of the site.

import type { Searcher } from './searcher.ts';

/** The same searcher by number; documents that are not in `ids`, whose order gives the numbers, are left out. */
export function byNumber(searcher: Searcher, ids: readonly string[]): Searcher<number> {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return {
    async search(query, { limit, filter, weight } = {}) {
      const found = await searcher.search(query, {
        ...(limit !== undefined && { limit }),
        filter: (id) => numbers.has(id) && (filter?.(numbers.get(id)!) ?? true),
        ...(weight && { weight: (id: string) => weight(numbers.get(id)!) }),
      });
      return {
        ...found,
        results: found.results.map(({ id, score }) => ({ id: numbers.get(id)!, score })),
        matched: found.matched.map((id) => numbers.get(id)!),
      };
    },
  };
}
