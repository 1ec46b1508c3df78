// Dates can be true: not before the Party, not after today, no ending before the beginning. What a source
// states against that is kept, with a conflict that says so.

import type { CheckContext } from './check.ts';
import type { Finding, Path } from '../corpus/problem.ts';
import type { LegalDocument } from '../domain/document.ts';
import { dayOf } from '../domain/date-span.ts';
import { startOf } from '../domain/events.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { FactField } from '../domain/vocabulary.ts';

export const datesArePossible = { id: 'dates-are-possible', severity: 'error', run } as const;

// The year the Party was founded; no document of the corpus is older.
const firstYear = 1930;

interface DatedFact {
  readonly path: Path;
  readonly date: IsoDate;
}

function* run({ catalog, content, places, today }: CheckContext): Iterable<Finding> {
  for (const document of catalog.documents) {
    for (const finding of documentFindings(document, today)) {
      yield { ...finding, place: places.value('document', document.id, finding.path) };
    }
  }
  for (const { id, seen, published } of catalog.sources.values()) {
    const place = (key: string) => places.value('sources', id, [key]);
    if (seen !== null && seen > today)
      yield { place: place('seen'), variant: 'future', values: { date: seen, today } };
    if (published !== null && published > today) {
      yield { place: place('published'), variant: 'future', values: { date: published, today } };
    }
  }
  for (const [from, { value }] of content.rows.redirects) {
    if (value.since > today) {
      yield {
        place: places.value('redirects', from, ['since']),
        variant: 'future',
        values: { date: value.since, today },
      };
    }
  }
  for (const { slug, congressFrom, congressTo } of catalog.terms) {
    if (congressTo >= congressFrom) continue;
    const place = places.value('terms', slug, ['congressTo']);
    yield { place, variant: 'congress-order', values: { from: congressFrom, to: congressTo } };
  }
}

type Pending = Omit<Finding, 'place'> & { readonly path: Path };

function* documentFindings(document: LegalDocument, today: IsoDate): Iterable<Pending> {
  for (const { path, date } of pastDates(document)) {
    if (date > today) yield { path, variant: 'future', values: { date, today } };
  }
  if (document.year !== null && document.date === null && document.year > Number(today.slice(0, 4))) {
    yield { path: ['year'], variant: 'future', values: { date: String(document.year), today } };
  }
  if (document.year !== null && document.year < firstYear) {
    yield {
      path: [document.date === null ? 'year' : 'date'],
      variant: 'too-early',
      values: { date: document.date ?? String(document.year) },
    };
  }
  yield* orderFindings(document);
  yield* relationFindings(document);
}

// Days of things that somebody has done or seen; days of taking effect and ending may lie ahead.
function* pastDates(document: LegalDocument): Iterable<DatedFact> {
  if (document.date !== null) yield { path: ['date'], date: document.date };
  if (document.reviewed !== null) yield { path: ['reviewed'], date: document.reviewed };
  for (const [index, { on }] of document.attested.entries())
    yield { path: ['attested', index, 'on'], date: on };
  for (const [index, { on }] of document.corrections.entries())
    yield { path: ['corrections', index, 'on'], date: on };
  for (const [index, { target }] of document.relations.entries()) {
    if (target.kind !== 'unlisted' || target.date === null) continue;
    yield { path: ['relations', index, 'unlistedDate'], date: target.date };
  }
}

function* orderFindings(document: LegalDocument): Iterable<Pending> {
  const { date, inForceFrom, end } = document;
  if (date !== null && inForceFrom !== null && inForceFrom < date && !hasConflict(document, 'inForceFrom')) {
    yield { path: ['inForceFrom'], variant: 'in-force-before-issue', values: { inForceFrom, date } };
  }
  const start = inForceFrom ?? date;
  if (start !== null && end !== null && end.at.date <= start && !hasConflict(document, 'end')) {
    yield { path: ['end', end.at.kind], variant: 'end-before-start', values: { end: end.at.date, start } };
  }
  for (const [index, { on }] of document.attested.entries()) {
    if (date === null || on >= date) continue;
    yield { path: ['attested', index, 'on'], variant: 'attested-before-issue', values: { on, date } };
  }
}

// Validity lets a full supersession take effect when its document does; another day written on it would be ignored.
function* relationFindings(document: LegalDocument): Iterable<Pending> {
  const start = dayOf(startOf(document).span);
  for (const [index, { verb, from }] of document.relations.entries()) {
    if (from === null) continue;
    const path = ['relations', index, 'from'];
    if (verb === 'supersedes' && from !== start) {
      yield { path, variant: 'supersedes-from', values: { from, start: start ?? '?' } };
    } else if (
      verb !== 'supersedes' &&
      document.date !== null &&
      from < document.date &&
      !hasConflict(document, 'relations')
    ) {
      yield { path, variant: 'effect-before-issue', values: { from, date: document.date } };
    }
  }
}

function hasConflict(document: LegalDocument, field: FactField): boolean {
  return document.conflicts.some((conflict) => conflict.field === field);
}
