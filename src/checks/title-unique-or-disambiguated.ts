// Two entries of one type, issuer and title in one day are one document entered twice, unless a `titleNote` tells
// them apart. Where a day is missing, the year counts, and an entry without a year may be any of them.

import type { CheckContext } from './check.ts';
import type { Finding } from '../corpus/problem.ts';
import type { LegalDocument } from '../domain/document.ts';

export const titleUniqueOrDisambiguated = {
  id: 'title-unique-or-disambiguated',
  severity: 'error',
  run,
} as const;

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  const groups = new Map<string, LegalDocument[]>();
  for (const document of catalog.documents) {
    const key = JSON.stringify([document.type, document.issuers, document.title.toLowerCase()]);
    const group = groups.get(key) ?? [];
    const twin = group.find((other) => mayBeSameDay(document, other) && !areToldApart(document, other));
    if (twin !== undefined) {
      const place = places.value('document', document.id, ['title']);
      yield { place, variant: 'twice', values: { title: document.title, other: twin.id } };
    }
    group.push(document);
    groups.set(key, group);
  }
}

function mayBeSameDay(a: LegalDocument, b: LegalDocument): boolean {
  if (a.date !== null && b.date !== null) return a.date === b.date;
  return a.year === b.year;
}

function areToldApart(a: LegalDocument, b: LegalDocument): boolean {
  return a.titleNote !== b.titleNote;
}
