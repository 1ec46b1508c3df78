// What replaces an ended document on a day: its successors, and theirs where they have ended too by then.

import type { DocumentId } from '../domain/document.ts';
import { startOf } from '../domain/events.ts';
import { edgesTo, type Graph } from '../domain/graph.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { validityOn } from '../domain/validity.ts';

/**
 * Documents that stand in the place of an ended one on a date, in the order of their relations; a document that only
 * repealed it does not. Empty when nothing follows, or when all that follows has ended without a successor.
 */
export function livingSuccessors(graph: Graph, id: DocumentId, date: IsoDate): readonly DocumentId[] {
  const living = new Set<DocumentId>();
  const seen = new Set([id]);
  // A list grows while it is walked.
  const open = [id];
  for (const ended of open) {
    for (const { source } of edgesTo(graph, ended, 'supersedes', 'supersedes-part')) {
      const document = graph.documents.get(source);
      if (document === undefined || seen.has(source)) continue;
      const { earliest } = startOf(document).span;
      if (earliest !== null && earliest > date) continue;
      seen.add(source);
      if (validityOn(document, graph, date).state === 'ended') open.push(source);
      else living.add(source);
    }
  }
  return [...living];
}
