// An existing OpenSearch or Elasticsearch in place of our own index: the same questions in, the same results out.
// Numbers never get here (look-up.ts resolves them first), and filters and validity are applied to what comes back, by
// the same functions as for our own index.

import type { SearchTerm, SearchTerms } from './highlight.ts';
import { serverQuery } from './opensearch-query.ts';
import { readQueryWords, type QueryWord } from './query-words.ts';
import type { SearchHit, SearchResults, Searcher } from './searcher.ts';
import { countedHits, nudge } from './searcher.ts';
import { readSynonyms, type GlossaryEntry } from './synonyms.ts';
import { isPlainSyllable } from '../text/syllable-shape.ts';

/** What an engine answers with, as far as it is read. */
interface ServerAnswer {
  readonly timed_out: boolean;
  readonly _shards: { readonly failed: number };
  readonly hits: { readonly hits: readonly { readonly _id: string; readonly _score: number }[] };
}

export type Ask = (url: string, init: RequestInit) => Promise<Response>;

/** Documents asked for: more than any reader goes through, and few enough to send. */
const mostHits = 1000;
const patience = 10_000;

/**
 * A searcher that asks the index at `address` (`https://tim.example.vn/hieu-luc` or `/may-tim/hieu-luc`). Its searches
 * reject when the engine cannot be reached, is too slow, or answers for a part of the documents only.
 */
export function createServerSearcher(options: {
  readonly address: string;
  readonly glossary?: readonly GlossaryEntry[];
  readonly ask?: Ask;
}): Searcher {
  const { address, ask = (url, init) => fetch(url, init) } = options;
  const synonyms = readSynonyms(options.glossary ?? []);
  return {
    async search(query, { limit = 10, filter, weight } = {}): Promise<SearchResults> {
      const words = readQueryWords(query, shapes);
      const phrases = synonyms
        .find(words)
        .flatMap(({ others }) => others.map((phrase) => phrase.map(({ folded }) => folded)));
      const terms: SearchTerms = { words: words.map(termOf), phrases };
      if (words.length === 0) return { results: [], total: 0, matched: [], terms, unknown: [] };
      const hits = readHits(await post(`${address}/_search`, bodyFor(words), ask));
      const ranked = hits
        .filter(({ id }) => filter?.(id) ?? true)
        .map(({ id, score }): SearchHit => ({ id, score: weight ? score * nudge(weight(id)) : score }))
        // Sorting keeps the engine's order among equals.
        .sort((a, b) => b.score - a.score);
      const counted = countedHits(ranked);
      return {
        results: ranked.slice(0, limit),
        total: counted.length,
        matched: filter || weight ? counted.map(({ id }) => id) : [],
        terms,
        // Which word is missing is not told; when nothing is found, none was there.
        unknown: hits.length === 0 ? words.filter(({ isStop }) => !isStop).map(({ text }) => text) : [],
      };
    },
  };
}

// There is no list of the corpus's syllables at hand, so a word passes when it has the shape of one. That is enough to
// tell keyboard residue (`ddangr`) from words.
const shapes: Parameters<typeof readQueryWords>[1] = {
  variantsOf: (folded) =>
    isPlainSyllable(folded) || /^\d+$/u.test(folded) ? [{ text: folded, key: 0, documents: 1 }] : [],
};

function bodyFor(words: readonly QueryWord[]): Record<string, unknown> {
  const text = words.map((word) => word.text).join(' ');
  return serverQuery({ words: text, accented: words.some(({ isExact }) => isExact), size: mostHits });
}

const termOf = ({ folded, text, isExact, isStop }: QueryWord): SearchTerm => ({
  folded,
  text: isExact ? text : null,
  isStop,
});

async function post(url: string, body: unknown, ask: Ask): Promise<unknown> {
  const response = await ask(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`the search server at ${url} answered ${response.status}`);
  return response.json();
}

/** Documents and scores, best first. Throws for anything but a whole answer. */
function readHits(answer: unknown): SearchHit[] {
  if (!isAnswer(answer)) throw new Error('the search server answered in another form');
  const { timed_out: isLate, _shards: shards } = answer;
  if (isLate || shards.failed > 0) {
    throw new Error('the search server answered for a part of the documents only');
  }
  return answer.hits.hits.map(({ _id, _score }) => ({ id: _id, score: _score }));
}

function isAnswer(value: unknown): value is ServerAnswer {
  if (!isRecord(value) || typeof value['timed_out'] !== 'boolean') return false;
  const { _shards: shards, hits } = value;
  if (!isRecord(shards) || typeof shards['failed'] !== 'number' || !isRecord(hits)) return false;
  const list = hits['hits'];
  return (
    Array.isArray(list) &&
    list.every(
      (hit: unknown) => isRecord(hit) && typeof hit['_id'] === 'string' && typeof hit['_score'] === 'number',
    )
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
