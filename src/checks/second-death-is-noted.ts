// A document ends once. A later one that names it again only records that, and a note says what it means by it.

import type { CheckContext } from './check.ts';
import { isAfter } from './no-double-full-successor-without-split.ts';
import type { Finding } from '../corpus/problem.ts';
import { edgesTo } from '../domain/graph.ts';

export const secondDeathIsNoted = { id: 'second-death-is-noted', severity: 'warning', run } as const;

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  const { graph } = catalog;
  for (const { id } of catalog.documents) {
    const full = edgesTo(graph, id, 'supersedes', 'repeals').filter(({ relation }) => relation.part === null);
    for (const [position, edge] of full.entries()) {
      if (edge.relation.note !== null) continue;
      // Two successors of which neither follows the other are no second death but an error of their own.
      const first = full.slice(0, position).find(({ source }) => isAfter(graph, edge.source, source));
      if (first === undefined) continue;
      const index = graph.documents.get(edge.source)!.relations.indexOf(edge.relation);
      const place = places.value('document', edge.source, ['relations', index, 'target']);
      yield { place, variant: 'again', values: { target: id, first: first.source, second: edge.source } };
    }
  }
}
