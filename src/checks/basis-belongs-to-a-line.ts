// What an answer rests on belongs to a line of its situation, or changes a member of one: else a date that picks the
// members would leave it out.

import type { CheckContext } from './check.ts';
import { basesOfSituation } from './training-parts.ts';
import type { Finding } from '../corpus/problem.ts';
import type { DocumentId } from '../domain/document.ts';
import { edgesFrom } from '../domain/graph.ts';
import { branchOf } from '../domain/lines-in-period.ts';

export const basisBelongsToALine = { id: 'basis-belongs-to-a-line', severity: 'error', run } as const;

function* run({ catalog, content, places }: CheckContext): Iterable<Finding> {
  // A line may run through a document that could not be read.
  if (content.refused.document.size > 0) return;
  const { graph, situations } = catalog;
  for (const situation of situations.values()) {
    const members = new Set<DocumentId>();
    for (const { document } of situation.restsOn) for (const id of branchOf(document, graph)) members.add(id);
    for (const { id, basis, path } of basesOfSituation(situation)) {
      const { document } = basis;
      if (!graph.documents.has(document) || members.has(document)) continue;
      if (edgesFrom(graph, document, 'amends', 'corrects').some(({ target }) => members.has(target)))
        continue;
      const place = places.value('situation', id, [...path, 'document']);
      yield { place, variant: 'outside', values: { document } };
    }
  }
}
