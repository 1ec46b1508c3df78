// Lineage (dòng kế thừa): documents joined by supersession, whole or in part, merges and splits included.

import type { DocumentId, LegalDocument } from './document.ts';
import { edgesFrom, edgesTo, type Edge, type Graph } from './graph.ts';

export interface Lineage {
  /** Id of the first member in time: names the lineage. */
  readonly id: DocumentId;
  /** In time order; without a date by year, then at the end, but never behind what supersedes them. */
  readonly members: readonly LegalDocument[];
  /** Supersessions between members, from the newer to the older. */
  readonly edges: readonly Edge[];
}

const verbs = ['supersedes', 'supersedes-part'] as const;

/** The lineage of a document: itself alone when nothing supersedes it and it supersedes nothing. Linear, iterative. */
export function lineageOf(graph: Graph, id: DocumentId): Lineage {
  const seen = new Set<DocumentId>([id]);
  const edges: Edge[] = [];
  // A set grows while it is walked, so each member is visited once, however long the line.
  for (const member of seen) {
    for (const edge of edgesFrom(graph, member, ...verbs)) {
      edges.push(edge);
      seen.add(edge.target);
    }
    for (const edge of edgesTo(graph, member, ...verbs)) seen.add(edge.source);
  }
  const sorted = [...seen]
    .map((member) => graph.documents.get(member))
    .filter((member) => member !== undefined)
    .sort(compareByTime);
  const members = olderFirst(sorted, graph);
  return { id: members[0]?.id ?? id, members, edges };
}

// A document with a year only sorts behind the dated ones of that year; what it was superseded by still comes later.
function olderFirst(sorted: readonly LegalDocument[], graph: Graph): readonly LegalDocument[] {
  const placed: LegalDocument[] = [];
  const met = new Set<DocumentId>();
  for (const start of sorted) {
    // Each is left on the stack until the older ones that it supersedes are placed; a cycle meets nobody twice.
    const stack = [start];
    const entered = new Set<DocumentId>();
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { id } = top;
      if (!entered.has(id) && !met.has(id)) {
        entered.add(id);
        met.add(id);
        const older = edgesFrom(graph, id, ...verbs).map(({ target }) => graph.documents.get(target)!);
        stack.push(...older.filter((other) => !met.has(other.id)).sort((a, b) => compareByTime(b, a)));
      } else {
        stack.pop();
        if (entered.delete(id)) placed.push(top);
      }
    }
  }
  return placed;
}

/** Ids of everything a document replaced, whole or in part, directly or through others; never itself. */
export function replacedBy(document: LegalDocument, graph: Graph): ReadonlySet<DocumentId> {
  const replaced = new Set<DocumentId>([document.id]);
  for (const id of replaced) {
    for (const { target } of edgesFrom(graph, id, ...verbs)) replaced.add(target);
  }
  replaced.delete(document.id);
  return replaced;
}

/** All lineages of two members or more, each once, in the order of their first members. */
export function allLineages(graph: Graph): readonly Lineage[] {
  const done = new Set<DocumentId>();
  const lineages: Lineage[] = [];
  for (const id of graph.documents.keys()) {
    if (done.has(id)) continue;
    const lineage = lineageOf(graph, id);
    for (const member of lineage.members) done.add(member.id);
    if (lineage.members.length > 1) lineages.push(lineage);
  }
  return lineages.sort((a, b) => compareByTime(a.members[0]!, b.members[0]!));
}

/**
 * Order in time: by day of issue; a document with a year only stands after the dated ones of that year;
 * without either, at the end. Ties by id, so that the order never depends on the order of reading.
 */
export function compareByTime(a: LegalDocument, b: LegalDocument): number {
  const [left, right] = [timeKey(a), timeKey(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function timeKey(document: LegalDocument): string {
  if (document.date !== null) return document.date;
  return document.year === null ? '9999' : `${document.year}-99`;
}
