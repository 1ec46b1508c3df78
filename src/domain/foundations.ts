// What a document rests on: the documents it guides, implements or is based on. Guidance does not die with its
// regulation; it is flagged as resting on a dead one.

import type { LegalDocument } from './document.ts';
import { edgesFrom, type Edge, type Graph } from './graph.ts';
import type { IsoDate } from './iso-date.ts';
import { validityOn } from './validity.ts';

/** Verbs by which a document rests on another. */
export const foundationVerbs = ['guides', 'implements', 'based-on'] as const;

/** Relations of a document to foundations that had ended on the date, in the order written. */
export function deadFoundations(document: LegalDocument, graph: Graph, date: IsoDate): readonly Edge[] {
  return edgesFrom(graph, document.id, ...foundationVerbs).filter((edge) => {
    const target = graph.documents.get(edge.target);
    return target !== undefined && validityOn(target, graph, date).state === 'ended';
  });
}
