// Documents joined by typed relations. Each relation is written once, on the acting document; this derives the inverse.

import type { DocumentId, LegalDocument, Relation } from './document.ts';
import type { RelationVerb } from './vocabulary.ts';

/** A relation between two documents of the graph. */
export interface Edge {
  readonly source: DocumentId;
  readonly target: DocumentId;
  readonly relation: Relation;
}

export interface Graph {
  readonly documents: ReadonlyMap<DocumentId, LegalDocument>;
  /** Relations that a document has on others, in the order written. */
  readonly outgoing: ReadonlyMap<DocumentId, readonly Edge[]>;
  /** Relations that others have on a document, in the order of documents, then as written. */
  readonly incoming: ReadonlyMap<DocumentId, readonly Edge[]>;
}

const none: readonly Edge[] = [];

/**
 * Builds the graph. Relations to documents that are not given (unlisted ones, or targets that a check has
 * refused) make no edge; the relation stays on its document. Linear in documents and relations.
 */
export function buildGraph(documents: Iterable<LegalDocument>): Graph {
  const byId = new Map<DocumentId, LegalDocument>();
  for (const document of documents) byId.set(document.id, document);
  const outgoing = new Map<DocumentId, Edge[]>();
  const incoming = new Map<DocumentId, Edge[]>();
  for (const document of byId.values()) {
    for (const relation of document.relations) {
      if (relation.target.kind !== 'document' || !byId.has(relation.target.id)) continue;
      const edge: Edge = { source: document.id, target: relation.target.id, relation };
      push(outgoing, edge.source, edge);
      push(incoming, edge.target, edge);
    }
  }
  return { documents: byId, outgoing, incoming };
}

/** Edges from a document, of one of the verbs when any is given. */
export function edgesFrom(graph: Graph, id: DocumentId, ...verbs: RelationVerb[]): readonly Edge[] {
  return pick(graph.outgoing.get(id) ?? none, verbs);
}

/** Edges to a document, of one of the verbs when any is given: the derived inverse of edgesFrom. */
export function edgesTo(graph: Graph, id: DocumentId, ...verbs: RelationVerb[]): readonly Edge[] {
  return pick(graph.incoming.get(id) ?? none, verbs);
}

/** The same graph read backwards: every edge from target to source. Applied twice it is the first graph. */
export function invertGraph(graph: Graph): Graph {
  const turn = (edges: ReadonlyMap<DocumentId, readonly Edge[]>) =>
    new Map([...edges].map(([id, list]) => [id, list.map(turnEdge)]));
  return { documents: graph.documents, outgoing: turn(graph.incoming), incoming: turn(graph.outgoing) };
}

function turnEdge(edge: Edge): Edge {
  return { source: edge.target, target: edge.source, relation: edge.relation };
}

function pick(edges: readonly Edge[], verbs: readonly RelationVerb[]): readonly Edge[] {
  return verbs.length === 0 ? edges : edges.filter((edge) => verbs.includes(edge.relation.verb));
}

function push(map: Map<DocumentId, Edge[]>, id: DocumentId, edge: Edge): void {
  const list = map.get(id);
  if (list) list.push(edge);
  else map.set(id, [edge]);
}
