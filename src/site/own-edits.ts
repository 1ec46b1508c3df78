// Changes to an own session; each gives a new one, and what is beyond the limits changes nothing.

import { ownLimits, type OwnSession } from './own-session.ts';

/** Whether the session holds a document. */
export function holds(own: OwnSession, id: string): boolean {
  return own.documents.some((document) => document.id === id);
}

/** Whether there is nothing in it that a reader would miss. */
export function isBlank({ title, documents }: OwnSession): boolean {
  return title === '' && documents.length === 0;
}

/** With a document at the end; the same session when it holds it already, or is full. */
export function withDocument(own: OwnSession, id: string): OwnSession {
  if (holds(own, id) || own.documents.length >= ownLimits.documents) return own;
  return { ...own, documents: [...own.documents, { id, note: '' }] };
}

/** Without a document and its note. */
export function withoutDocument(own: OwnSession, id: string): OwnSession {
  return { ...own, documents: own.documents.filter((document) => document.id !== id) };
}

/** With a document one place earlier (-1) or later (1); at either end nothing changes. */
export function withMoved(own: OwnSession, id: string, by: -1 | 1): OwnSession {
  const at = own.documents.findIndex((document) => document.id === id);
  const moved = own.documents[at];
  const other = own.documents[at + by];
  if (moved === undefined || other === undefined) return own;
  return { ...own, documents: own.documents.with(at, other).with(at + by, moved) };
}

/** With a note on a document, cut at the limit. */
export function withNote(own: OwnSession, id: string, note: string): OwnSession {
  const kept = note.slice(0, ownLimits.note);
  return {
    ...own,
    documents: own.documents.map((document) => (document.id === id ? { id, note: kept } : document)),
  };
}

/** With or without a table or question, in the order they were chosen. */
export function withChoice(
  own: OwnSession,
  list: 'comparisons' | 'questions',
  id: string,
  chosen: boolean,
): OwnSession {
  const others = own[list].filter((one) => one !== id);
  if (!chosen) return { ...own, [list]: others };
  return others.length >= ownLimits[list] ? own : { ...own, [list]: [...others, id] };
}
