// Documents by their state on a date, and what changed between two dates: the lists of a review period.

import { positionOf } from './date-span.ts';
import type { LegalDocument } from './document.ts';
import { changesTo } from './events.ts';
import type { Graph } from './graph.ts';
import type { IsoDate } from './iso-date.ts';
import { validityOn, type Validity } from './validity.ts';
import { validityStates, type ValidityState } from './vocabulary.ts';

export interface DocumentOnDate {
  readonly document: LegalDocument;
  readonly validity: Validity;
}

/** Every document with its validity on the date, in the order given. */
export function listOn(
  documents: readonly LegalDocument[],
  graph: Graph,
  date: IsoDate,
): readonly DocumentOnDate[] {
  return documents.map((document) => ({ document, validity: validityOn(document, graph, date) }));
}

/** The same list by state; every state has its group, empty or not, and every document is in exactly one. */
export function groupByState(
  list: readonly DocumentOnDate[],
): Readonly<Record<ValidityState, readonly DocumentOnDate[]>> {
  const groups = Object.fromEntries(
    Object.keys(validityStates).map((state): [string, DocumentOnDate[]] => [state, []]),
  ) as Record<ValidityState, DocumentOnDate[]>;
  for (const entry of list) groups[entry.validity.state].push(entry);
  return groups;
}

/**
 * `came`: began to apply (or was issued) between the dates and still stands · `ended` · `came-and-ended`: both
 * between the dates · `changed`: amended or ended in part · `uncertain`: between the dates it became, or ceased to
 * be, impossible to tell.
 */
export type ChangeKind = 'came' | 'ended' | 'came-and-ended' | 'changed' | 'uncertain';

export interface ChangeBetween {
  readonly document: LegalDocument;
  readonly kind: ChangeKind;
  readonly before: Validity;
  readonly after: Validity;
}

/** What two days are compared by. */
export interface Standing {
  readonly state: ValidityState;
  /** Amendments, corrections and partial endings that have reached the document by the day. */
  readonly changes: number;
}

/** Documents that came, ended or changed between two dates, in the order given; dates in the wrong order are swapped. */
export function changesBetween(
  documents: readonly LegalDocument[],
  graph: Graph,
  a: IsoDate,
  b: IsoDate,
): readonly ChangeBetween[] {
  const [from, to] = a <= b ? [a, b] : [b, a];
  const changes: ChangeBetween[] = [];
  for (const document of documents) {
    const before = validityOn(document, graph, from);
    const after = validityOn(document, graph, to);
    const standing = (validity: Validity): Standing => ({
      state: validity.state,
      changes: changesBy(document, graph, validity.date),
    });
    const kind = changeKind(standing(before), standing(after));
    if (kind !== undefined) changes.push({ document, kind, before, after });
  }
  return changes;
}

/** How many amendments, corrections and partial endings have reached a document by a date. */
export function changesBy(document: LegalDocument, graph: Graph, date: IsoDate): number {
  return changesTo(document, graph).filter(
    ({ effect, span }) => effect !== 'ends' && positionOf(date, span) === 'reached',
  ).length;
}

/** What happened to a document between an earlier and a later day; undefined when nothing did. */
export function changeKind(before: Standing, after: Standing): ChangeKind | undefined {
  if (before.state === after.state) {
    // What reaches a document that has ended, or does not yet apply, changes nothing for anyone.
    const applies = after.state !== 'ended' && after.state !== 'not-yet';
    return applies && before.changes !== after.changes ? 'changed' : undefined;
  }
  if (after.state === 'ended') return before.state === 'not-yet' ? 'came-and-ended' : 'ended';
  if (before.state === 'unknown' || after.state === 'unknown') return 'uncertain';
  return before.state === 'not-yet' ? 'came' : 'changed';
}
