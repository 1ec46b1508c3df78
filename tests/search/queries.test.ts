// The real corpus asked as people ask it: see queries.yaml.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../src/corpus/read-content.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { validityOn } from '../../src/domain/validity.ts';
import { openCatalogSearch } from '../../src/search/catalog-search.ts';
import { lookUp } from '../../src/search/look-up.ts';
import { orderWeight, standingOf } from '../../src/search/order-weights.ts';

interface Query {
  readonly q: string;
  readonly expected: readonly string[];
}

const day = isoDate('2026-11-21');
const { catalog } = readContent(join(import.meta.dirname, '../../content'));
const search = openCatalogSearch(catalog);
const kinds: Record<string, readonly Query[]> = parse(
  readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8'),
);
const queries = Object.entries(kinds).flatMap(([kind, list]) => list.map((query) => ({ kind, ...query })));

function weight(id: string): number {
  const document = catalog.graph.documents.get(id)!;
  return orderWeight(validityOn(document, catalog.graph, day).state, standingOf(document, catalog));
}

/** Place of the first expected document among the results, from 1; Infinity when it is not there. */
async function placeOf({ q, expected }: Query): Promise<number> {
  const { results } = await lookUp(q, search, { weight });
  const place = results.findIndex(({ id }) => expected.includes(id));
  return place < 0 ? Infinity : place + 1;
}

test('every expected document is in the corpus, and there are queries enough', () => {
  const unknown = queries.flatMap(({ expected }) =>
    expected.filter((id) => !catalog.graph.documents.has(id)),
  );
  expect(unknown).toEqual([]);
  expect(queries.length).toBeGreaterThanOrEqual(150);
});

test('of all queries at least 95 % are answered at once and 99 % within three', async () => {
  const places = await Promise.all(queries.map(async (query) => ({ query, place: await placeOf(query) })));
  const late = places.filter(({ place }) => place > 1).map(({ query, place }) => `${query.q} (${place})`);
  const lost = places.filter(({ place }) => place > 3).map(({ query }) => query.q);
  // The lists themselves, so that a failure names what was lost.
  expect(late.slice(Math.floor(queries.length * 0.05))).toEqual([]);
  expect(lost.slice(Math.floor(queries.length * 0.01))).toEqual([]);
});
