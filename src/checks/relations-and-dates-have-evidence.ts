// Every day that an entry gives rests on sources, or a remark says why it stands there without.
//
// A day (of issue, of effect) names its sources in `evidence`; in an entry of one source it rests on that one. A year
// alone rests on the sources of the entry. A remark in `conflicts` on the field stands in for a source: it says openly
// that none states the fact. Relations and endings without sources are told by `inferred-has-reason`.

import type { CheckContext } from './check.ts';
import type { Finding, Path } from '../corpus/problem.ts';
import type { LegalDocument } from '../domain/document.ts';

export const relationsAndDatesHaveEvidence = {
  id: 'relations-and-dates-have-evidence',
  severity: 'error',
  run,
} as const;

type Pending = Omit<Finding, 'place'> & { readonly path: Path };

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  for (const document of catalog.documents) {
    for (const { path, ...finding } of documentFindings(document)) {
      yield { ...finding, place: places.value('document', document.id, path) };
    }
  }
}

function* documentFindings(document: LegalDocument): Iterable<Pending> {
  for (const field of ['date', 'inForceFrom'] as const) {
    if (document[field] === null || isSupported(document, field)) continue;
    yield { path: [field], variant: 'day', values: { field } };
  }
  if (document.date === null && document.year !== null && document.sources.length === 0) {
    if (!isSupported(document, 'date')) yield { path: ['year'], variant: 'year', values: {} };
  }
  for (const [index, { sources }] of document.attested.entries()) {
    if (sources.length === 0) yield { path: ['attested', index, 'on'], variant: 'attested', values: {} };
  }
  // Only a source can state the day on which a relation takes effect; a conclusion has the day of its document.
  for (const [index, { from, evidence }] of document.relations.entries()) {
    if (from === null || evidence.sources.length > 0) continue;
    yield { path: ['relations', index, 'from'], variant: 'from', values: {} };
  }
}

function isSupported(document: LegalDocument, field: 'date' | 'inForceFrom'): boolean {
  const named = document.evidence[field] ?? [];
  const remarked = document.conflicts.some((conflict) => conflict.field === field);
  return named.length > 0 || document.sources.length === 1 || remarked;
}
