// Terms (nhiệm kỳ) of the Central Committee. A term runs from the day after its congress closes, or from the first
// plenum when that met during the congress (Hướng dẫn 36-HD/VPTW, 03/4/2018, on numbering).

import type { Term } from './document.ts';
import { daysBetween, nextDay, type IsoDate } from './iso-date.ts';

/** First day of a term. */
export function termStart(term: Term): IsoDate {
  const dayAfter = nextDay(term.congressTo);
  return term.firstPlenum !== null && term.firstPlenum < dayAfter ? term.firstPlenum : dayAfter;
}

/**
 * Terms that a date may belong to, newest first: one, or two within `margin` days of a boundary
 * (documents of those days carry the number of either series), or none before the first term known.
 */
export function termsOfDate(terms: readonly Term[], date: IsoDate, margin = 7): readonly Term[] {
  return startsOf(terms)
    .filter(({ start }, index, newestFirst) => {
      const newer = newestFirst[index - 1];
      const begun = daysBetween(start, date) >= -margin;
      const over = newer !== undefined && daysBetween(newer.start, date) > margin;
      return begun && !over;
    })
    .map(({ term }) => term);
}

interface StartingTerm {
  readonly term: Term;
  readonly start: IsoDate;
}

// Lists of documents ask for each of their lines; the terms are those of the catalog.
const knownStarts = new WeakMap<readonly Term[], readonly StartingTerm[]>();

function startsOf(terms: readonly Term[]): readonly StartingTerm[] {
  const newestFirst =
    knownStarts.get(terms) ??
    terms.map((term) => ({ term, start: termStart(term) })).sort((a, b) => (a.start < b.start ? 1 : -1));
  knownStarts.set(terms, newestFirst);
  return newestFirst;
}

/** The one term of a date, or undefined when it is none or either of two. */
export function termOfDate(terms: readonly Term[], date: IsoDate): Term | undefined {
  const found = termsOfDate(terms, date);
  return found.length === 1 ? found[0] : undefined;
}
