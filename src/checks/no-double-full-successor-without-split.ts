// One document has one full successor. Two are right in three cases, and then content says which:
// - a split: each relation names its `part`, so none is full;
// - a split that no source divides by parts, or a successor for some addressees only: each relation has a `note`;
// - a restatement: the later one supersedes the earlier one as well and names the old one again.

import type { CheckContext } from './check.ts';
import type { Finding } from '../corpus/problem.ts';
import type { DocumentId } from '../domain/document.ts';
import { edgesFrom, edgesTo, type Graph } from '../domain/graph.ts';

export const noDoubleFullSuccessorWithoutSplit = {
  id: 'no-double-full-successor-without-split',
  severity: 'error',
  run,
} as const;

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  const { graph } = catalog;
  for (const { id } of catalog.documents) {
    const full = edgesTo(graph, id, 'supersedes').filter(({ relation }) => relation.part === null);
    if (full.length < 2 || full.every(({ relation }) => relation.note !== null)) continue;
    for (const [position, edge] of full.entries()) {
      const earlier = full.slice(0, position);
      if (position === 0 || earlier.some(({ source }) => isAfter(graph, edge.source, source))) continue;
      const index = graph.documents.get(edge.source)!.relations.indexOf(edge.relation);
      const place = places.value('document', edge.source, ['relations', index, 'target']);
      yield { place, variant: 'double', values: { target: id, first: full[0]!.source, second: edge.source } };
    }
  }
}

/** Whether `later` supersedes `earlier`, perhaps through others; of two successors in time order one direction is enough. */
export function isAfter(graph: Graph, later: DocumentId, earlier: DocumentId): boolean {
  const seen = new Set([later]);
  for (const id of seen) {
    if (id === earlier) return true;
    for (const { target } of edgesFrom(graph, id, 'supersedes', 'supersedes-part')) seen.add(target);
  }
  return false;
}
