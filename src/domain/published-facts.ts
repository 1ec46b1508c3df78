// The facts of a document as readers have been told them: what a later change of needs a correction that says so.
// Points, topics, notes, evidence and reviews are not among them: they grow and are reworded without being wrong before.

import type { DocumentId, LegalDocument, Relation } from './document.ts';

/** A relation by its own words; slugs stay plain text, so that an old file outlives the vocabulary. */
export interface PublishedRelation {
  readonly verb: string;
  readonly target?: DocumentId | undefined;
  readonly unlisted?: string | undefined;
  readonly from?: string | undefined;
  readonly part?: string | undefined;
}

/** Absent keys are facts that are not stated. */
export interface PublishedFacts {
  readonly id: DocumentId;
  readonly symbol?: string | undefined;
  readonly type: string;
  readonly issuer: readonly string[];
  /** `YYYY-MM-DD`, or `YYYY` when only the year is known. */
  readonly date?: string | undefined;
  readonly inForceFrom?: string | undefined;
  readonly title: string;
  readonly appliesTo?: readonly string[] | undefined;
  readonly end?:
    | { readonly on?: string | undefined; readonly before?: string | undefined; readonly cause: string }
    | undefined;
  readonly relations?: readonly PublishedRelation[] | undefined;
}

/** The facts of a document in a fixed order of keys. */
export function publishedFacts(document: LegalDocument): PublishedFacts {
  const { id, symbol, type, issuers, date, year, inForceFrom, title, appliesTo, end, relations } = document;
  const day = date ?? (year === null ? null : String(year));
  return {
    id,
    ...(symbol === null ? {} : { symbol }),
    type,
    issuer: issuers,
    ...(day === null ? {} : { date: day }),
    ...(inForceFrom === null ? {} : { inForceFrom }),
    title,
    ...(appliesTo.length === 0 ? {} : { appliesTo }),
    ...(end === null ? {} : { end: { [end.at.kind]: end.at.date, cause: end.cause } }),
    ...(relations.length === 0 ? {} : { relations: relations.map(relationFacts) }),
  };
}

function relationFacts({ verb, target, from, part }: Relation): PublishedRelation {
  return {
    verb,
    ...(target.kind === 'document' ? { target: target.id } : { unlisted: target.name }),
    ...(from === null ? {} : { from }),
    ...(part === null ? {} : { part }),
  };
}
