// No document is, through others, its own successor.

import type { CheckContext } from './check.ts';
import { isOlder } from './relation-written-on-the-newer-side.ts';
import type { Finding } from '../corpus/problem.ts';
import type { DocumentId } from '../domain/document.ts';
import { edgesFrom, type Edge, type Graph } from '../domain/graph.ts';

export const noSupersessionCycle = { id: 'no-supersession-cycle', severity: 'error', run } as const;

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  const { graph } = catalog;
  for (const cycle of findCycles(graph)) {
    const [edge] = cycle;
    // A cycle with a relation on the older side is already reported there, with the edit that ends it.
    if (
      edge === undefined ||
      cycle.some(({ source, target }) => isOlder(graph.documents.get(source)!, graph.documents.get(target)!))
    )
      continue;
    const index = graph.documents.get(edge.source)!.relations.indexOf(edge.relation);
    const place = places.value('document', edge.source, ['relations', index, 'target']);
    const line = [...cycle.map(({ source }) => source), edge.source].join('` → `');
    yield { place, variant: 'cycle', values: { line, length: String(cycle.length) } };
  }
}

/**
 * Cycles of supersession, each from its first document in the order of the graph; at least one of every knot, not
 * every way round it. Iterative and linear: documents that nothing leads to or from are taken off, then each
 * remaining one is walked once.
 */
export function findCycles(graph: Graph): readonly (readonly Edge[])[] {
  const left = documentsInKnots(graph);
  const walkOf = new Map<DocumentId, number>();
  const cycles: Edge[][] = [];
  for (const [walk, start] of [...left].entries()) {
    const path: Edge[] = [];
    let at = start;
    while (!walkOf.has(at)) {
      walkOf.set(at, walk);
      const edge = supersessions(graph, at).find(({ target }) => left.has(target));
      if (edge === undefined) break;
      path.push(edge);
      at = edge.target;
    }
    // Back on this walk's own trace: the part from there on is a cycle.
    if (walkOf.get(at) === walk && path.at(-1)?.target === at) {
      cycles.push(path.slice(path.findIndex(({ source }) => source === at)));
    }
  }
  return cycles;
}

// Takes off documents that supersede nothing left, again and again.
function documentsInKnots(graph: Graph): Set<DocumentId> {
  const left = new Set(graph.documents.keys());
  const open = new Map([...left].map((id) => [id, supersessions(graph, id).length]));
  const done = [...left].filter((id) => open.get(id) === 0);
  const before = new Map<DocumentId, DocumentId[]>();
  for (const id of left) for (const { target } of supersessions(graph, id)) push(before, target, id);
  for (const id of done) {
    left.delete(id);
    for (const source of before.get(id) ?? []) {
      const rest = open.get(source)! - 1;
      open.set(source, rest);
      if (rest === 0) done.push(source);
    }
  }
  return left;
}

// A relation of a document to itself is reported by relation-target-exists.
function supersessions(graph: Graph, id: DocumentId): readonly Edge[] {
  return edgesFrom(graph, id, 'supersedes', 'supersedes-part').filter(({ target }) => target !== id);
}

function push(map: Map<DocumentId, DocumentId[]>, key: DocumentId, value: DocumentId): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
