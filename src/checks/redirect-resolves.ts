// An address that moved leads, perhaps over others, to a document; and only an address that is free has moved.

import type { CheckContext } from './check.ts';
import { nearestPhrase } from '../corpus/nearest.ts';
import type { Finding } from '../corpus/problem.ts';

export const redirectResolves = { id: 'redirect-resolves', severity: 'error', run } as const;

function* run({ catalog, content, places }: CheckContext): Iterable<Finding> {
  const { documents } = catalog.graph;
  const next = new Map(catalog.redirects.map(({ from, to }) => [from, to]));
  const isLive = (id: string) => documents.has(id) || content.refused.document.has(id);
  for (const { from, to } of catalog.redirects) {
    if (isLive(from)) {
      yield { place: places.value('redirects', from, ['from']), variant: 'from-is-live', values: { from } };
      continue;
    }
    const place = () => places.value('redirects', from, ['to']);
    // Only the first step that fails is reported: what leads to it fails for the same cause.
    if (!isLive(to) && !next.has(to)) {
      const near = nearestPhrase(to, documents.keys());
      yield { place: place(), variant: 'nowhere', values: { from, to, near } };
    } else if (isInLoop(from, next)) {
      yield { place: place(), variant: 'loop', values: { from, to } };
    }
  }
}

// Whether following the redirects from an id comes back to it.
function isInLoop(id: string, next: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = next.get(id); at !== undefined && !seen.has(at); at = next.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
