// Situations, sessions and tables of old and new as the API gives them, with what stands on the data date.

import type { z } from 'zod';
import type { ComparisonSide } from '../../domain/comparison.ts';
import { answerOn, isInUse, sessionFreshness } from '../../domain/freshness.ts';
import { minutesOf, type Session } from '../../domain/session.ts';
import type { Basis, RestingLine, Situation } from '../../domain/situation.ts';
import type { ApiContext } from './context.ts';
import type { comparisonsFile, sessionShape, situationShape } from './training-shape.ts';

type ApiComparison = z.infer<typeof comparisonsFile>['comparisons'][number];

/** A question of staff. */
export function apiSituation(situation: Situation, context: ApiContext): z.infer<typeof situationShape> {
  const { catalog, date, address, pageOf } = context;
  const found = answerOn(situation, catalog.graph, situation.about ?? date);
  return {
    id: situation.id,
    question: situation.question,
    alsoAsked: [...situation.alsoAsked],
    askedBy: [...situation.askedBy],
    topics: [...situation.topics],
    about: situation.about,
    restsOn: situation.restsOn.map(apiLine),
    answers: situation.answers.map(({ writtenOn, text, basis }) => ({
      writtenOn,
      text,
      basis: basis.map(apiBasis),
    })),
    answer: found === null ? null : situation.answers.indexOf(found.answer),
    freshness: found === null ? 'stale' : found.freshness,
    examples: situation.examples.map(({ on, text }) => ({ on, text })),
    page: address(pageOf('situation', situation.id)),
  };
}

/** A training session. */
export function apiSession(session: Session, context: ApiContext): z.infer<typeof sessionShape> {
  const { catalog, date, address, pageOf } = context;
  const newerOf = (id: string) => catalog.comparisons.find((comparison) => comparison.id === id)?.to;
  const standing = sessionFreshness(session, catalog.graph, date, catalog.situations, newerOf);
  return {
    id: session.id,
    title: session.title,
    summary: session.summary,
    aims: [...session.aims],
    audience: [...session.audience],
    topics: [...session.topics],
    minutes: minutesOf(session),
    writtenOn: session.writtenOn,
    freshness: standing.freshness,
    restsOn: session.restsOn.map(apiLine),
    outline: session.outline.map(({ part, heading, minutes, items }) => ({
      part,
      heading,
      minutes,
      items: items.map(({ text, notes, basis }) => ({ text, notes, basis: basis.map(apiBasis) })),
    })),
    comparisons: [...session.comparisons],
    discussion: session.discussion.map(({ text, hint, situation }) => ({ text, hint, situation })),
    questions: standing.questions.map(({ question, unrest }) => ({
      id: question.id,
      text: question.text,
      options: [...question.options],
      answer: question.answer,
      why: question.why,
      basis: apiBasis(question.basis),
      inUse: isInUse({ unrest }),
    })),
    reading: session.reading.map(({ kind, id, why }) => ({ kind, id, why })),
    page: address(pageOf('session', session.id)),
  };
}

/** All tables of old and new. */
export function apiComparisons({ catalog, address, pageOf }: ApiContext): ApiComparison[] {
  return catalog.comparisons.map(({ id, from, to, basis, rows }) => ({
    id,
    from: [...from],
    to,
    basis,
    rows: rows.map((row) => ({
      topic: row.topic,
      kind: row.kind,
      old: apiSide(row.old),
      new: apiSide(row.new),
      note: row.note,
    })),
    page: address(pageOf('comparison', id)),
  }));
}

function apiSide(side: ComparisonSide): ApiComparison['rows'][number]['old'] {
  const sources = [...side.sources];
  return side.kind === 'told'
    ? { text: side.text, noneReason: null, provision: side.provision, sources }
    : { text: null, noneReason: side.reason, provision: null, sources };
}

function apiLine({ document, role, note }: RestingLine) {
  return { document, role, note };
}

function apiBasis({ document, provision, point }: Basis) {
  return { document, provision, point };
}
