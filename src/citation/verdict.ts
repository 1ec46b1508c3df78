// The answers of resolving, built in one place.

import { edgesTo } from '../domain/graph.ts';
import type { DocumentId } from '../domain/document.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { startOf } from '../domain/events.ts';
import { validityOn } from '../domain/validity.ts';
import type { CatalogueIndex, Entry } from './catalogue-index.ts';
import type { Candidate, Citation, ReasonCode, Resolution } from './citation.ts';
import type { Evidence } from './evidence.ts';

const nothing = { id: null, reasons: [], candidates: [], state: null, grade: null, successors: [] } as const;

/** No document of the catalog; `candidates` carry the same number but do not fit. */
export function unknown(
  candidates: readonly Candidate[] = [],
  reasons: readonly ReasonCode[] = [],
): Resolution {
  return { ...nothing, kind: 'unknown', candidates, reasons };
}

/** A body of which there are many, and the place is not stated. */
export function local(): Resolution {
  return { ...nothing, kind: 'local' };
}

/** It may be one of these; `reasons` say what is missing. */
export function ambiguous(candidates: readonly Candidate[], reasons: readonly ReasonCode[]): Resolution {
  return { ...nothing, kind: 'ambiguous', candidates, reasons };
}

/** Surely this document. */
export function resolved(entry: Entry, reasons: readonly ReasonCode[]): Resolution {
  return { ...nothing, kind: 'resolved', id: entry.document.id, reasons };
}

/** Candidates of a list of evidence, each with what speaks for and against it. */
export function candidatesOf(evidence: readonly Evidence[]): readonly Candidate[] {
  return evidence.map((each) => ({ id: each.entry.document.id, reasons: reasonsOf(each) }));
}

/** What agrees and what disagrees between a citation and an entry. */
export function reasonsOf(evidence: Evidence): readonly ReasonCode[] {
  const reasons: ReasonCode[] = [];
  if (evidence.date === 'equal') reasons.push('date');
  else if (evidence.date !== 'none') reasons.push('date-differs');
  else if (evidence.year === 'equal') reasons.push('year');
  else if (evidence.year === 'differs') reasons.push('date-differs');
  if (evidence.term === 'equal') reasons.push('term');
  if (evidence.title === 'agrees') reasons.push('title');
  if (evidence.title === 'disagrees') reasons.push('title-differs');
  if (evidence.issuer === 'differs') reasons.push('issuer-differs');
  return reasons;
}

/** The reason that the types differ, when the text names another type than the entry has. */
export function typeReason(citation: Citation, entry: Entry): readonly ReasonCode[] {
  const { type } = entry.document;
  if (citation.type === null || citation.type === type) return [];
  const announcements = ['thong-bao', 'thong-bao-ket-luan'];
  return announcements.includes(citation.type) && announcements.includes(type) ? [] : ['type-differs'];
}

/** Adds validity on the date of the text, and what ended the document by then. */
export function withValidity(
  index: CatalogueIndex,
  resolution: Resolution,
  date: IsoDate | null,
): Resolution {
  const document =
    resolution.id === null || date === null ? undefined : index.graph.documents.get(resolution.id);
  if (document === undefined || date === null) return resolution;
  const { state, grade } = validityOn(document, index.graph, date);
  const late = document.date !== null && document.date > date;
  const reasons = late ? [...resolution.reasons, 'later-than-text' as const] : resolution.reasons;
  return {
    ...resolution,
    reasons,
    state,
    grade,
    successors: state === 'ended' || state === 'partly-ended' ? successorsOf(index, document.id, date) : [],
  };
}

function successorsOf(index: CatalogueIndex, id: DocumentId, date: IsoDate): readonly DocumentId[] {
  const ids = edgesTo(index.graph, id, 'supersedes', 'supersedes-part', 'repeals')
    .filter(({ source }) => {
      const { span } = startOf(index.graph.documents.get(source)!);
      return span.earliest === null || span.earliest <= date;
    })
    .map(({ source }) => source);
  return [...new Set(ids)];
}
