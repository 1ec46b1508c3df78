// Validity of a document on a date. Pure: the date is an argument, the answer follows from facts and relations alone.
// It never guesses: where a day is not known, or where nobody has looked for successors, the state is `unknown`.

import { dayOf, positionOf } from './date-span.ts';
import type { DocumentId, LegalDocument } from './document.ts';
import { changesTo, startOf, type ChangeEvent, type Start, type StartBasis } from './events.ts';
import type { Graph } from './graph.ts';
import type { IsoDate } from './iso-date.ts';
import type { EndCause, RelationVerb, ValidityGrade, ValidityState } from './vocabulary.ts';

/** Why the state is what it is. */
export type ValidityCause =
  /** It has started (in-force) or will start (not-yet). */
  | { readonly kind: 'start'; readonly date: IsoDate | null; readonly basis: StartBasis }
  /** Another document ended it, or a part of it. */
  | {
      readonly kind: 'relation';
      readonly verb: RelationVerb;
      readonly by: DocumentId;
      readonly date: IsoDate | null;
      readonly part: string | null;
      readonly evidence: 'stated' | 'inferred';
    }
  /** It ended by itself. `before`: by that day at the latest, the day itself is not known. */
  | {
      readonly kind: 'end';
      readonly cause: EndCause;
      readonly at: 'on' | 'before';
      readonly date: IsoDate;
      readonly evidence: 'stated' | 'inferred';
    }
  /** No source gives a day of issue or effect that settles this date. */
  | { readonly kind: 'start-uncertain'; readonly year: number | null }
  /** It may have ended by this date; the day of the ending is not known. */
  | { readonly kind: 'maybe-ended'; readonly by: DocumentId | null; readonly evidence: 'stated' | 'inferred' }
  /** No successor is known, and nobody has looked for one. */
  | { readonly kind: 'not-reviewed' };

export interface Validity {
  readonly date: IsoDate;
  readonly state: ValidityState;
  readonly grade: ValidityGrade;
  /** Amended or corrected by this date. */
  readonly amended: boolean;
  readonly cause: ValidityCause;
  /** The ending that a later day brings, when one is known. */
  readonly endsLater: ValidityCause | null;
}

const gradeRank: Record<ValidityGrade, number> = { stated: 0, inferred: 1, unverified: 2 };

/**
 * State, grade and cause of a document on a date. The first full ending counts; later ones change nothing.
 * On the day a successor starts, the document has ended: that day belongs to the successor.
 */
export function validityOn(document: LegalDocument, graph: Graph, date: IsoDate): Validity {
  const start = startOf(document);
  const changes = changesTo(document, graph);
  const amended = changes.some(
    ({ effect, span }) => effect === 'changes' && positionOf(date, span) === 'reached',
  );
  const answer = (
    state: ValidityState,
    grade: ValidityGrade,
    cause: ValidityCause,
    endsLater: ValidityCause | null = null,
  ): Validity => ({ date, state, grade, amended, cause, endsLater });

  const startPosition = positionOf(date, start.span);
  if (startPosition === 'before') return answer('not-yet', startGrade(start), startCause(start));
  const endings = changes.filter(({ effect }) => effect === 'ends');
  const ended = endings.find(({ span }) => positionOf(date, span) === 'reached');
  if (ended) return answer('ended', ended.grade, endingCause(ended));
  if (startPosition === 'uncertain') {
    return answer('unknown', 'unverified', { kind: 'start-uncertain', year: document.year });
  }
  // What a source treats as applicable on or after the date had not ended before it, whatever day an ending lacks.
  const seenLater = document.attested.some(({ on }) => on >= date);
  const doubtful = endings.find(({ span }) => positionOf(date, span) === 'uncertain' && !seenLater);
  if (doubtful) return answer('unknown', 'unverified', doubtfulCause(doubtful));

  const later = endings[0];
  const grade = aliveGrade(document, start, later, date);
  const partial = changes.find(
    ({ effect, span }) => effect === 'ends-part' && positionOf(date, span) === 'reached',
  );
  const endsLater = later === undefined ? null : endingCause(later);
  if (partial) {
    return answer(
      'partly-ended',
      worst(grade ?? 'unverified', partial.grade),
      endingCause(partial),
      endsLater,
    );
  }
  if (grade === undefined) return answer('unknown', 'unverified', { kind: 'not-reviewed' });
  // A part may have ended on some day that is not known: it applies, but not stated as a whole.
  const maybePartly = changes.some(
    ({ effect, span }) => effect === 'ends-part' && positionOf(date, span) === 'uncertain',
  );
  return answer('in-force', maybePartly ? worst(grade, 'inferred') : grade, startCause(start), endsLater);
}

/**
 * Grade of "it applies": a known later ending or a source that treats it as applicable on or after the date carries
 * it; a review that found no successor makes it `unverified`; undefined when nothing supports it.
 */
function aliveGrade(
  document: LegalDocument,
  start: Start,
  later: ChangeEvent | undefined,
  date: IsoDate,
): ValidityGrade | undefined {
  if (document.attested.some(({ on }) => on >= date)) return startGrade(start);
  if (later !== undefined) return worst(startGrade(start), later.grade);
  return document.reviewed === null ? undefined : 'unverified';
}

function startGrade(start: Start): ValidityGrade {
  return start.basis === 'stated' ? 'stated' : 'inferred';
}

function worst(a: ValidityGrade, b: ValidityGrade): ValidityGrade {
  return gradeRank[a] >= gradeRank[b] ? a : b;
}

function startCause(start: Start): ValidityCause {
  return { kind: 'start', date: dayOf(start.span), basis: start.basis };
}

function endingCause(event: ChangeEvent): ValidityCause {
  if (event.by.kind === 'end') {
    const { cause, at, evidence } = event.by.end;
    return { kind: 'end', cause, at: at.kind, date: at.date, evidence: evidence.kind };
  }
  const { relation, source } = event.by.edge;
  return {
    kind: 'relation',
    verb: relation.verb,
    by: source,
    date: dayOf(event.span),
    part: event.part,
    evidence: relation.evidence.kind,
  };
}

function doubtfulCause(event: ChangeEvent): ValidityCause {
  if (event.by.kind === 'end') return { kind: 'maybe-ended', by: null, evidence: event.by.end.evidence.kind };
  return { kind: 'maybe-ended', by: event.by.edge.source, evidence: event.by.edge.relation.evidence.kind };
}
