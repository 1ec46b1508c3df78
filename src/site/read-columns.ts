// The columns of all documents (see search-columns.ts) as the search page asks them.

import type { IsoDate } from '../domain/iso-date.ts';
import type { ValidityGrade, ValidityState } from '../domain/vocabulary.ts';
import { readRows, unzigzag } from './column-bytes.ts';
import { parseTimeline } from './compact-timeline.ts';

/** A property of all documents: the place of its value by the number of the document. */
export interface Column<V> {
  readonly places: ArrayLike<number>;
  readonly values: readonly V[];
}

export interface StateOnDay {
  readonly state: ValidityState;
  readonly grade: ValidityGrade;
}

export interface SearchColumns {
  readonly documents: number;
  /** Numbers of all documents, newest first. */
  readonly newestFirst: readonly number[];
  readonly type: Column<readonly string[]>;
  readonly issuer: Column<readonly string[]>;
  readonly topic: Column<readonly string[]>;
  readonly term: Column<readonly string[]>;
  /** None for a document whose year no source gives. */
  readonly year: Column<readonly string[]>;
  /** See order-weights.ts of the search. */
  readonly standing: Column<number>;
  /** How documents stand on a day; undefined where nothing is known of it. */
  readonly statesOn: (date: IsoDate) => Column<StateOnDay | undefined>;
}

export interface ColumnsHeading {
  /** Day of the newest document, as a number. */
  readonly newest: number;
  readonly types: readonly string[];
  readonly issuers: readonly (readonly string[])[];
  readonly topics: readonly (readonly string[])[];
  readonly terms: readonly (readonly string[])[];
  readonly standings: readonly number[];
  /** Timelines (see compact-timeline.ts) with `D` for each day. */
  readonly shapes: readonly string[];
}

/** A day counted from 1970-01-01. */
export function dayNumber(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** Reads the columns; throws when the bytes do not add up. */
export function readColumns(bytes: Uint8Array): SearchColumns {
  const read = readRows(bytes);
  const heading = read.heading as ColumnsHeading;
  const [order, gaps, years, types, issuers, topics, terms, standings, shapes, ...turns] = read.rows;
  if (!order || !gaps || !years || !types || !issuers || !topics || !terms || !standings || !shapes)
    throw new Error(`Unexpected columns: ${read.rows.length} rows, expected 9 or more`);
  const column = <V>(row: Int32Array, values: readonly V[]): Column<V> => {
    const places = new Int32Array(row.length);
    row.forEach((place, i) => (places[order[i]!] = place));
    return { places, values };
  };
  const known = [...new Set(years)];
  const placeOfYear = new Map(known.map((year, place) => [year, place]));
  return {
    documents: order.length,
    newestFirst: [...order],
    type: column(
      types,
      heading.types.map((type) => [type]),
    ),
    issuer: column(issuers, heading.issuers),
    topic: column(topics, heading.topics),
    term: column(terms, heading.terms),
    year: column(
      years.map((year) => placeOfYear.get(year)!),
      known.map((year) => (year === 0 ? [] : [String(year)])),
    ),
    standing: column(standings, heading.standings),
    statesOn: lastAsked(statesBy(heading, { order, gaps, shapes, turns })),
  };
}

interface StateRows {
  readonly order: Int32Array;
  readonly gaps: Int32Array;
  readonly shapes: Int32Array;
  readonly turns: readonly Int32Array[];
}

function statesBy(
  { newest, shapes: texts }: ColumnsHeading,
  { order, gaps, shapes, turns }: StateRows,
): (date: IsoDate) => Column<StateOnDay | undefined> {
  const values: (StateOnDay | undefined)[] = [undefined];
  // Any day stands for the days of a shape: only which pieces have one counts here.
  const pieces = texts.map((text) =>
    parseTimeline(text.replaceAll('D', '2000-01-01')).map(({ from, state, grade }) => ({
      isDated: from !== null,
      place: values.push({ state, grade }) - 1,
    })),
  );
  const starts = turningDays(gaps, newest, { shapes, turns, pieces });
  return (date) => {
    const day = dayNumber(date);
    const places = new Int32Array(order.length);
    order.forEach((document, i) => {
      let turn = 0;
      for (const { isDated, place } of pieces[shapes[i]!]!) {
        if (!isDated || starts[i]![turn++]! <= day) places[document] = place;
      }
    });
    return { places, values };
  };
}

/** Days on which each document changes its state, in the order of the rows. */
function turningDays(
  gaps: Int32Array,
  newest: number,
  {
    shapes,
    turns,
    pieces,
  }: {
    readonly shapes: Int32Array;
    readonly turns: readonly Int32Array[];
    readonly pieces: readonly (readonly { readonly isDated: boolean }[])[];
  },
): readonly (readonly number[])[] {
  const counts = pieces.map((all) => all.filter(({ isDated }) => isDated).length);
  const used = turns.map(() => 0);
  let newer = newest;
  return Array.from(gaps, (gap, i) => {
    if (gap > 0) newer -= unzigzag(gap - 1);
    let last = gap > 0 ? newer : 0;
    return Array.from({ length: counts[shapes[i]!]! }, (_, turn) => {
      last += unzigzag(turns[turn]![used[turn]!++]!);
      return last;
    });
  });
}

/** The same function, which remembers its last answer: one question asks for its day again and again. */
function lastAsked<T>(answer: (date: IsoDate) => T): (date: IsoDate) => T {
  let last: { readonly date: IsoDate; readonly found: T } | undefined;
  return (date) => {
    if (last?.date !== date) last = { date, found: answer(date) };
    return last.found;
  };
}
