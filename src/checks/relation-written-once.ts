// One document acts on another in one way once: the same verb on the same (part of a) target twice is one relation.

import type { CheckContext } from './check.ts';
import type { Finding } from '../corpus/problem.ts';

export const relationWrittenOnce = { id: 'relation-written-once', severity: 'error', run } as const;

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  for (const { id, relations } of catalog.documents) {
    const seen = new Map<string, number>();
    for (const [index, { verb, target, part }] of relations.entries()) {
      const name = target.kind === 'document' ? target.id : target.name;
      const key = JSON.stringify([verb, target.kind, name, part]);
      const first = seen.get(key);
      seen.set(key, first ?? index);
      if (first === undefined) continue;
      const place = places.key('document', id, ['relations', index, 'verb']);
      yield { place, variant: 'twice', values: { verb, target: name, first: `relations[${first}]` } };
    }
  }
}
