// A table of old and new joins documents of the corpus of which the newer one replaces, amends or continues the older,
// is named after them, and is the only one of its pair.

import type { CheckContext } from './check.ts';
import { nearestPhrase } from '../corpus/nearest.ts';
import type { Finding, Path } from '../corpus/problem.ts';
import { comparedEdges, comparisonId, type Comparison } from '../domain/comparison.ts';
import type { DocumentId } from '../domain/document.ts';

export const comparisonJoinsDocuments = { id: 'comparison-joins-documents', severity: 'error', run } as const;

function* run(context: CheckContext): Iterable<Finding> {
  const tables = new Map<string, string>();
  for (const comparison of context.catalog.comparisons) {
    const expected = comparisonId(comparison.to, comparison.from);
    if (comparison.id !== expected) {
      const place = context.places.start('comparison', comparison.id);
      yield { place, variant: 'file-name', values: { expected } };
    }
    yield* joins(comparison, context);
    for (const [index, from] of comparison.from.entries()) {
      const pair = comparisonId(comparison.to, [from]);
      const first = tables.get(pair);
      if (first === undefined) tables.set(pair, comparison.id);
      else {
        const place = placeOfOlder(comparison, index, context);
        yield { place, variant: 'twice', values: { from, to: comparison.to, first } };
      }
    }
  }
}

function* joins(comparison: Comparison, context: CheckContext): Iterable<Finding> {
  const { to, from } = comparison;
  const { graph } = context.catalog;
  yield* unknown(to, comparison, ['to'], context);
  for (const [index, older] of from.entries()) {
    yield* unknown(older, comparison, ['from', index], context);
    if (!graph.documents.has(to) || !graph.documents.has(older)) continue;
    if (comparedEdges(graph, to, older).length > 0) continue;
    const place = placeOfOlder(comparison, index, context);
    const turned = comparedEdges(graph, older, to).length > 0;
    yield { place, variant: turned ? 'turned' : 'not-joined', values: { from: older, to } };
  }
}

function* unknown(
  id: DocumentId,
  comparison: Comparison,
  path: Path,
  { catalog, content, places }: CheckContext,
): Iterable<Finding> {
  const known = catalog.graph.documents;
  // A document whose own file was refused is that file's problem.
  if (known.has(id) || content.refused.document.has(id)) return;
  const place = places.value('comparison', comparison.id, path);
  yield { place, variant: 'unknown', values: { id, near: nearestPhrase(id, known.keys()) } };
}

// `from: id` alone stands for a list of one: the nearest part of the path that exists is then the id.
function placeOfOlder(comparison: Comparison, index: number, context: CheckContext) {
  return context.places.value('comparison', comparison.id, ['from', index]);
}
