// The search itself: a query in, ranked document ids out. The same code answers in the page, in the terminal and in
// the benchmark. It knows nothing of pages, validity or symbols: those come as functions or stand in front.
import type { SearchTerms } from './highlight.ts';
import { fetchUnits } from './query-units.ts';
import { readQueryWords } from './query-words.ts';
import { openIndex, type Load } from './read-index.ts';
import { addScores } from './score.ts';
import { readSynonyms, type GlossaryEntry } from './synonyms.ts';

export interface SearchOptions {
  /** Most results to return; 10 unless told. */
  readonly limit?: number;
  /** Keeps only documents for which this holds. */
  readonly filter?: (id: string) => boolean;
  /** Multiplies a document's score, for validity on the chosen date; held within ±15 %, so it settles near ties. */
  readonly weight?: (id: string) => number;
}

export interface SearchHit {
  readonly id: string;
  readonly score: number;
}

export interface SearchResults {
  readonly results: readonly SearchHit[];
  /** Documents that match about as well as those shown, after the filter. */
  readonly total: number;
  /** Ids of all counted in `total`, best first, when a filter or weight was given (counts by facet). */
  readonly matched: readonly string[];
  /** What to highlight in the texts of the results (see highlight.ts). */
  readonly terms: SearchTerms;
  /** Words of the query that no document has, nor anything like them. */
  readonly unknown: readonly string[];
}

export interface Searcher {
  search(query: string, options?: SearchOptions): Promise<SearchResults>;
}

/** Any word in common is a match; counted are those that reach this share of the best score. */
const COUNTED_SHARE = 0.3;
const MOST_NUDGE = 0.15;

/** Opens the index that `load` reads; rejects when it is missing. */
export async function createSearcher(options: {
  readonly load: Load;
  readonly glossary?: readonly GlossaryEntry[];
}): Promise<Searcher> {
  const index = await openIndex(options.load);
  const synonyms = readSynonyms(options.glossary ?? []);
  let allIds: Promise<string[]> | undefined;

  async function search(
    query: string,
    { limit = 10, filter, weight }: SearchOptions = {},
  ): Promise<SearchResults> {
    const words = readQueryWords(query, index);
    const { units, groups, terms, unknown } = await fetchUnits(words, index, synonyms);
    const scores = new Float64Array(index.documentCount);
    addScores(units, groups, scores);
    if (filter || weight) {
      allIds ??= index.ids([...scores.keys()]);
      const ids = await allIds;
      for (const document of scores.keys()) {
        if (scores[document] === 0) continue;
        const id = ids[document]!;
        if (filter && !filter(id)) scores[document] = 0;
        else if (weight) scores[document]! *= nudge(weight(id));
      }
    }
    const order = rank(scores);
    const top = order.slice(0, limit);
    const counted = order.filter((document) => scores[document]! >= scores[order[0]!]! * COUNTED_SHARE);
    const ids = await index.ids(top);
    const known = allIds && (await allIds);
    return {
      results: top.map((document, i) => ({ id: ids[i]!, score: scores[document]! })),
      total: counted.length,
      terms,
      unknown,
      matched: known ? counted.map((document) => known[document]!) : [],
    };
  }
  return { search };
}

/** The factor that a weight may have on a score. */
export const nudge = (weight: number): number => Math.min(1 + MOST_NUDGE, Math.max(1 - MOST_NUDGE, weight));

/** Of hits that stand best first, those that match about as well as the first. */
export function countedHits(hits: readonly SearchHit[]): readonly SearchHit[] {
  const least = (hits[0]?.score ?? 0) * COUNTED_SHARE;
  return hits.filter(({ score }) => score >= least);
}

/** Numbers of the documents with a score, best first; equal scores keep the order of the index. */
function rank(scores: Float64Array): number[] {
  const found: number[] = [];
  for (let document = 0; document < scores.length; document += 1)
    if (scores[document]! > 0) found.push(document);
  return found.sort((a, b) => scores[b]! - scores[a]! || a - b);
}
