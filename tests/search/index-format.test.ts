import { assert, nat, property, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import * as format from '../../src/search/index-format.ts';

test('postings come back as written', () => {
  assert(
    property(uniqueArray(nat(200_000), { maxLength: 200 }), (numbers) => {
      const documents = numbers.sort((a, b) => a - b);
      const levels = documents.map((document) => document % 16);
      const bytes = Uint8Array.from(format.encodePostings({ documents, levels }));
      const read = format.decodePostings(bytes, 0, bytes.length);
      expect(Array.from(read.documents)).toEqual(documents);
      expect(Array.from(read.levels)).toEqual(levels);
    }),
  );
});

test('shards give every key its place', () => {
  const terms = [3, 200, 40_000, 9_000_000_000].map((key) => ({ key, postings: [key % 200, 7] }));
  const bytes = format.encodeShard(terms);
  const read = format.readShard(bytes);
  expect([...read.keys()]).toEqual(terms.map(({ key }) => key));
  for (const { key, postings } of terms) expect(Array.from(bytes.slice(...read.get(key)!))).toEqual(postings);
  expect(format.readShard(new Uint8Array()).size).toBe(0);
});

test.each([0.01, 0.2, 1, 3, 1000])('level of %d is within its range', (frequency) => {
  const level = format.levelOf(frequency);
  expect(level).toBeGreaterThanOrEqual(0);
  expect(level).toBeLessThanOrEqual(15);
});

test('levels grow with the frequency', () => {
  expect(format.levelOf(4)).toBeGreaterThan(format.levelOf(1));
  expect(format.frequencyOf(format.levelOf(1))).toBeCloseTo(1, 0);
});

test('homes spread over all shards', () => {
  const used = new Set(Array.from({ length: 5000 }, (_, home) => format.shardOf(home * 7919, 100)));
  expect(used.size).toBe(100);
});
