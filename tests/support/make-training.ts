// Builders of situations and sessions with defaults, so that a test writes down only what it is about.

import { isoDate } from '../../src/domain/iso-date.ts';
import type { Session } from '../../src/domain/session.ts';
import type { Answer, Basis, RestingLine, Situation } from '../../src/domain/situation.ts';
import type { LineRole } from '../../src/domain/vocabulary.ts';

/** A line named by a member. */
export function makeLine(document: string, role: LineRole = 'main'): RestingLine {
  return { document, role, note: null };
}

/** What a sentence rests on: these documents as wholes. */
export function makeBasis(...documents: [string, ...string[]]): [Basis, ...Basis[]] {
  const [first, ...rest] = documents.map((document) => ({ document, provision: null, point: null }));
  return [first!, ...rest];
}

/** An answer written on a day from these documents. */
export function makeAnswer(writtenOn: string, ...documents: [string, ...string[]]): Answer {
  return {
    writtenOn: isoDate(writtenOn),
    text: `Theo ${documents.join(', ')}.`,
    basis: makeBasis(...documents),
  };
}

/** A situation that rests on the documents of its answers, one line each, unless told otherwise. */
export function makeSituation(
  answers: readonly [Answer, ...Answer[]],
  changes: Partial<Omit<Situation, 'answers' | 'about'>> & { about?: string } = {},
): Situation {
  const { about, ...rest } = changes;
  return {
    id: 'di-thu-viec',
    question: 'Đi thử việc phải báo cáo ai?',
    alsoAsked: [],
    askedBy: ['dang-vien'],
    topics: ['viec-thu'],
    finder: [],
    about: about === undefined ? null : isoDate(about),
    restsOn: [makeLine(answers[0].basis[0].document)],
    answers,
    examples: [],
    frontPage: null,
    ...rest,
  };
}

/** A session of one part; the rest of it is empty unless told otherwise. */
export function makeSession(writtenOn: string, document: string, changes: Partial<Session> = {}): Session {
  return {
    id: 'thu-viec',
    title: 'Thử việc',
    order: 1,
    summary: 'Một buổi về thử việc.',
    aims: ['Người học biết thử việc.'],
    audience: ['cap-uy'],
    topics: ['viec-thu'],
    writtenOn: isoDate(writtenOn),
    restsOn: [makeLine(document)],
    outline: [
      {
        part: 'content',
        heading: 'Nội dung',
        minutes: 60,
        items: [{ text: 'Báo cáo trước khi đi.', basis: makeBasis(document), notes: null }],
      },
    ],
    comparisons: [],
    discussion: [],
    questions: [],
    reading: [],
    ...changes,
  };
}

/** A question that a point of the document answers. */
export function makeQuestion(id: string, document: string, point = 'bao-cao'): Session['questions'][number] {
  return {
    id,
    text: 'Ai báo cáo?',
    options: ['Người đi', 'Người ở'],
    answer: 0,
    why: 'Người đi báo cáo.',
    basis: { document, provision: null, point },
  };
}
