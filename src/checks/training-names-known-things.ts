// Documents, points, topics, sources, tables, situations and places of the finder that a situation or a session names
// exist.

import type { CheckContext } from './check.ts';
import { basesOf, linePartsOf } from './training-parts.ts';
import { nearestPhrase, suggest } from '../corpus/nearest.ts';
import type { Finding, Path, Phrase } from '../corpus/problem.ts';
import type { Session } from '../domain/session.ts';
import type { Basis, Situation } from '../domain/situation.ts';

export const trainingNamesKnownThings = {
  id: 'training-names-known-things',
  severity: 'error',
  run,
} as const;

type Kind = 'situation' | 'session';
type Tell = (path: Path, variant: string, id: string, near: Phrase) => Finding;

function* run(context: CheckContext): Iterable<Finding> {
  const { catalog, places } = context;
  const tellFor =
    (kind: Kind, owner: string): Tell =>
    (path, variant, id, near) => ({
      place: places.value(kind, owner, path),
      variant,
      values: { id, near },
    });
  for (const { kind, id, line, path } of linePartsOf(catalog))
    yield* unknownDocument(line.document, path, tellFor(kind, id), context);
  for (const { kind, id, basis, path } of basesOf(catalog)) {
    const tell = tellFor(kind, id);
    yield* unknownDocument(basis.document, [...path, 'document'], tell, context);
    const near = nearPoints(basis, context);
    if (near !== null) {
      const place = places.value(kind, id, [...path, 'point']);
      yield { place, variant: 'point', values: { id: basis.point!, document: basis.document, near } };
    }
  }
  for (const situation of catalog.situations.values()) {
    const tell = tellFor('situation', situation.id);
    yield* unknownTopics(situation.topics, tell, context);
    yield* unknownPlaces(situation, tell, context);
  }
  for (const session of catalog.sessions.values()) {
    const tell = tellFor('session', session.id);
    yield* unknownTopics(session.topics, tell, context);
    yield* unknownInSession(session, tell, context);
  }
}

function* unknownDocument(
  id: string,
  path: Path,
  tell: Tell,
  { catalog, content }: CheckContext,
): Iterable<Finding> {
  const known = catalog.graph.documents;
  // A document whose own file was refused is that file's problem; so with everything named below.
  if (known.has(id) || content.refused.document.has(id)) return;
  yield tell(path, 'document', id, nearestPhrase(id, known.keys()));
}

// null: the point exists, none is named, or its document is not known itself.
function nearPoints({ document: id, point }: Basis, { catalog }: CheckContext): Phrase | null {
  const document = catalog.graph.documents.get(id);
  if (point === null || document === undefined) return null;
  const known = document.points.flatMap((one) => one.id ?? []);
  return known.includes(point) ? null : suggest(point, known);
}

function* unknownTopics(
  topics: readonly string[],
  tell: Tell,
  { catalog, content }: CheckContext,
): Iterable<Finding> {
  for (const [index, slug] of topics.entries()) {
    if (catalog.topics.has(slug) || content.refused.topic.has(slug)) continue;
    yield tell(['topics', index], 'topic', slug, suggest(slug, catalog.topics.keys()));
  }
}

function* unknownPlaces(
  { finder }: Situation,
  tell: Tell,
  { catalog, content }: CheckContext,
): Iterable<Finding> {
  if (content.unreadableLists.has('finder')) return;
  const known = [...catalog.finder.values()].flatMap(({ slug, matters }) =>
    matters.map((matter) => `${slug}/${matter.slug}`),
  );
  for (const [index, place] of finder.entries()) {
    const [subject = ''] = place.split('/');
    if (known.includes(place) || content.refused.finder.has(subject)) continue;
    yield tell(['finder', index], 'finder', place, suggest(place, known));
  }
}

function* unknownInSession(session: Session, tell: Tell, context: CheckContext): Iterable<Finding> {
  const { catalog, content } = context;
  for (const [index, id] of session.comparisons.entries()) {
    if (content.rows.comparison.has(id) || content.refused.comparison.has(id)) continue;
    const near = nearestPhrase(id, content.rows.comparison.keys());
    yield tell(['comparisons', index], 'comparison', id, near);
  }
  for (const [index, { situation }] of session.discussion.entries()) {
    if (situation === null || catalog.situations.has(situation)) continue;
    if (content.refused.situation.has(situation)) continue;
    const near = nearestPhrase(situation, catalog.situations.keys());
    yield tell(['discussion', index, 'situation'], 'situation', situation, near);
  }
  for (const [index, { kind, id }] of session.reading.entries()) {
    const path = ['reading', index, kind];
    if (kind === 'document') yield* unknownDocument(id, path, tell, context);
    else if (!catalog.sources.has(id) && !content.refused.sources.has(id)) {
      // While a whole list of sources cannot be read, nobody knows which ids it holds.
      if (content.unreadableLists.has('sources')) continue;
      yield tell(path, 'source', id, nearestPhrase(id, catalog.sources.keys()));
    }
  }
}
