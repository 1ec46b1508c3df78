// What a document rests on: the documents it guides, implements or is based on. Guidance does not die with its
// regulation; it is flagged as resting on a dead one.

import type { LegalDocument } from './document.ts';
import { edgesFrom, type Edge, type Graph } from './graph.ts';
import type { IsoDate } from './iso-date.ts';
import { mayApply } from './period.ts';
import { validityOn, type Validity } from './validity.ts';

/** Verbs by which a document rests on another. */
export const foundationVerbs = ['guides', 'implements', 'based-on'] as const;

/** Relations of a document to foundations that had ended on the date, in the order written. */
export function deadFoundations(document: LegalDocument, graph: Graph, date: IsoDate): readonly Edge[] {
  return edgesFrom(graph, document.id, ...foundationVerbs).filter((edge) => {
    const target = graph.documents.get(edge.target);
    return target !== undefined && validityOn(target, graph, date).state === 'ended';
  });
}

/** A live document that rests on one that has ended, by one of its relations. */
export interface RestingOnEnded {
  readonly document: LegalDocument;
  /** State `in-force`, `partly-ended` or `unknown`. */
  readonly validity: Validity;
  readonly edge: Edge;
  readonly ended: LegalDocument;
  readonly endedValidity: Validity;
}

/** Everything on a date that applies, or may, and rests on what has ended; one entry a relation, in the order given. */
export function restingOnEnded(
  documents: readonly LegalDocument[],
  graph: Graph,
  date: IsoDate,
): readonly RestingOnEnded[] {
  return documents.flatMap((document) => {
    const validity = validityOn(document, graph, date);
    if (!mayApply(validity.state)) return [];
    return deadFoundations(document, graph, date).map((edge) => {
      const ended = graph.documents.get(edge.target)!;
      return { document, validity, edge, ended, endedValidity: validityOn(ended, graph, date) };
    });
  });
}
