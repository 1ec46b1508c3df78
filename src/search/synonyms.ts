// The glossary as ways of saying one thing, looked up in both directions: BVCTNB finds `bảo vệ chính trị nội bộ`
// and the reverse. Words only; which document carries them is the index's affair.
import { isSyllable } from '../text/syllable-shape.ts';
import { syllablesOf, type Syllable } from '../text/syllables.ts';
import type { QueryWord } from './query-words.ts';

export interface GlossaryEntry {
  readonly term: string;
  readonly abbreviations?: readonly string[];
  readonly synonyms?: readonly string[];
}

type Phrase = readonly Pick<Syllable, 'text' | 'folded'>[];

export interface SynonymMatch {
  /** Words [from, to) of the query, said otherwise. */
  readonly from: number;
  readonly to: number;
  readonly others: readonly Phrase[];
}

export interface Synonyms {
  find(words: readonly QueryWord[]): SynonymMatch[];
}

/** Reads a glossary once; a phrase named by several entries means all of them. */
export function readSynonyms(glossary: readonly GlossaryEntry[]): Synonyms {
  const byPhrase = new Map<string, Phrase[]>();
  let longest = 0;
  for (const { term, abbreviations = [], synonyms = [] } of glossary) {
    const phrases = [term, ...abbreviations, ...synonyms].map((text): Phrase => syllablesOf(text));
    for (const phrase of phrases) {
      if (phrase.length === 0) continue;
      longest = Math.max(longest, phrase.length);
      const key = keyOf(phrase);
      const others = phrases.filter((other) => keyOf(other) !== key && other.length > 0);
      byPhrase.set(key, [...(byPhrase.get(key) ?? []), ...others]);
    }
  }
  return {
    find(words) {
      const matches: SynonymMatch[] = [];
      for (let from = 0; from < words.length; from += 1) {
        // The longest phrase at a place wins and uses its words up.
        for (let to = Math.min(words.length, from + longest); to > from; to -= 1) {
          const span = words.slice(from, to);
          const others = isMeant(span) ? byPhrase.get(keyOf(span)) : undefined;
          if (!others) continue;
          matches.push({ from, to, others });
          from = to - 1;
          break;
        }
      }
      return matches;
    },
  };
}

const keyOf = (phrase: Phrase): string => phrase.map(({ folded }) => folded).join(' ');

/** A single word that could be plain Vietnamese is an abbreviation only in capitals: TU, not tu. */
function isMeant(span: readonly QueryWord[]): boolean {
  const [word] = span;
  return span.length > 1 || (word !== undefined && (word.isUpper || !isSyllable(word.folded)));
}
