// The number resolver in parts answers as the whole one does.

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { symbolEntriesOf } from '../../src/search/search-documents.ts';
import { createSymbolResolver, knownNames } from '../../src/search/symbol-resolver.ts';
import { openSymbolParts, shardSymbols, symbolParts } from '../../src/search/symbol-shards.ts';
import { spellingsOf } from '../support/symbol-spellings.ts';

const { catalog } = readContent(path.resolve(import.meta.dirname, '../../content'));
const entries = symbolEntriesOf(catalog).map((entry, id) => ({ ...entry, id }));
const known = knownNames(entries);
const whole = createSymbolResolver(entries);

const absent = Array.from({ length: 60 }, (_, number) => `${number + 700}-QĐ/TW`);
const sentences = [
  '',
  'bảo vệ chính trị nội bộ',
  'theo Quy định 58-QĐ/TW thì thế nào',
  'quy định 58 năm 2022',
  'chỉ thị 05 hay chỉ thị 5',
  'Trung ương 4 khóa XIII',
  'Điều 5 khoản 2',
  '58-CT/XYZ',
  '069 2022',
];

describe.each([1, 16])('%i parts', (parts) => {
  const shards = shardSymbols(entries, parts);
  const inParts = openSymbolParts({ parts, known }, (part) => Promise.resolve(shards[part]!));

  test.each([
    ['each entry in its spellings', entries.flatMap((entry) => (entry.symbol ? spellingsOf(entry) : []))],
    ['titles typed whole', entries.flatMap(({ title }) => (title === undefined ? [] : [title, `${title}.`]))],
    ['numbers that nobody has', absent],
    ['sentences', sentences],
  ])('%s', async (_kind, queries) => {
    expect(queries.length).toBeGreaterThan(4);
    for (const query of queries)
      expect([query, await inParts.resolve(query)]).toEqual([query, whole.resolve(query)]);
  });
});

test('a number asks for two parts at most, words alone for none', async () => {
  const asked: number[] = [];
  const shards = shardSymbols(entries, 64);
  const inParts = openSymbolParts({ parts: 64, known }, (part) => {
    asked.push(part);
    return Promise.resolve(shards[part]!);
  });
  await inParts.resolve('bảo vệ chính trị nội bộ');
  expect(asked).toEqual([]);
  await inParts.resolve('quy định 58 ngày 08/02/2022');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThanOrEqual(2);
});

test('a part that cannot be loaded is no answer', async () => {
  const broken = openSymbolParts({ parts: 2, known }, () => Promise.reject(new Error('gone')));
  await expect(broken.resolve('58-QĐ/TW')).rejects.toThrow('gone');
});

test('small collections are one part', () => {
  expect(symbolParts(275)).toBe(1);
  expect(symbolParts(10_000)).toBeGreaterThan(100);
});
