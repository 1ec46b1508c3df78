// A situation stands somewhere: at a place of the guided finder, or under a topic.

import type { CheckContext } from './check.ts';
import type { Finding } from '../corpus/problem.ts';

export const situationCanBeFound = { id: 'situation-can-be-found', severity: 'error', run } as const;

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  for (const { id, finder, topics } of catalog.situations.values()) {
    if (finder.length > 0 || topics.length > 0) continue;
    yield { place: places.key('situation', id, ['topics']), variant: 'nowhere', values: {} };
  }
}
