import path from 'node:path';
import { expect, test } from 'vitest';
import { findQueries, queryKinds } from '../../../scripts/bench/find-queries.ts';
import { findTable } from '../../../scripts/bench/find-table.ts';
import { makeRandom } from '../../../scripts/bench/random.ts';
import { readContent } from '../../../src/corpus/read-content.ts';
import { hasDiacritics } from '../../../src/text/fold.ts';

const { documents } = readContent(path.resolve(import.meta.dirname, '../../../content')).catalog;
const queriesOf = (kind: (typeof queryKinds)[number], seed = 1) =>
  findQueries(kind, 20, { documents, random: makeRandom(seed) });

test.each(queryKinds)('%s: the same seed gives the same queries, another one others', (kind) => {
  expect(queriesOf(kind)).toHaveLength(20);
  expect(queriesOf(kind).every((query) => query.trim() !== '')).toBe(true);
  expect(queriesOf(kind)).toEqual(queriesOf(kind));
  expect(queriesOf(kind)).not.toEqual(queriesOf(kind, 2));
});

test('kinds are what they say', () => {
  expect(queriesOf('without diacritics').some(hasDiacritics)).toBe(false);
  expect(queriesOf('keywords').some(hasDiacritics)).toBe(true);
  expect(queriesOf('number').every((query) => /\d/.test(query))).toBe(true);
  expect(queriesOf('question').every((query) => query.endsWith('?'))).toBe(true);
});

test('what generated titles end with is not asked', () => {
  const title = `${documents[0]!.title} (văn bản thử qd-1-thu-2020)`;
  const invented = [{ ...documents[0]!, title }];
  expect(findQueries('question', 1, { documents: invented, random: makeRandom(1) })[0]).not.toContain(
    'văn bản thử',
  );
});

test('the table has a line for first and later searches of each kind', () => {
  const cost = { answer: 12, busy: 3, bytes: 40_000, bytesInAll: 52_000, requests: 20 };
  const kind = { first: [cost], later: [cost, { ...cost, answer: 20 }] };
  const kinds = { question: kind, keywords: kind, 'without diacritics': kind, number: kind };
  const index = { cpu: 2, wall: 3, memory: 170, tree: 200, lines: [] };
  const lines = findTable({
    machine: 'M',
    results: [{ documents: 275, index, pageBytes: 150_000, kinds }],
  }).split('\n');
  expect(lines.filter((line) => line.startsWith('| 275 |'))).toHaveLength(9);
  expect(lines).toContain('| 275 | number | first | 12 / 12 | 3 / 3 | 40 / 40 | 52 / 52 | 20 / 20 |');
  expect(lines).toContain('| 275 | number | later | 20 / 20 | 3 / 3 | 40 / 40 | 52 / 52 | 20 / 20 |');
});
