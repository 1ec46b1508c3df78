// What happens to a document in time: it starts, parts of it end, it is changed, it ends.
// Derived from its own facts and from the relations that others have on it; written order decides on equal days.

import { anyDay, exactly, withinYear, type DateSpan } from './date-span.ts';
import type { Evidence, LegalDocument, StatedEnd } from './document.ts';
import { edgesTo, type Edge, type Graph } from './graph.ts';
import { relationVerbs, type ValidityGrade } from './vocabulary.ts';

/** `stated`: a source gives the day it takes effect. `issue-date`: taken from the day of issue, or its year. */
export type StartBasis = 'stated' | 'issue-date' | 'issue-year' | 'none';

export interface Start {
  readonly span: DateSpan;
  readonly basis: StartBasis;
}

/** A change that another document or its own end brings to a document. */
export interface ChangeEvent {
  readonly effect: 'ends' | 'ends-part' | 'changes';
  readonly span: DateSpan;
  readonly by:
    { readonly kind: 'relation'; readonly edge: Edge } | { readonly kind: 'end'; readonly end: StatedEnd };
  /** Part of the document that the event touches; null is the whole. */
  readonly part: string | null;
  /** `stated` when a source states both the event and its day. */
  readonly grade: Exclude<ValidityGrade, 'unverified'>;
}

/** When a document starts to apply: the stated day, else the day or year of issue. */
export function startOf(document: LegalDocument): Start {
  if (document.inForceFrom !== null) return { span: exactly(document.inForceFrom), basis: 'stated' };
  if (document.date !== null) return { span: exactly(document.date), basis: 'issue-date' };
  const known = document.year === null ? anyDay : withinYear(document.year);
  const basis = document.year === null ? 'none' : 'issue-year';
  // It had started by the first day on which a source treats it as applicable.
  const seen = document.attested.map(({ on }) => on).sort()[0];
  if (seen === undefined || (known.latest !== null && seen >= known.latest)) return { span: known, basis };
  const earliest = known.earliest !== null && known.earliest > seen ? seen : known.earliest;
  return { span: { earliest, latest: seen }, basis };
}

/** Everything that acts on the validity of a document, in time order (unknown days last), then as written. */
export function changesTo(document: LegalDocument, graph: Graph): readonly ChangeEvent[] {
  const events: ChangeEvent[] = [];
  for (const edge of edgesTo(graph, document.id)) {
    const event = changeOf(edge, graph);
    if (event !== undefined) events.push(event);
  }
  if (document.end !== null) events.push(endEvent(document.end, startOf(document)));
  return events
    .map((event, index) => ({ event, index, key: event.span.latest ?? '9999-99-99' }))
    .sort((a, b) => (a.key === b.key ? a.index - b.index : a.key < b.key ? -1 : 1))
    .map(({ event }) => event);
}

function changeOf(edge: Edge, graph: Graph): ChangeEvent | undefined {
  const { acts } = relationVerbs[edge.relation.verb];
  const actor = graph.documents.get(edge.source);
  if (acts === 'nothing' || actor === undefined || edge.source === edge.target) return undefined;
  const { relation } = edge;
  const start = startOf(actor);
  // A successor applies from its own first day, and that day belongs to it: a full supersession never waits.
  const ownDay = relation.from !== null && relation.verb !== 'supersedes';
  const span = ownDay ? exactly(relation.from) : start.span;
  const dayStated = relation.from !== null || start.basis === 'stated';
  return {
    effect: acts === 'ends' && relation.part !== null ? 'ends-part' : acts,
    span,
    by: { kind: 'relation', edge },
    part: relation.part,
    grade: dayStated ? evidenceGrade(relation.evidence) : 'inferred',
  };
}

function endEvent(end: StatedEnd, start: Start): ChangeEvent {
  const span =
    end.at.kind === 'on' ? exactly(end.at.date) : { earliest: start.span.earliest, latest: end.at.date };
  const grade = end.at.kind === 'on' ? evidenceGrade(end.evidence) : 'inferred';
  return { effect: 'ends', span, by: { kind: 'end', end }, part: null, grade };
}

function evidenceGrade(evidence: Evidence): 'stated' | 'inferred' {
  return evidence.kind === 'stated' ? 'stated' : 'inferred';
}
