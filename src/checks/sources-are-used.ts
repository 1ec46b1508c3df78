// A source stands in content/sources because something rests on it.

import type { CheckContext } from './check.ts';
import { sourcesCompared, sourcesNamed } from './evidence-names-known-source.ts';
import type { Finding } from '../corpus/problem.ts';

export const sourcesAreUsed = { id: 'sources-are-used', severity: 'warning', run } as const;

function* run({ catalog, content, places }: CheckContext): Iterable<Finding> {
  // An entry that could not be read may use any of them.
  const { document: documents, comparison: comparisons, session: sessions, terms } = content.refused;
  if ([documents, comparisons, sessions, terms].some(({ size }) => size > 0)) return;
  const used = new Set<string>();
  for (const document of catalog.documents) for (const { id } of sourcesNamed(document)) used.add(id);
  for (const comparison of catalog.comparisons)
    for (const { id } of sourcesCompared(comparison)) used.add(id);
  for (const { value } of content.rows.terms.values()) for (const id of value.sources ?? []) used.add(id);
  for (const { reading } of catalog.sessions.values())
    for (const { kind, id } of reading) if (kind === 'source') used.add(id);
  for (const id of catalog.sources.keys()) {
    if (!used.has(id))
      yield { place: places.value('sources', id, ['id']), variant: 'unused', values: { source: id } };
  }
}
