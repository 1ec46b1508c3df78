// Someone has looked for changes to a document within a year, unless it has ended.

import type { CheckContext } from './check.ts';
import type { Finding } from '../corpus/problem.ts';
import { daysBetween } from '../domain/iso-date.ts';
import { validityOn } from '../domain/validity.ts';

export const reviewedWithinAYear = { id: 'reviewed-within-a-year', severity: 'warning', run } as const;

const daysOfAYear = 366;

// A document that nobody ever reviewed says so on its page ("Chưa xác định"); a warning for each would drown the rest.
function* run({ catalog, places, today }: CheckContext): Iterable<Finding> {
  for (const document of catalog.documents) {
    const { id, reviewed } = document;
    if (reviewed === null || daysBetween(reviewed, today) <= daysOfAYear) continue;
    if (validityOn(document, catalog.graph, today).state === 'ended') continue;
    yield {
      place: places.value('document', id, ['reviewed']),
      variant: 'long-ago',
      values: { reviewed, today },
    };
  }
}
