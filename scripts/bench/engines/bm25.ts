// Plain BM25 as a yardstick: title and text as one field, k1 1.2, b 0.75, every word counted. Two indexes: a query with
// diacritics is asked of the accented one, without of the folded one, so the yardstick is at its best for both.
import { hasDiacritics } from '../../../src/text/fold.ts';
import { pairsOf, syllablesOf } from '../../../src/text/syllables.ts';
import type { BenchDocument } from '../collection.ts';
import type { MakeEngine } from '../engine.ts';

type Tokenize = (text: string) => string[];
const K1 = 1.2;
const B = 0.75;

const accented: Tokenize = (text) => syllablesOf(text).map((syllable) => syllable.text);
const folded: Tokenize = (text) => syllablesOf(text).map((syllable) => syllable.folded);
const withPairs =
  (tokenize: Tokenize): Tokenize =>
  (text) => {
    const tokens = tokenize(text);
    return [...tokens, ...pairsOf(tokens)];
  };

export const makeBm25 = bm25(accented, folded);
export const makeBm25Pairs = bm25(withPairs(accented), withPairs(folded));

function bm25(marked: Tokenize, plain: Tokenize): MakeEngine {
  return (documents) => {
    const indexes = { marked: indexOf(documents, marked), plain: indexOf(documents, plain) };
    return Promise.resolve({
      search: (query) => Promise.resolve(hasDiacritics(query) ? indexes.marked(query) : indexes.plain(query)),
      firstBytes: () => Promise.resolve(Number.NaN),
    });
  };
}

function indexOf(documents: readonly BenchDocument[], tokenize: Tokenize): (query: string) => string[] {
  const postings = new Map<string, Map<number, number>>();
  const lengths = documents.map(({ title, text }, document) => {
    const tokens = tokenize(`${title}\n${text}`);
    for (const token of tokens) {
      let list = postings.get(token);
      if (!list) postings.set(token, (list = new Map()));
      list.set(document, (list.get(document) ?? 0) + 1);
    }
    return tokens.length;
  });
  const meanLength = lengths.reduce((a, b) => a + b, 0) / lengths.length;
  return (query) => {
    const scores = new Map<number, number>();
    for (const token of tokenize(query)) {
      const list = postings.get(token);
      if (!list) continue;
      const weight = Math.log(1 + (documents.length - list.size + 0.5) / (list.size + 0.5));
      for (const [document, frequency] of list) {
        const norm = K1 * (1 - B + (B * lengths[document]!) / meanLength);
        scores.set(
          document,
          (scores.get(document) ?? 0) + (weight * frequency * (K1 + 1)) / (frequency + norm),
        );
      }
    }
    return [...scores]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, 10)
      .map(([document]) => documents[document]!.id);
  };
}
