// What ends a document, or a part of it, takes effect no earlier than that document does. An amendment may: it can
// mend what is issued and not yet in force.

import type { CheckContext } from './check.ts';
import { isOlder } from './relation-written-on-the-newer-side.ts';
import type { Finding } from '../corpus/problem.ts';
import { startOf } from '../domain/events.ts';
import { relationVerbs } from '../domain/vocabulary.ts';

export const successorNotBeforeItsTarget = {
  id: 'successor-not-before-its-target',
  severity: 'error',
  run,
} as const;

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  for (const document of catalog.documents) {
    for (const [index, { verb, target, from }] of document.relations.entries()) {
      const other = target.kind === 'document' ? catalog.graph.documents.get(target.id) : undefined;
      // A relation on the older side is reported there.
      if (other === undefined || isOlder(document, other)) continue;
      const { acts } = relationVerbs[verb];
      if (acts !== 'ends' && acts !== 'ends-part') continue;
      if (document.conflicts.some(({ field }) => field === 'relations' || field === 'inForceFrom')) continue;
      const effect = from ?? startOf(document).span.latest;
      const start = startOf(other).span.earliest;
      if (effect === null || start === null || effect >= start) continue;
      const place = places.value('document', document.id, [
        'relations',
        index,
        from === null ? 'target' : 'from',
      ]);
      yield { place, variant: 'before', values: { id: document.id, effect, target: other.id, start } };
    }
  }
}
