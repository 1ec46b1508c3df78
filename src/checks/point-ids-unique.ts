// An id names one point of a document.

import type { CheckContext } from './check.ts';
import type { Finding } from '../corpus/problem.ts';

export const pointIdsUnique = { id: 'point-ids-unique', severity: 'error', run } as const;

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  for (const { id: owner, points } of catalog.documents) {
    const met = new Set<string>();
    for (const [index, { id }] of points.entries()) {
      if (id === null) continue;
      if (met.has(id)) {
        const place = places.value('document', owner, ['points', index, 'id']);
        yield { place, variant: 'twice', values: { id } };
      }
      met.add(id);
    }
  }
}
