// However the index is cut into files, and whether documents go by id or by number, the answers are the same.

import path from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../src/corpus/read-content.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { searchDocumentsOf } from '../../src/search/search-documents.ts';
import { createNumberSearcher, createSearcher } from '../../src/search/searcher.ts';

const { catalog } = readContent(path.resolve(import.meta.dirname, '../../content'));
const documents = searchDocumentsOf(catalog);
const { glossary } = catalog;
const kinds = parse(readFileSync(path.join(import.meta.dirname, 'queries.yaml'), 'utf8')) as Record<
  string,
  readonly { readonly q: string }[]
>;
const queries = Object.values(kinds)
  .flat()
  .map(({ q }) => q);
const loadFrom = (files: ReadonlyMap<string, Uint8Array>) => (name: string) =>
  Promise.resolve(files.get(name)!);

const whole = buildIndex(documents, { wholeBytes: 1e9, shardBytes: 1536, ownFileDocuments: 1e9 });
const cut = buildIndex(documents, { wholeBytes: 0, shardBytes: 700, ownFileDocuments: 40 });

test('one index is in one file, the other in many', () => {
  const names = (files: ReadonlyMap<string, Uint8Array>) =>
    [...files.keys()].filter((name) => /^(?:shard|syllable)/.test(name));
  expect(names(whole)).toEqual(['shard-0.bin']);
  expect(names(cut).some((name) => name.startsWith('syllable'))).toBe(true);
  expect(names(cut).length).toBeGreaterThan(100);
});

test('the same documents in the same order with the same scores', async () => {
  const ofWhole = await createSearcher({ load: loadFrom(whole), glossary });
  const ofCut = await createSearcher({ load: loadFrom(cut), glossary });
  // A weight that parts the scores, so that all who count come in one order.
  const weight = (id: string) => 0.9 + (documents.findIndex((document) => document.id === id) % 7) / 50;
  for (const query of queries) {
    // Only where all is one file may more than some near syllables be tried, so slips have an index of their own.
    const [a, b] = await Promise.all([ofWhole, ofCut].map((searcher) => searcher.search(query, { weight })));
    expect([query, b?.results, b?.matched]).toEqual([query, a?.results, a?.matched]);
  }
});

test('by number the answers are those by id', async () => {
  const ofId = await createSearcher({ load: loadFrom(cut), glossary });
  const ofNumber = await createNumberSearcher({ load: loadFrom(cut), glossary });
  const filter = (id: string) => !id.startsWith('hd-');
  const named = (numbers: readonly number[]) => numbers.map((number) => documents[number]!.id);
  for (const query of queries) {
    const expected = await ofId.search(query, { filter, limit: 5 });
    const found = await ofNumber.search(query, {
      filter: (number) => filter(documents[number]!.id),
      limit: 5,
    });
    expect(named(found.matched)).toEqual(expected.matched);
    expect(named(found.results.map(({ id }) => id))).toEqual(expected.results.map(({ id }) => id));
    expect([found.total, found.terms]).toEqual([expected.total, expected.terms]);
  }
});

test('a limit beyond those that count brings the others too, best first', async () => {
  const searcher = await createNumberSearcher({ load: loadFrom(whole), glossary });
  const { results, total } = await searcher.search('bảo vệ chính trị nội bộ', { limit: 1000 });
  expect(results.length).toBeGreaterThan(total);
  expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).sort((a, b) => b - a));
  const few = await searcher.search('bảo vệ chính trị nội bộ', { limit: total + 3 });
  expect(few.results).toEqual(results.slice(0, total + 3));
});
