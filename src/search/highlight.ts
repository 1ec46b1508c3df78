// Where the words of a query stand in a text: marks for highlighting, the passage that answers best, an excerpt.
// Works on any text at hand (a fragment, a page, an entry in the terminal); the index is not needed.
import { pairsOf, syllablesOf, type Syllable } from '../text/syllables.ts';

/** A syllable looked for. `text` is set when only this accented form counts. */
export interface SearchTerm {
  readonly folded: string;
  readonly text: string | null;
  /** Filler: marked only between other words of the query. */
  readonly isStop: boolean;
}

export interface SearchTerms {
  /** The words of the query in order. */
  readonly words: readonly SearchTerm[];
  /** Other ways of saying parts of it (synonyms, slips mended), folded syllables each: marked only as a whole. */
  readonly phrases: readonly (readonly string[])[];
}

/** UTF-16 range [start, end) of the text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface Excerpt {
  readonly start: number;
  readonly end: number;
  /** Marks inside the excerpt, in offsets of the whole text. */
  readonly marks: readonly Mark[];
}

interface Run {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Words of meaning in it. */
  readonly words: readonly string[];
}

/**
 * Returns the places to highlight, in order, without overlap. Where words of the query stand side by side only such
 * runs are marked: single syllables of a compound elsewhere (`trị` of `chính trị`) mean something else.
 */
export function findMarks(text: string, terms: SearchTerms): Mark[] {
  const syllables = syllablesOf(text);
  const runs = findRuns(text, syllables, terms);
  const compounds = runs.filter(({ from, to }) => to - from > 1);
  const marks: { start: number; end: number }[] = [];
  for (const { from, to } of compounds.length > 0 ? compounds : runs) {
    const start = syllables[from]!.start;
    const last = marks.at(-1);
    // Two runs with nothing but a space between read as one.
    if (last && text.slice(last.end, start).trim() === '') last.end = syllables[to - 1]!.end;
    else marks.push({ start, end: syllables[to - 1]!.end });
  }
  return marks;
}

/**
 * Returns the passages that hold words of the query, best first, as places in the list given. Distinct words count
 * once, and again for standing side by side.
 */
export function rankPassages(
  texts: readonly string[],
  terms: SearchTerms,
): { passage: number; score: number }[] {
  return texts
    .map((text, passage) => ({ passage, score: scoreOf(text, terms) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

/** Returns about `length` syllables of the text around its best words; the beginning when it holds none. */
export function makeExcerpt(text: string, terms: SearchTerms, length = 32): Excerpt {
  const syllables = syllablesOf(text);
  const marks = findMarks(text, terms);
  if (syllables.length <= length) return { start: 0, end: text.length, marks };
  const value = syllables.map(({ start, end }) =>
    marks.some((mark) => start >= mark.start && end <= mark.end) ? 1 : 0,
  );
  let sum = value.slice(0, length).reduce<number>((a, b) => a + b, 0);
  let best = { from: 0, sum };
  for (let from = 1; from + length <= syllables.length; from += 1) {
    sum += value[from + length - 1]! - value[from - 1]!;
    if (sum > best.sum) best = { from, sum };
  }
  // The window that first reaches the best count ends on its last word: move it so that words follow as well.
  const first = value.indexOf(1, best.from);
  const lead = Math.max(0, Math.min(first < 0 ? 0 : first - 6, syllables.length - length));
  const from = best.from === 0 ? 0 : Math.max(best.from, lead);
  const start = from === 0 ? 0 : syllables[from]!.start;
  const end = from + length >= syllables.length ? text.length : syllables[from + length - 1]!.end;
  return { start, end, marks: marks.filter((mark) => mark.start >= start && mark.end <= end) };
}

/** Runs of the query in the text: words that follow each other as they do in the query, and whole phrases. */
function findRuns(text: string, syllables: readonly Syllable[], terms: SearchTerms): Run[] {
  const { words, phrases } = terms;
  const follows = new Set(words.slice(1).map(({ folded }, i) => `${words[i]!.folded} ${folded}`));
  const runs: Run[] = [];
  for (let i = 0; i < syllables.length;) {
    const phrase = phrases.find((candidate) =>
      candidate.every((folded, k) => syllables[i + k]?.folded === folded),
    );
    if (phrase) {
      runs.push({ from: i, to: i + phrase.length, words: phrase });
      i += phrase.length;
      continue;
    }
    let to = i;
    while (to < syllables.length && findWord(syllables[to]!, words)) {
      if (to > i && !isJoined(text, syllables[to - 1]!, syllables[to]!, follows)) break;
      to += 1;
    }
    const run = trim(syllables, i, to, words);
    if (run.words.length > 0) runs.push(run);
    i = Math.max(to, i + 1);
  }
  return runs;
}

function findWord(syllable: Syllable, words: readonly SearchTerm[]): SearchTerm | undefined {
  return words.find((word) =>
    word.text === null ? word.folded === syllable.folded : word.text === syllable.text,
  );
}

/** Neighbours of the query that no punctuation parts. */
function isJoined(text: string, first: Syllable, second: Syllable, follows: ReadonlySet<string>): boolean {
  return (
    follows.has(`${first.folded} ${second.folded}`) && !/[.;:!?]/u.test(text.slice(first.end, second.start))
  );
}

/** The run without filler at its ends. */
function trim(syllables: readonly Syllable[], from: number, to: number, words: readonly SearchTerm[]): Run {
  const isFiller = (at: number): boolean => findWord(syllables[at]!, words)!.isStop;
  let start = from;
  let end = to;
  while (start < end && isFiller(start)) start += 1;
  while (end > start && isFiller(end - 1)) end -= 1;
  const meant = syllables.slice(start, end).filter((_, i) => !isFiller(start + i));
  return { from: start, to: end, words: meant.map(({ folded }) => folded) };
}

function scoreOf(text: string, terms: SearchTerms): number {
  const seen = new Set<string>();
  for (const { words } of findRuns(text, syllablesOf(text), terms)) {
    for (const word of words) seen.add(word);
    for (const pair of pairsOf(words)) seen.add(pair);
  }
  return seen.size;
}
