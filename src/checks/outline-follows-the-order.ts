// The outline of a session has every part in the order trainers use: reasons, content, practice, questions.

import type { CheckContext } from './check.ts';
import type { Finding } from '../corpus/problem.ts';
import { outlineParts, type OutlinePartKind } from '../domain/vocabulary.ts';

export const outlineFollowsTheOrder = { id: 'outline-follows-the-order', severity: 'error', run } as const;

const order = Object.keys(outlineParts) as OutlinePartKind[];

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  for (const { id, outline } of catalog.sessions.values()) {
    const kinds = outline.map(({ part }) => part);
    for (const part of order) {
      if (kinds.includes(part)) continue;
      yield { place: places.key('session', id, ['outline']), variant: 'missing', values: { part } };
    }
    for (const [index, part] of kinds.entries()) {
      const before = kinds[index - 1];
      if (before === undefined || order.indexOf(before) <= order.indexOf(part)) continue;
      const place = places.value('session', id, ['outline', index, 'part']);
      yield { place, variant: 'order', values: { part, before } };
    }
  }
}
