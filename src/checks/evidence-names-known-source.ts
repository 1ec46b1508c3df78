// Every source that an entry names stands in content/sources, and in the list `sources` of the entry itself.

import type { CheckContext } from './check.ts';
import { nearestWords } from '../corpus/nearest.ts';
import type { Finding, Path } from '../corpus/problem.ts';
import type { LegalDocument, SourceId } from '../domain/document.ts';

export const evidenceNamesKnownSource = { id: 'evidence-names-known-source', severity: 'error', run } as const;

function* run({ catalog, content, places }: CheckContext): Iterable<Finding> {
  const known = catalog.sources;
  const refused = content.refused.sources;
  // While a whole list of sources cannot be read, nobody knows which ids it holds.
  const someUnread = content.unreadableLists.has('sources');
  for (const document of catalog.documents) {
    const listed = new Set(document.sources);
    for (const { id, path } of sourcesNamed(document)) {
      const place = () => places.value('document', document.id, path);
      if (!known.has(id) && !refused.has(id)) {
        if (someUnread) continue;
        const items = nearestWords(id, known.keys());
        const near = { phrase: items.length === 0 ? 'none' : 'nearest', items } as const;
        yield { place: place(), variant: 'unknown', values: { source: id, near } };
      } else if (!listed.has(id)) {
        yield { place: place(), variant: 'not-listed', values: { source: id } };
      }
    }
  }
}

/** Every source an entry names, with its place in the front matter. */
export function* sourcesNamed(document: LegalDocument): Iterable<{ id: SourceId; path: Path }> {
  yield* each(document.sources, ['sources']);
  for (const [field, sources] of Object.entries(document.evidence)) yield* each(sources, ['evidence', field]);
  if (document.end !== null) yield* each(document.end.evidence.sources, ['end', 'sources']);
  for (const [index, { evidence }] of document.relations.entries()) {
    yield* each(evidence.sources, ['relations', index, 'sources']);
  }
  for (const list of ['attested', 'conflicts', 'points'] as const) {
    for (const [index, { sources }] of document[list].entries()) yield* each(sources, [list, index, 'sources']);
  }
}

function* each(sources: readonly SourceId[], path: Path): Iterable<{ id: SourceId; path: Path }> {
  for (const [index, id] of sources.entries()) yield { id, path: [...path, index] };
}
