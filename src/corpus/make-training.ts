// Situations and sessions as written → the types of the domain. Nothing is refused here: the schemas have done that.

import type { Reading, Session } from '../domain/session.ts';
import type { Basis, RestingLine, Situation } from '../domain/situation.ts';
import { choiceLetters } from '../domain/vocabulary.ts';
import type { WrittenSession } from './session-schema.ts';
import type { WrittenBasis, WrittenSituation } from './situation-schema.ts';

/** The situation of a file; its id is the name of the file. */
export function makeSituation(id: string, written: WrittenSituation): Situation {
  return {
    id,
    question: written.question,
    alsoAsked: written.alsoAsked ?? [],
    askedBy: written.askedBy,
    topics: written.topics,
    finder: written.finder ?? [],
    about: written.about ?? null,
    restsOn: notEmpty(written.restsOn.map(makeLine), id),
    answers: notEmpty(
      written.answers.map(({ writtenOn, text, basis }) => {
        return { writtenOn, text, basis: notEmpty(basis.map(makeBasis), id) };
      }),
      id,
    ),
    examples: written.examples ?? [],
    frontPage: written.frontPage ?? null,
  };
}

/** The session of a file; its id is the name of the file. */
export function makeSession(id: string, written: WrittenSession): Session {
  const { title, order, summary, topics, writtenOn } = written;
  return {
    id,
    title,
    order,
    summary,
    topics,
    writtenOn,
    aims: notEmpty(written.aims, id),
    audience: notEmpty(written.audience, id),
    restsOn: notEmpty(written.restsOn.map(makeLine), id),
    outline: notEmpty(written.outline.map(makePart(id)), id),
    comparisons: written.comparisons ?? [],
    discussion: (written.discussion ?? []).map(({ text, hint, situation }) => {
      return { text, hint: hint ?? null, situation: situation ?? null };
    }),
    questions: written.questions.map(({ document, point, answer, ...question }) => {
      const basis = makeBasis({ document, point });
      return { ...question, answer: choiceLetters.indexOf(answer), basis };
    }),
    reading: written.reading.map(makeReading),
  };
}

function makeLine({ document, role, note }: WrittenSituation['restsOn'][number]): RestingLine {
  return { document, role, note: note ?? null };
}

function makeBasis({ document, provision, point }: WrittenBasis): Basis {
  return { document, provision: provision ?? null, point: point ?? null };
}

function makePart(id: string) {
  return ({ part, heading, minutes, items }: WrittenSession['outline'][number]): Session['outline'][0] => {
    const made = items.map(({ text, basis = [], notes }) => {
      return { text, basis: basis.map(makeBasis), notes: notes ?? null };
    });
    return { part, heading, minutes, items: notEmpty(made, id) };
  };
}

function makeReading({ document, source, why }: WrittenSession['reading'][number]): Reading {
  return document === undefined
    ? { kind: 'source', id: source ?? '', why }
    : { kind: 'document', id: document, why };
}

function notEmpty<T>(list: readonly T[], id: string): readonly [T, ...T[]] {
  const [first, ...others] = list;
  if (first === undefined) throw new Error(`the schema let an empty list of ${id} through`);
  return [first, ...others];
}
