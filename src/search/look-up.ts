// One question of a reader, answered the same way in the page and in the terminal: a number names its documents and
// nothing else; words are searched; a sentence that mentions a number has those documents on top.
import type { DocumentKey, SearchHit, SearchOptions, SearchResults, Searcher } from './searcher.ts';
import type { SymbolAnswer } from './symbol-resolver.ts';

export interface LookUpResults<K extends DocumentKey = string> extends SearchResults<K> {
  readonly kind: 'symbol' | 'text';
  /** For a number that no document carries: documents that share the number only, to be shown as different. */
  readonly near: readonly K[];
}

export interface LookUpParts<K extends DocumentKey = string> {
  readonly resolver: { resolve(query: string): SymbolAnswer<K> | Promise<SymbolAnswer<K>> };
  readonly searcher: () => Promise<Searcher<K>>;
}

/** Returns the answer; a number is answered without loading the index. Filters hold for numbers as well. */
export async function lookUp<K extends DocumentKey = string>(
  query: string,
  { resolver, searcher }: LookUpParts<K>,
  options: SearchOptions<K> = {},
): Promise<LookUpResults<K>> {
  const answer = await resolver.resolve(query);
  const passes = (id: K): boolean => options.filter?.(id) ?? true;
  if (answer.kind === 'symbol') {
    const ids = answer.ids.filter(passes);
    const results = ids.map((id): SearchHit<K> => ({ id, score: 1 }));
    return {
      kind: 'symbol',
      results,
      total: ids.length,
      matched: ids,
      terms: { words: [], phrases: [] },
      unknown: [],
      near: answer.near,
    };
  }
  const found = await (await searcher()).search(query, options);
  const pinned = answer.pinned.filter(passes);
  if (pinned.length === 0) return { kind: 'text', ...found, near: [] };
  const top = found.results[0]?.score ?? 0;
  const rest = found.results.filter(({ id }) => !pinned.includes(id));
  const results = [...pinned.map((id): SearchHit<K> => ({ id, score: top })), ...rest];
  const others = found.matched.filter((id) => !pinned.includes(id));
  return {
    kind: 'text',
    results: results.slice(0, options.limit ?? 10),
    total: Math.max(found.total, pinned.length),
    matched: found.matched.length > 0 ? [...pinned, ...others] : [],
    terms: found.terms,
    unknown: found.unknown,
    near: [],
  };
}
