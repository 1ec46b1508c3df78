// A session has ten questions at least, each with an id of its own and options that differ.

import type { CheckContext } from './check.ts';
import type { Finding } from '../corpus/problem.ts';

export const questionsAreWellPut = { id: 'questions-are-well-put', severity: 'error', run } as const;

/** Fewest questions of a session. */
export const leastQuestions = 10;

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  for (const { id: session, questions } of catalog.sessions.values()) {
    if (questions.length < leastQuestions) {
      const values = { count: String(questions.length), least: String(leastQuestions) };
      yield { place: places.value('session', session, ['questions']), variant: 'too-few', values };
    }
    const met = new Set<string>();
    for (const [index, { id, options }] of questions.entries()) {
      if (met.has(id)) {
        const place = places.value('session', session, ['questions', index, 'id']);
        yield { place, variant: 'id-twice', values: { id } };
      }
      met.add(id);
      const plain = options.map((option) =>
        option
          .toLowerCase()
          .replace(/[\s.]+/gu, ' ')
          .trim(),
      );
      for (const [at, option] of plain.entries()) {
        if (plain.indexOf(option) === at) continue;
        const place = places.value('session', session, ['questions', index, 'options', at]);
        yield { place, variant: 'option-twice', values: { id, option: options[at]! } };
      }
    }
  }
}
