// The words of a search in the address of a document, so that its page can mark them: `?q=` holds the words, each
// further `q=` another way of saying them (a synonym, a slip mended). Kept small, and readable.

import type { SearchTerms } from '../search/highlight.ts';
import { isStopWord } from '../text/stop-words.ts';
import { syllablesOf } from '../text/syllables.ts';

const mostWords = 24;
const mostPhrases = 4;
/** Nobody's link is longer; an address made by hand may be. */
const mostLetters = 200;

/** Values of `q`, the words first; none when there is nothing to mark. */
export function writeTerms({ words, phrases }: SearchTerms): readonly string[] {
  if (words.length === 0) return [];
  const query = words.slice(0, mostWords).map(({ text, folded }) => text ?? folded);
  return [query, ...phrases.slice(0, mostPhrases)].map((syllables) => syllables.join(' '));
}

/** What to mark for the values of `q`: a syllable with marks stands for itself, one without for all that fold alike. */
export function readTerms(values: readonly string[]): SearchTerms {
  const [query = '', ...phrases] = values
    .slice(0, 1 + mostPhrases)
    .map((value) => value.slice(0, mostLetters));
  const syllables = syllablesOf(query);
  const accented = syllables.some(({ text, folded }) => text !== folded);
  const words = syllables.map(({ text, folded }) => ({
    folded,
    text: text === folded ? null : text,
    isStop: isStopWord(text, accented),
  }));
  const onlyFiller = words.every(({ isStop }) => isStop);
  return {
    words: onlyFiller ? words.map((word) => ({ ...word, isStop: false })) : words,
    phrases: phrases
      .map((phrase) => syllablesOf(phrase).map(({ folded }) => folded))
      .filter((phrase) => phrase.length > 0),
  };
}
