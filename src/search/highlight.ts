// Where the words of a query stand in a text: marks for highlighting, the passage that answers best, an excerpt.
// Works on any text at hand (a fragment, a page, an entry in the terminal); the index is not needed.
import { syllablesOf, type Syllable } from '../text/syllables.ts';

/** A syllable looked for. `text` is set when only this accented form counts. */
export interface SearchTerm {
  readonly folded: string;
  readonly text: string | null;
  /** Filler: marked only between other words of the query. */
  readonly isStop: boolean;
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

interface Reading {
  readonly syllables: readonly Syllable[];
  /** The term that each syllable matches, folded; '' for none. */
  readonly hits: readonly string[];
}

/**
 * Returns the places to highlight, in order, without overlap. Where words of the query stand side by side only such
 * runs are marked: single syllables of a compound elsewhere (`trị` of `chính trị`) mean something else.
 */
export function findMarks(text: string, terms: readonly SearchTerm[]): Mark[] {
  const reading = read(text, terms);
  const runs = findRuns(reading, terms);
  const compounds = runs.filter(({ from, to }) => to - from > 1);
  return (compounds.length > 0 ? compounds : runs).map(({ from, to }) => ({
    start: reading.syllables[from]!.start,
    end: reading.syllables[to - 1]!.end,
  }));
}

/**
 * Returns the passages that hold words of the query, best first, as places in the list given. Distinct words count
 * once, and again for standing side by side.
 */
export function rankPassages(
  texts: readonly string[],
  terms: readonly SearchTerm[],
): { passage: number; score: number }[] {
  return texts
    .map((text, passage) => ({ passage, score: scoreOf(read(text, terms), terms) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

/** Returns about `length` syllables of the text around its best words; the beginning when it holds none. */
export function makeExcerpt(text: string, terms: readonly SearchTerm[], length = 32): Excerpt {
  const reading = read(text, terms);
  const { syllables } = reading;
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

function read(text: string, terms: readonly SearchTerm[]): Reading {
  const syllables = syllablesOf(text);
  const any = new Set(terms.filter((term) => term.text === null).map(({ folded }) => folded));
  const exact = new Set(terms.flatMap((term) => (term.text === null ? [] : [term.text])));
  const hits = syllables.map((syllable) =>
    any.has(syllable.folded) || exact.has(syllable.text) ? syllable.folded : '',
  );
  return { syllables, hits };
}

/** Runs of neighbouring hits that hold a word of meaning, fillers at the ends cut off; `to` is exclusive. */
function findRuns({ hits }: Reading, terms: readonly SearchTerm[]): { from: number; to: number }[] {
  const words = new Set(terms.filter(({ isStop }) => !isStop).map(({ folded }) => folded));
  const runs: { from: number; to: number }[] = [];
  for (let i = 0; i < hits.length; i += 1) {
    if (!words.has(hits[i]!)) continue;
    const from = i;
    let to = i + 1;
    for (i += 1; i < hits.length && hits[i] !== ''; i += 1) if (words.has(hits[i]!)) to = i + 1;
    runs.push({ from, to });
  }
  return runs;
}

function scoreOf({ hits }: Reading, terms: readonly SearchTerm[]): number {
  const words = new Set(terms.filter(({ isStop }) => !isStop).map(({ folded }) => folded));
  const seen = new Set<string>();
  hits.forEach((hit, i) => {
    if (!words.has(hit)) return;
    seen.add(hit);
    const next = hits[i + 1];
    if (next) seen.add(`${hit} ${next}`);
  });
  return seen.size;
}
