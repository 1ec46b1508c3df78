// A situation has an answer that stands on the day it is asked: today, or the day it is about. A warning: until an
// editor has written a new one, its page says itself that the answer is out of date.

import type { CheckContext } from './check.ts';
import { unrestFinding } from './unrest-findings.ts';
import type { Finding } from '../corpus/problem.ts';
import { situationUnrest } from '../domain/freshness.ts';

export const answerStandsToday = { id: 'answer-stands-today', severity: 'warning', run } as const;

function* run({ catalog, places, today }: CheckContext): Iterable<Finding> {
  for (const situation of catalog.situations.values()) {
    const { id, about, answers } = situation;
    for (const unrest of situationUnrest(situation, catalog.graph, today)) {
      const found = unrestFinding(unrest, catalog.graph, about ?? today, today);
      if (found === undefined) continue;
      const index = answers[0].basis.findIndex(({ document }) => document === unrest.document);
      const place = places.value('situation', id, ['answers', 0, 'basis', index, 'document']);
      yield { place, ...found };
    }
  }
}
