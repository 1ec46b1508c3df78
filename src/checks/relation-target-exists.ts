// Every relation names another document of the corpus, or says that it is not in it (`unlisted`).

import type { CheckContext } from './check.ts';
import { nearestPhrase } from '../corpus/nearest.ts';
import type { Finding } from '../corpus/problem.ts';

export const relationTargetExists = { id: 'relation-target-exists', severity: 'error', run } as const;

function* run({ catalog, content, places }: CheckContext): Iterable<Finding> {
  const { documents: known } = catalog.graph;
  const redirects = new Map(catalog.redirects.map(({ from, to }) => [from, to]));
  for (const { id, relations } of catalog.documents) {
    for (const [index, { target }] of relations.entries()) {
      if (target.kind === 'unlisted') continue;
      const place = () => places.value('document', id, ['relations', index, 'target']);
      const moved = redirects.get(target.id);
      if (target.id === id) yield { place: place(), variant: 'itself', values: { id } };
      // A target whose own file was refused is that file's problem.
      if (known.has(target.id) || content.refused.document.has(target.id)) continue;
      if (moved !== undefined)
        yield { place: place(), variant: 'moved', values: { target: target.id, to: moved } };
      else
        yield {
          place: place(),
          variant: 'unknown',
          values: { target: target.id, near: nearestPhrase(target.id, known.keys()) },
        };
    }
  }
}
