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
 * Who stands in for a document in a period: itself when it applied then; where it may have ended, or may not have
 * begun, itself and the neighbours of its line that may have applied instead; else the nearest successors (when it had
 * ended) or predecessors (when it had not begun) that may. Empty when there are none.
 */
export function standInsFor(id: DocumentId, graph: Graph, period: Period): readonly DocumentId[] {
  const validity = validityOfMember(id, graph, period);
  if (validity === undefined) return [];
  const { state, cause } = validity;
  if (cause.kind === 'maybe-ended') return [id, ...neighboursThatMay(id, graph, period, newerThan)];
  if (cause.kind === 'start-uncertain') return [id, ...neighboursThatMay(id, graph, period, olderThan)];
  if (mayApply(state)) return [id];
  const step = state === 'ended' ? newerThan : olderThan;
  const found: DocumentId[] = [];
  const seen = new Set(step(id, graph));
  // A set grows while it is walked, so a cycle ends and each member is asked once.
  for (const member of seen) {
    const other = validityOfMember(member, graph, period);
    if (other === undefined || member === id) continue;
    if (mayApply(other.state)) found.push(member);
    else for (const next of step(member, graph)) seen.add(next);
  }
  return found;
}

type Step = (id: DocumentId, graph: Graph) => readonly DocumentId[];
const newerThan: Step = (id, graph) => edgesTo(graph, id, ...successions).map(({ source }) => source);
const olderThan: Step = (id, graph) => edgesFrom(graph, id, ...successions).map(({ target }) => target);

function neighboursThatMay(id: DocumentId, graph: Graph, period: Period, step: Step): readonly DocumentId[] {
  return [...new Set(step(id, graph))].filter((member) => {
    const other = validityOfMember(member, graph, period);
    return member !== id && other !== undefined && mayApply(other.state);
  });
}

function validityOfMember(id: DocumentId, graph: Graph, period: Period): Validity | undefined {
  const document = graph.documents.get(id);
  return document === undefined ? undefined : validityWithin(document, graph, period).best;
}
