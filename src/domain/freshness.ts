// Whether what we wrote still stands: each sentence names the documents it was written from, and these go on living.
// A text accounts for a change of such a document when it names the changing document and was written after the change.

import { positionOf } from './date-span.ts';
import type { DocumentId } from './document.ts';
import { changesTo } from './events.ts';
import type { Graph } from './graph.ts';
import type { IsoDate } from './iso-date.ts';
import { linesIn } from './lines-in-period.ts';
import { oneDay } from './period.ts';
import type { OutlineItem, QuizQuestion, Session } from './session.ts';
import type { Answer, Basis, RestingLine, Situation, SituationId } from './situation.ts';
import { validityOn } from './validity.ts';

/**
 * Why a text no longer stands on a day, or may not: its document had `ended`, did `not-yet` apply, was `changed` by
 * documents that the text does not account for, or nothing tells whether it still applied (`uncertain`).
 */
export interface Unrest {
  readonly kind: 'ended' | 'not-yet' | 'changed' | 'uncertain';
  readonly document: DocumentId;
  /** Who ended or changed it, where a document did. */
  readonly by: readonly DocumentId[];
}

/** What a text was written with: its day, and every document that its page names. */
export interface Knowledge {
  readonly writtenOn: IsoDate;
  readonly named: ReadonlySet<DocumentId>;
}

/** What disturbs a text on a day, one entry a document at most; empty: it stands. Unknown documents are for the checks. */
export function unrestOf(
  basis: readonly Basis[],
  knowledge: Knowledge,
  graph: Graph,
  date: IsoDate,
): readonly Unrest[] {
  const ids = new Set(basis.map(({ document }) => document));
  return [...ids].flatMap((id) => unrestOfDocument(id, knowledge, graph, date) ?? []);
}

function unrestOfDocument(
  id: DocumentId,
  { writtenOn, named }: Knowledge,
  graph: Graph,
  date: IsoDate,
): Unrest | undefined {
  const document = graph.documents.get(id);
  if (document === undefined) return undefined;
  const { state, cause } = validityOn(document, graph, date);
  if (state === 'ended' || state === 'not-yet') {
    return { kind: state, document: id, by: cause.kind === 'relation' ? [cause.by] : [] };
  }
  const changes = changesTo(document, graph).flatMap(({ effect, span, by }) => {
    if (effect === 'ends' || positionOf(date, span) !== 'reached') return [];
    const source = by.kind === 'relation' ? by.edge.source : null;
    const known = source !== null && named.has(source) && positionOf(writtenOn, span) === 'reached';
    return known ? [] : [source];
  });
  if (changes.length > 0) {
    return { kind: 'changed', document: id, by: [...new Set(changes.filter((by) => by !== null))] };
  }
  return state === 'unknown' ? { kind: 'uncertain', document: id, by: [] } : undefined;
}

/** `stands`; `uncertain`: it stands if its documents still applied; `stale`: it does not. */
export type Freshness = 'stands' | 'uncertain' | 'stale';

/** What a list of unrest comes to. */
export function freshnessOf(unrest: readonly Unrest[]): Freshness {
  if (unrest.length === 0) return 'stands';
  return unrest.every(({ kind }) => kind === 'uncertain') ? 'uncertain' : 'stale';
}

export interface AnswerOnDate {
  readonly answer: Answer;
  readonly freshness: Exclude<Freshness, 'stale'>;
  readonly unrest: readonly Unrest[];
}

/** The answer that was written for the rules of a day: the first that stands, else the first that may; null: none. */
export function answerOn(situation: Situation, graph: Graph, date: IsoDate): AnswerOnDate | null {
  const read = situation.answers.map((answer) => {
    const unrest = unrestOf(answer.basis, knowledgeOf(situation, answer), graph, date);
    return { answer, unrest, freshness: freshnessOf(unrest) };
  });
  const found = read.find(({ freshness }) => freshness === 'stands') ?? read.find(isUsable);
  return found !== undefined && isUsable(found) ? found : null;
}

function isUsable<T extends { readonly freshness: Freshness }>(
  read: T,
): read is T & { readonly freshness: Exclude<Freshness, 'stale'> } {
  return read.freshness !== 'stale';
}

function knowledgeOf({ restsOn, answers }: Situation, { writtenOn }: Answer): Knowledge {
  const basis = answers.flatMap((answer) => answer.basis);
  return { writtenOn, named: namesIn(restsOn, basis) };
}

function namesIn(lines: readonly RestingLine[], basis: readonly Basis[]): ReadonlySet<DocumentId> {
  return new Set([...lines, ...basis].map(({ document }) => document));
}

/** Why no answer of a situation stands on the day (the day it is about, else `today`); empty when one does, or may. */
export function situationUnrest(situation: Situation, graph: Graph, today: IsoDate): readonly Unrest[] {
  const date = situation.about ?? today;
  return answerOn(situation, graph, date) === null ? newestUnrest(situation, graph, date) : [];
}

/** What disturbs the newest answer of a situation on a day. */
export function newestUnrest(situation: Situation, graph: Graph, date: IsoDate): readonly Unrest[] {
  const [newest] = situation.answers;
  return unrestOf(newest.basis, knowledgeOf(situation, newest), graph, date);
}

/** What ended the newer document of a table of old and new; an amendment does not make the table wrong. */
export function tableUnrest(newer: DocumentId, graph: Graph, date: IsoDate): readonly Unrest[] {
  const knowledge = { writtenOn: date, named: new Set<DocumentId>() };
  const basis = [{ document: newer, provision: null, point: null }];
  return unrestOf(basis, knowledge, graph, date).filter(({ kind }) => kind === 'ended');
}

export interface SessionFreshness {
  /** Sentences of the outline that do not stand, or may not, by part and item (from 0). */
  readonly items: readonly {
    readonly part: number;
    readonly item: number;
    readonly unrest: readonly Unrest[];
  }[];
  /** Every question, in the order written. */
  readonly questions: readonly { readonly question: QuizQuestion; readonly unrest: readonly Unrest[] }[];
  /** Tables of old and new whose newer document has ended. */
  readonly comparisons: readonly { readonly id: string; readonly unrest: readonly Unrest[] }[];
  /** Situations it refers to of which no answer stands. */
  readonly situations: readonly SituationId[];
  /** Lines of which no member applies, or may. */
  readonly lines: readonly RestingLine[];
  /** The worst of all: a question out of use or a line without a document, too, makes a session stale. */
  readonly freshness: Freshness;
}

/** What of a session stands on a day. `situations` are those of the catalog, `newerOf` gives the newer document of a table. */
export function sessionFreshness(
  session: Session,
  graph: Graph,
  today: IsoDate,
  situations: ReadonlyMap<SituationId, Situation>,
  newerOf: (comparison: string) => DocumentId | undefined,
): SessionFreshness {
  const { writtenOn } = session;
  const knowledge = { writtenOn, named: namesIn(session.restsOn, basisOf(session)) };
  const ask = (basis: readonly Basis[]) => unrestOf(basis, knowledge, graph, today);
  const items = session.outline.flatMap(({ items: list }, part) =>
    list
      .map((entry: OutlineItem, item) => ({ part, item, unrest: ask(entry.basis) }))
      .filter(({ unrest }) => unrest.length > 0),
  );
  const questions = session.questions.map((question) => ({ question, unrest: ask([question.basis]) }));
  const comparisons = session.comparisons.flatMap((id) => {
    const document = newerOf(id);
    const unrest = document === undefined ? [] : tableUnrest(document, graph, today);
    return unrest.length === 0 ? [] : [{ id, unrest }];
  });
  const staleSituations = session.discussion.flatMap(({ situation }) => {
    const found = situation === null ? undefined : situations.get(situation);
    return found !== undefined && situationUnrest(found, graph, today).length > 0 ? [found.id] : [];
  });
  const lines = linesIn(session.restsOn, graph, oneDay(today))
    .filter(({ picks }) => picks.length === 0)
    .map(({ line }) => line);
  const unrest = [...items, ...questions, ...comparisons].map((part) => freshnessOf(part.unrest));
  const stale = unrest.includes('stale') || staleSituations.length + lines.length > 0;
  const freshness = stale ? 'stale' : unrest.includes('uncertain') ? 'uncertain' : 'stands';
  return { items, questions, comparisons, situations: staleSituations, lines, freshness };
}

/** What the sentences and questions of a session were written from, as often as they name it. */
export function basisOf({ outline, questions }: Session): readonly Basis[] {
  return [
    ...outline.flatMap(({ items }) => items.flatMap(({ basis }) => basis)),
    ...questions.map(({ basis }) => basis),
  ];
}

/** Whether a question may be put: its document applies, or may, and nothing has changed it since it was written. */
export function isInUse({ unrest }: { readonly unrest: readonly Unrest[] }): boolean {
  return freshnessOf(unrest) !== 'stale';
}
