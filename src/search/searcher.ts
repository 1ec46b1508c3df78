// The search itself: a query in, ranked document ids out. The same code answers in the page, in the terminal and in
// the benchmark. It knows nothing of pages, validity or symbols: those come as functions or stand in front.
import type { SearchTerms } from './highlight.ts';
import { fetchUnits } from './query-units.ts';
import { readQueryWords } from './query-words.ts';
import { openIndex, type Index, type Load } from './read-index.ts';
import { addScores } from './score.ts';
import { readSynonyms, type GlossaryEntry } from './synonyms.ts';

/** What documents are called: ids, or their numbers in the index, which is cheaper where all of them are weighed. */
export type DocumentKey = string | number;

export interface SearchOptions<K extends DocumentKey = string> {
  /** Most results to return; 10 unless told. */
  readonly limit?: number;
  /** Keeps only documents for which this holds. */
  readonly filter?: (id: K) => boolean;
  /** Multiplies a document's score, for validity on the chosen date; held within ±15 %, so it settles near ties. */
  readonly weight?: (id: K) => number;
}

export interface SearchHit<K extends DocumentKey = string> {
  readonly id: K;
  readonly score: number;
}

export interface SearchResults<K extends DocumentKey = string> {
  readonly results: readonly SearchHit<K>[];
  /** Documents that match about as well as those shown, after the filter. */
  readonly total: number;
  /** Ids of all counted in `total`, best first, when a filter or weight was given (counts by facet). */
  readonly matched: readonly K[];
  /** What to highlight in the texts of the results (see highlight.ts). */
  readonly terms: SearchTerms;
  /** Words of the query that no document has, nor anything like them. */
  readonly unknown: readonly string[];
}

export interface Searcher<K extends DocumentKey = string> {
  search(query: string, options?: SearchOptions<K>): Promise<SearchResults<K>>;
}

export interface SearcherOptions {
  readonly load: Load;
  readonly glossary?: readonly GlossaryEntry[];
}

/** Any word in common is a match; counted are those that reach this share of the best score. */
const COUNTED_SHARE = 0.3;
const MOST_NUDGE = 0.15;

/** Opens the index that `load` reads, for documents by id; rejects when it is missing. */
export async function createSearcher({ load, glossary = [] }: SearcherOptions): Promise<Searcher> {
  const index = await openIndex(load);
  const byNumber = searchIndex(index, glossary);
  let allIds: Promise<string[]> | undefined;
  return {
    async search(query, { limit = 10, filter, weight } = {}) {
      if (filter || weight) allIds ??= index.ids(Array.from({ length: index.documentCount }, (_, i) => i));
      const ids = await allIds;
      const found = await byNumber.search(query, {
        limit,
        ...(filter && { filter: (number: number) => filter(ids![number]!) }),
        ...(weight && { weight: (number: number) => weight(ids![number]!) }),
      });
      const names = await index.ids(found.results.map(({ id }) => id));
      return {
        ...found,
        results: found.results.map(({ score }, i) => ({ id: names[i]!, score })),
        matched: found.matched.map((number) => ids![number]!),
      };
    },
  };
}

/** Opens the index that `load` reads, for documents by their number in it; rejects when it is missing. */
export async function createNumberSearcher({
  load,
  glossary = [],
}: SearcherOptions): Promise<Searcher<number>> {
  return searchIndex(await openIndex(load), glossary);
}

function searchIndex(index: Index, glossary: readonly GlossaryEntry[]): Searcher<number> {
  const synonyms = readSynonyms(glossary);
  return {
    async search(query, { limit = 10, filter, weight } = {}) {
      const words = readQueryWords(query, index);
      const { units, groups, terms, unknown } = await fetchUnits(words, index, synonyms);
      const scores = new Float64Array(index.documentCount);
      addScores(units, groups, scores);
      if (filter || weight) {
        for (let document = 0; document < scores.length; document += 1) {
          if (scores[document] === 0) continue;
          if (filter && !filter(document)) scores[document] = 0;
          else if (weight) scores[document]! *= nudge(weight(document));
        }
      }
      const { counted, top } = rank(scores, limit);
      return {
        results: top.map((document) => ({ id: document, score: scores[document]! })),
        total: counted.length,
        matched: filter || weight ? counted : [],
        terms,
        unknown,
      };
    },
  };
}

/** The factor that a weight may have on a score. */
export const nudge = (weight: number): number => Math.min(1 + MOST_NUDGE, Math.max(1 - MOST_NUDGE, weight));

/** Of hits that stand best first, those that match about as well as the first. */
export function countedHits(hits: readonly SearchHit[]): readonly SearchHit[] {
  const least = (hits[0]?.score ?? 0) * COUNTED_SHARE;
  return hits.filter(({ score }) => score >= least);
}

/**
 * Numbers of the documents that count, and of the first of all with a score; best first, equal scores in the order of
 * the index. Of tens of thousands with a word in common only those that are asked for are put in order.
 */
function rank(scores: Float64Array, limit: number): { counted: number[]; top: number[] } {
  let best = 0;
  for (const score of scores) if (score > best) best = score;
  const counted: number[] = [];
  const others: number[] = [];
  for (let document = 0; document < scores.length; document += 1) {
    const score = scores[document]!;
    if (score > 0) (score >= best * COUNTED_SHARE ? counted : others).push(document);
  }
  const compare = (a: number, b: number): number => scores[b]! - scores[a]! || a - b;
  counted.sort(compare);
  const top =
    counted.length < limit ? [...counted, ...others.sort(compare)].slice(0, limit) : counted.slice(0, limit);
  return { counted, top };
}
