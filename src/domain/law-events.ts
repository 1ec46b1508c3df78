// What changed in the law, day by day: derived from facts and relations, one event a change, each saying what it rests on.
// What a later document repeats about one that had ended before changes nothing and is left out, as in validity.

import { dayOf, exactly, positionOf, withinYear, anyDay, type DateSpan } from './date-span.ts';
import type { DocumentId, LegalDocument, Source, SourceId, StatedEnd, TopicSlug } from './document.ts';
import { changesTo, startOf, type ChangeEvent } from './events.ts';
import { factEvidence } from './evidence-grade.ts';
import type { Graph } from './graph.ts';
import { relationVerbs, type EndCause, type RelationVerb } from './vocabulary.ts';

export type LawEventKind =
  'issued' | 'in-force' | 'replaced' | 'partly-replaced' | 'amended' | 'corrected' | 'repealed' | 'ended';

export interface LawEvent {
  /** `<date>-<document>-<kind>[-<by>]`, the date as in `dateInId`: kept for as long as these facts are. */
  readonly id: string;
  readonly kind: LawEventKind;
  /** The day, or the days between which it lies. */
  readonly span: DateSpan;
  readonly document: DocumentId;
  /** The acting document; null for what a document does by itself. */
  readonly by: DocumentId | null;
  /** Part of the document that is touched; null is the whole. */
  readonly part: string | null;
  /** Why it ended by itself; null for every other kind. */
  readonly cause: EndCause | null;
  /** What the event does to the validity of the document; `none` for an issue without effect of its own. */
  readonly effect: 'starts' | 'none' | ChangeEvent['effect'];
  /** Whether a source states the event, or the editors conclude it. */
  readonly evidence: 'stated' | 'inferred';
  /** Whether a source states its day; an inferred day is taken from the day of issue, or is a span. */
  readonly day: 'stated' | 'inferred';
}

/** What events are derived from. */
export interface LawData {
  readonly documents: readonly LegalDocument[];
  readonly graph: Graph;
  readonly sources: ReadonlyMap<SourceId, Source>;
}

// On one day a document is issued before it applies, and applies before it acts on others.
const kindOrder: readonly LawEventKind[] = [
  'issued',
  'in-force',
  'amended',
  'corrected',
  'partly-replaced',
  'replaced',
  'repealed',
  'ended',
];

const kindOfVerb: Partial<Record<RelationVerb, LawEventKind>> = {
  supersedes: 'replaced',
  'supersedes-part': 'partly-replaced',
  amends: 'amended',
  corrects: 'corrected',
  repeals: 'repealed',
};

/** All events in time order; one whose day is a span stands at its last day, one without any day at the end. */
export function lawEvents(data: LawData): readonly LawEvent[] {
  const events = data.documents.flatMap((document) => eventsOf(document, data));
  const key = ({ span }: Draft) => span.latest ?? '9999-99-99';
  events.sort((a, b) => {
    if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
    return kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind);
  });
  return withIds(events);
}

/** The topics that an event belongs to: those of the document, then those of the acting one. */
export function topicsOf({ document, by }: LawEvent, graph: Graph): readonly TopicSlug[] {
  const own = graph.documents.get(document)?.topics ?? [];
  const others = by === null ? [] : (graph.documents.get(by)?.topics ?? []);
  return [...new Set([...own, ...others])];
}

type Draft = Omit<LawEvent, 'id'>;

function eventsOf(document: LegalDocument, data: LawData): readonly Draft[] {
  const changes = changesTo(document, data.graph);
  const end = changes.find(({ effect }) => effect === 'ends');
  const lastDay = end?.span.latest ?? null;
  const alive = (change: ChangeEvent) =>
    change === end || lastDay === null || positionOf(lastDay, change.span) === 'reached';
  return [
    ...startEvents(document, data),
    ...changes.filter(alive).map((change) => changeEvent(document, change)),
  ];
}

function startEvents(document: LegalDocument, { sources }: LawData): readonly Draft[] {
  const stated = (field: 'date' | 'inForceFrom') => {
    const fact = factEvidence(document, field, sources);
    return fact === null || fact.grade === 'inferred' ? 'inferred' : 'stated';
  };
  const bare = { document: document.id, by: null, part: null, cause: null };
  const applies = document.inForceFrom;
  const sameDay = applies === null || applies === document.date;
  const issued: Draft = {
    ...bare,
    kind: 'issued',
    span: issueSpan(document, sameDay),
    effect: sameDay ? 'starts' : 'none',
    evidence: document.sources.length > 0 ? 'stated' : 'inferred',
    day: document.date === null ? 'inferred' : stated('date'),
  };
  if (applies === null || sameDay) return [issued];
  const grade = stated('inForceFrom');
  const started: Draft = {
    ...bare,
    kind: 'in-force',
    span: exactly(applies),
    effect: 'starts',
    evidence: grade,
    day: grade,
  };
  return [issued, started];
}

// Without a day of issue, a source that treats the document as applicable narrows the span of an issue that starts it.
function issueSpan(document: LegalDocument, starts: boolean): DateSpan {
  if (document.date !== null) return exactly(document.date);
  if (starts) return startOf(document).span;
  return document.year === null ? anyDay : withinYear(document.year);
}

function changeEvent(document: LegalDocument, change: ChangeEvent): Draft {
  const { effect, span, part, by } = change;
  const shared = { document: document.id, span, part, effect };
  if (by.kind === 'end') return { ...shared, kind: 'ended', by: null, ...endFacts(by.end) };
  const { relation, source } = by.edge;
  const kind = kindOfVerb[relation.verb];
  if (kind === undefined) throw new Error(`no kind of event for ${relationVerbs[relation.verb].active}`);
  const evidence = relation.evidence.kind;
  // The grade joins the event and its day; where the event is stated, what remains is the day.
  const day =
    evidence === 'stated'
      ? change.grade
      : dayOf(span) !== null && relation.from !== null
        ? 'stated'
        : 'inferred';
  return {
    ...shared,
    kind: effect === 'ends-part' && kind === 'replaced' ? 'partly-replaced' : kind,
    by: source,
    cause: null,
    evidence,
    day,
  };
}

function endFacts({ cause, at, evidence }: StatedEnd): Pick<Draft, 'cause' | 'evidence' | 'day'> {
  return {
    cause,
    evidence: evidence.kind,
    day: at.kind === 'on' && evidence.kind === 'stated' ? 'stated' : 'inferred',
  };
}

function withIds(events: readonly Draft[]): readonly LawEvent[] {
  const used = new Map<string, number>();
  return events.map((event) => {
    const by = event.by === null ? '' : `-${event.by}`;
    const id = `${dateInId(event.span)}-${event.document}-${event.kind}${by}`;
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    // One document may amend several parts of another on one day.
    return { id: count === 1 ? id : `${id}-${count}`, ...event };
  });
}

/** The date of an event in its id: the day, the year when only that is known, the last possible day, else `nd`. */
function dateInId(span: DateSpan): string {
  const day = dayOf(span);
  if (day !== null) return day;
  if (span.latest === null) return 'nd';
  const year = span.latest.slice(0, 4);
  return span.earliest === `${year}-01-01` && span.latest === `${year}-12-31` ? year : span.latest;
}
