// A relation is written once, on the document that acts: the newer one. The other direction is derived.

import type { CheckContext } from './check.ts';
import type { Finding } from '../corpus/problem.ts';
import type { LegalDocument } from '../domain/document.ts';
import { relationVerbs } from '../domain/vocabulary.ts';

export const relationWrittenOnTheNewerSide = {
  id: 'relation-written-on-the-newer-side',
  severity: 'error',
  run,
} as const;

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  const { documents } = catalog.graph;
  for (const document of catalog.documents) {
    for (const [index, { verb, target }] of document.relations.entries()) {
      const other = target.kind === 'document' ? documents.get(target.id) : undefined;
      if (other === undefined || !isOlder(document, other)) continue;
      const values = {
        verb,
        id: document.id,
        when: document.date ?? String(document.year),
        target: other.id,
        targetWhen: other.date ?? String(other.year),
        label: relationVerbs[verb].sentence,
      };
      yield {
        place: places.key('document', document.id, ['relations', index, 'verb']),
        variant: 'older',
        values,
      };
    }
  }
}

/** Whether one document is surely older than another: by day, else by year. */
export function isOlder(document: LegalDocument, other: LegalDocument): boolean {
  if (document.date !== null && other.date !== null) return document.date < other.date;
  return document.year !== null && other.year !== null && document.year < other.year;
}
