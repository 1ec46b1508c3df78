// When a day is not known exactly: the days between which it lies. An exact day is a span of one day.

import { isoDate, type IsoDate } from './iso-date.ts';

export interface DateSpan {
  /** null: no earliest day is known. */
  readonly earliest: IsoDate | null;
  /** null: no latest day is known. */
  readonly latest: IsoDate | null;
}

/** How a date relates to a span: surely before it, surely on or after it, or not to be told. */
export type Position = 'before' | 'reached' | 'uncertain';

/** A span of one day. */
export function exactly(date: IsoDate): DateSpan {
  return { earliest: date, latest: date };
}

/** All days of a year (1000–9999). */
export function withinYear(year: number): DateSpan {
  return { earliest: isoDate(`${year}-01-01`), latest: isoDate(`${year}-12-31`) };
}

/** A span of which nothing is known. */
export const anyDay: DateSpan = { earliest: null, latest: null };

/** Whether the event of the span has happened by `date`; the day of the event counts as reached. */
export function positionOf(date: IsoDate, span: DateSpan): Position {
  if (span.latest !== null && date >= span.latest) return 'reached';
  if (span.earliest !== null && date < span.earliest) return 'before';
  return 'uncertain';
}

/** The day of an exact span, else null. */
export function dayOf(span: DateSpan): IsoDate | null {
  return span.earliest === span.latest ? span.earliest : null;
}
