// What a reader typed, as words to look up: keyboard residue decoded, filler marked, and for each word whether its
// marks are to be taken at their word. Needs the lexicon only, no postings.
import { decodeResidue } from '../text/residue.ts';
import { isStopWord } from '../text/stop-words.ts';
import { syllablesOf, wordsOf } from '../text/syllables.ts';
import { foldText } from '../text/fold.ts';
import type { Index, Variant } from './read-index.ts';

export interface QueryWord {
  readonly text: string;
  readonly folded: string;
  /** Filler: looked up in pairs, not alone. */
  readonly isStop: boolean;
  /** Only this accented form counts, not its folded neighbours. */
  readonly isExact: boolean;
  /** Upper case as typed, which tells TU (tỉnh ủy) from tu. */
  readonly isUpper: boolean;
}

// About four syllables in five of Vietnamese carry a mark; a query with fewer than half was typed partly without.
const ACCENTED_SHARE = 0.5;

/** Returns the words of a query in order; an empty list when nothing in it can be looked up. */
export function readQueryWords(query: string, index: Pick<Index, 'variantsOf'>): QueryWord[] {
  const isKnown = (folded: string): boolean => index.variantsOf(folded).length > 0;
  const spelled = wordsOf(query).flatMap(({ text, start, end }) => {
    const raw = query.slice(start, end);
    const isUpper = raw === raw.toUpperCase() && /\p{Lu}/u.test(raw);
    return decodeWord(text, isKnown).map((word) => ({ ...word, isUpper }));
  });
  const letters = spelled.filter(({ text }) => /\p{L}/u.test(text));
  const marked = letters.filter(({ text, folded }) => text !== folded);
  const accented = letters.length > 0 && marked.length >= letters.length * ACCENTED_SHARE;
  const words = spelled.map(({ text, folded, isUpper, decoded }) => ({
    text,
    folded,
    isUpper,
    isStop: isStopWord(accented ? text : folded, accented),
    isExact: !decoded && (text !== folded || accented),
  }));
  // 'và của' is all there is to look for.
  return words.every(({ isStop }) => isStop) ? words.map((word) => ({ ...word, isStop: false })) : words;
}

function decodeWord(text: string, isKnown: (folded: string) => boolean) {
  const plain = syllablesOf(text);
  if (plain.length > 1 || (plain[0] && !isKnown(plain[0].folded))) {
    const decoded = decodeResidue(text);
    if (decoded !== undefined && isKnown(foldText(decoded))) {
      return [{ text: decoded, folded: foldText(decoded), decoded: true }];
    }
  }
  return plain.map((syllable) => ({ text: syllable.text, folded: syllable.folded, decoded: false }));
}

/**
 * Returns the accented syllables that a word means: its own form when it is to be taken at its word and the corpus
 * has it, else every form that folds alike (a wrong tone must still find).
 */
export function variantsFor(word: QueryWord, index: Pick<Index, 'variantsOf'>): readonly Variant[] {
  const variants = index.variantsOf(word.folded);
  const own = word.isExact ? variants.filter(({ text }) => text === word.text) : [];
  return own.length > 0 ? own : variants;
}
