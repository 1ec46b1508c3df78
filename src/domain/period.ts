// A day, or days of which any may be meant ("hồ sơ tháng 3/2023"): what applied on some day of it.

import type { DocumentId, LegalDocument } from './document.ts';
import { changesTo, startOf } from './events.ts';
import { edgesFrom, edgesTo, type Graph } from './graph.ts';
import { nextDay, type IsoDate } from './iso-date.ts';
import { validityOn, type Validity } from './validity.ts';
import type { ValidityGrade, ValidityState } from './vocabulary.ts';

export interface Period {
  readonly from: IsoDate;
  /** Last day; the same as `from` for one day. */
  readonly to: IsoDate;
}

/** A period of one day. */
export function oneDay(date: IsoDate): Period {
  return { from: date, to: date };
}

/** States in which a document applies, or may. */
export function mayApply(state: ValidityState): boolean {
  return state === 'in-force' || state === 'partly-ended' || state === 'unknown';
}

export interface ValidityWithin {
  /** Validity on the day of the period on which the document applies most surely; the first such day. */
  readonly best: Validity;
  /** It may apply on every day of the period. */
  readonly throughout: boolean;
}

const stateRank: Record<ValidityState, number> = {
  'in-force': 0,
  'partly-ended': 0,
  unknown: 1,
  ended: 2,
  'not-yet': 2,
};
const gradeRank: Record<ValidityGrade, number> = { stated: 0, inferred: 1, unverified: 2 };

/** Validity within a period; for one day it is `validityOn` of that day. */
export function validityWithin(document: LegalDocument, graph: Graph, { from, to }: Period): ValidityWithin {
  const days = [from, ...turningDays(document, graph).filter((day) => day > from && day <= to)];
  const answers = days.map((day) => validityOn(document, graph, day));
  const best = answers.reduce((found, answer) => (compareSureness(answer, found) < 0 ? answer : found));
  return { best, throughout: answers.every(({ state }) => mayApply(state)) };
}

/** Order of answers by how surely the document applies, the surest first. */
export function compareSureness(a: Validity, b: Validity): number {
  return stateRank[a.state] - stateRank[b.state] || gradeRank[a.grade] - gradeRank[b.grade];
}

/** Days on which the validity of a document may change, in order: between two of them it is constant. */
export function turningDays(document: LegalDocument, graph: Graph): readonly IsoDate[] {
  const spans = [startOf(document).span, ...changesTo(document, graph).map(({ span }) => span)];
  const days = spans.flatMap(({ earliest, latest }) => [earliest, latest]);
  // "On that day a source still treats it as applicable" stops carrying the answer on the day after.
  for (const { on } of document.attested) days.push(on, nextDay(on));
  return [...new Set(days.filter((day) => day !== null))].sort();
}

const successions = ['supersedes', 'supersedes-part'] as const;

/**
 * Who stands in for a document in a period: itself when it may apply then; else, along its line of succession, the
 * nearest successors (when it had ended) or predecessors (when it had not begun) that may. Empty when there are none.
 */
export function standInsFor(id: DocumentId, graph: Graph, period: Period): readonly DocumentId[] {
  const document = graph.documents.get(id);
  if (document === undefined) return [];
  const { state } = validityWithin(document, graph, period).best;
  if (mayApply(state)) return [id];
  const step = (member: DocumentId): readonly DocumentId[] =>
    state === 'ended'
      ? edgesTo(graph, member, ...successions).map(({ source }) => source)
      : edgesFrom(graph, member, ...successions).map(({ target }) => target);
  const found: DocumentId[] = [];
  const seen = new Set(step(id));
  // A set grows while it is walked, so a cycle ends and each member is asked once.
  for (const member of seen) {
    const other = graph.documents.get(member);
    if (other === undefined || member === id) continue;
    if (mayApply(validityWithin(other, graph, period).best.state)) found.push(member);
    else for (const next of step(member)) seen.add(next);
  }
  return found;
}
