// What the search page must know of every document before its first answer, as columns: what filters compare and count,
// how a document stands on any day, the order by time. A few bytes a document, where a record takes a hundred; records
// are loaded for the results that are shown.

import type { LegalDocument } from '../domain/document.ts';
import { termsOfDate } from '../domain/terms.ts';
import { standingOf } from '../search/order-weights.ts';
import { writeRows, zigzag } from './column-bytes.ts';
import { printTimeline } from './compact-timeline.ts';
import { newestFirst } from './document-lists.ts';
import { dayNumber, type ColumnsHeading } from './read-columns.ts';
import type { Site } from './site.ts';
import { timelineOf } from './validity-timeline.ts';

/**
 * The columns of all documents as bytes, to be read by `readColumns`. Rows stand newest first, where most neighbours are
 * alike; `numbers` says which number a document has in the index.
 */
export function writeColumns(site: Site, numbers: ReadonlyMap<string, number>): Uint8Array {
  const documents = newestFirst(site.catalog.documents);
  const types = new Dictionary<string>();
  const issuers = new Dictionary<readonly string[]>();
  const topics = new Dictionary<readonly string[]>();
  const terms = new Dictionary<readonly string[]>();
  const standings = new Dictionary<number>();
  const shapes = new Dictionary<string>();
  const timelines = documents.map((document) => printTimeline(timelineOf(document, site.catalog)));
  const rows = [
    documents.map(({ id }) => numbers.get(id)!),
    daysBefore(documents),
    documents.map(({ year }) => year ?? 0),
    documents.map(({ type }) => types.placeOf(type)),
    documents.map((document) => issuers.placeOf(document.issuers)),
    documents.map((document) => topics.placeOf(document.topics)),
    documents.map(({ date }) =>
      terms.placeOf(date === null ? [] : termsOfDate(site.catalog.terms, date).map(({ slug }) => slug)),
    ),
    documents.map((document) => standings.placeOf(standingOf(document, site.catalog))),
    timelines.map((timeline) => shapes.placeOf(timeline.replace(days, 'D'))),
    ...turningDays(documents, timelines),
  ];
  const heading: ColumnsHeading = {
    newest: Math.max(0, ...datesOf(documents).map(dayNumber)),
    types: types.values,
    issuers: issuers.values,
    topics: topics.values,
    terms: terms.values,
    standings: standings.values,
    shapes: shapes.values,
  };
  return writeRows(heading, rows);
}

const days = /\d{4}-\d\d-\d\d/g;

const datesOf = (documents: readonly LegalDocument[]) => documents.flatMap(({ date }) => date ?? []);

/** Days between a document and the next newer one, plus one; 0 for a document without a day. */
function daysBefore(documents: readonly LegalDocument[]): number[] {
  let newer: number | undefined;
  return documents.map(({ date }) => {
    if (date === null) return 0;
    const day = dayNumber(date);
    const gap = newer === undefined ? 0 : newer - day;
    newer = day;
    return zigzag(gap) + 1;
  });
}

/** First days on which documents change their state, then second ones, and so on; each counted from the one before. */
function turningDays(documents: readonly LegalDocument[], timelines: readonly string[]): number[][] {
  const turns = timelines.map((timeline, i) => {
    let last = dayNumber(documents[i]!.date ?? '1970-01-01');
    return [...timeline.matchAll(days)].map(([day]) => {
      const gap = dayNumber(day) - last;
      last += gap;
      return zigzag(gap);
    });
  });
  const most = turns.reduce((longest, { length }) => Math.max(longest, length), 0);
  return Array.from({ length: most }, (_, place) => turns.flatMap((all) => all[place] ?? []));
}

/** Values by the place they were first met at; equal ones share it. */
class Dictionary<V> {
  readonly values: V[] = [];
  readonly #places = new Map<string, number>();

  placeOf(value: V): number {
    const key = JSON.stringify(value);
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.values.push(value) - 1;
      this.#places.set(key, place);
    }
    return place;
  }
}
