// Every source that an entry names stands in content/sources, and in the list `sources` of the entry itself. Tables of
// old and new and terms name theirs in the place only.

import type { CheckContext } from './check.ts';
import { nearestPhrase } from '../corpus/nearest.ts';
import type { Finding, Path } from '../corpus/problem.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { LegalDocument, SourceId } from '../domain/document.ts';

export const evidenceNamesKnownSource = {
  id: 'evidence-names-known-source',
  severity: 'error',
  run,
} as const;

function* run({ catalog, content, places }: CheckContext): Iterable<Finding> {
  const known = catalog.sources;
  // While a whole list of sources cannot be read, nobody knows which ids it holds.
  const someUnread = content.unreadableLists.has('sources');
  const isUnknown = (id: SourceId) => !known.has(id) && !content.refused.sources.has(id) && !someUnread;
  const unknownValues = (id: SourceId) => ({ source: id, near: nearestPhrase(id, known.keys()) });
  for (const document of catalog.documents) {
    const listed = new Set(document.sources);
    for (const { id, path } of sourcesNamed(document)) {
      const place = () => places.value('document', document.id, path());
      if (isUnknown(id)) yield { place: place(), variant: 'unknown', values: unknownValues(id) };
      else if (!listed.has(id)) yield { place: place(), variant: 'not-listed', values: { source: id } };
    }
  }
  for (const comparison of catalog.comparisons) {
    for (const { id, path } of sourcesCompared(comparison)) {
      const place = () => places.value('comparison', comparison.id, path());
      if (isUnknown(id)) yield { place: place(), variant: 'unknown', values: unknownValues(id) };
    }
  }
  for (const [slug, { value }] of content.rows.terms) {
    for (const [index, id] of (value.sources ?? []).entries()) {
      const place = () => places.value('terms', slug, ['sources', index]);
      if (isUnknown(id)) yield { place: place(), variant: 'unknown', values: unknownValues(id) };
    }
  }
}

/** A source that is named, and where; places are worked out for the few that are wrong. */
interface NamedSource {
  readonly id: SourceId;
  readonly path: () => Path;
}

/** Every source an entry names, with its place in the front matter. */
export function* sourcesNamed(document: LegalDocument): Iterable<NamedSource> {
  yield* each(document.sources, ['sources']);
  for (const [field, sources] of Object.entries(document.evidence)) yield* each(sources, ['evidence', field]);
  if (document.end !== null) yield* each(document.end.evidence.sources, ['end', 'sources']);
  for (const [index, { evidence }] of document.relations.entries()) {
    yield* each(evidence.sources, ['relations', index, 'sources']);
  }
  for (const list of ['attested', 'conflicts', 'points'] as const) {
    for (const [index, { sources }] of document[list].entries())
      yield* each(sources, [list, index, 'sources']);
  }
}

/** Every source a table of old and new names, with its place in the file. */
export function* sourcesCompared(comparison: Comparison): Iterable<NamedSource> {
  for (const [index, row] of comparison.rows.entries()) {
    for (const side of ['old', 'new'] as const)
      yield* each(row[side].sources, ['rows', index, side, 'sources']);
  }
}

function* each(sources: readonly SourceId[], path: Path): Iterable<NamedSource> {
  for (const [index, id] of sources.entries()) yield { id, path: () => [...path, index] };
}
