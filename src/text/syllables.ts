// Text to syllables: the unit in which Vietnamese is written, indexed and searched here. Compounds are pairs of
// adjacent syllables. Offsets are UTF-16 indexes into the text as given, so that highlights land on the page.
import { foldText, normalizeText } from './fold.ts';
import { placeTone } from './tone-placement.ts';

export interface Syllable {
  /** Lower case, NFC, canonical tone placement. */
  readonly text: string;
  /** The same without marks. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

// Marks and invisible characters may stand inside a word (NFD text, soft hyphens of PDF): 'đa\u0309ng', 'quy\u00ADđịnh'.
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu;
// Letters and digits part company: 'TW4' is tw 4, '58QĐ' is 58 qđ.
const RUN = /\p{N}+|[^\p{N}]+/gu;

/** Returns the syllables of the text in order; digits are syllables too, punctuation and spaces are not. */
export function syllablesOf(text: string): Syllable[] {
  const found: Syllable[] = [];
  for (const word of text.matchAll(WORD)) {
    for (const run of word[0].matchAll(RUN)) {
      const syllable = spell(run[0]);
      if (syllable.text === '') continue;
      const start = word.index + run.index;
      found.push({ text: syllable.text, folded: syllable.folded, start, end: start + run[0].length });
    }
  }
  return found;
}

/** Returns the words of a text before letters and digits are parted: what keyboard residue is looked for in. */
export function wordsOf(
  text: string,
): { readonly text: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(WORD)].map((word) => ({
    text: normalizeText(word[0]).toLowerCase(),
    start: word.index,
    end: word.index + word[0].length,
  }));
}

/** Returns adjacent pairs of syllables, `a b`, in order. */
export function pairsOf(syllables: readonly string[]): string[] {
  return syllables.slice(1).map((second, i) => `${syllables[i]} ${second}`);
}

// A corpus repeats a few thousand syllables millions of times.
const spelled = new Map<string, { text: string; folded: string }>();

function spell(raw: string): { text: string; folded: string } {
  let entry = spelled.get(raw);
  if (!entry) {
    const text = placeTone(normalizeText(raw).toLowerCase());
    entry = { text, folded: foldText(text) };
    if (spelled.size < 50_000) spelled.set(raw, entry);
  }
  return entry;
}
