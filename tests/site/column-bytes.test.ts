import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { readRows, unzigzag, writeRows, zigzag } from '../../src/site/column-bytes.ts';

test('rows come back as written, whatever their lengths', () => {
  assert(
    property(array(array(integer({ min: 0, max: 2 ** 24 - 1 }))), (rows) => {
      const read = readRows(writeRows({ name: 'đủ' }, rows));
      expect(read.heading).toEqual({ name: 'đủ' });
      expect(read.rows.map((row) => [...row])).toEqual(rows);
    }),
  );
});

test('bytes that lie within others are read as well', () => {
  const bytes = writeRows(null, [[1, 2, 300_000]]);
  const within = new Uint8Array(bytes.length + 7).subarray(7);
  within.set(bytes);
  expect([...readRows(within).rows[0]!]).toEqual([1, 2, 300_000]);
});

test.each([-1, 1.5, 2 ** 24, Number.NaN])('%d is refused', (value) => {
  expect(() => writeRows(null, [[value]])).toThrow('expected 0 to');
});

test('bytes cut short are refused', () => {
  const bytes = writeRows(null, [[1, 2, 3]]);
  expect(() => readRows(bytes.subarray(0, -1))).toThrow('Unexpected columns');
});

test('both signs are kept', () => {
  assert(property(integer({ min: -(2 ** 22), max: 2 ** 22 }), (value) => unzigzag(zigzag(value)) === value));
  expect([0, -1, 1, -2].map(zigzag)).toEqual([0, 1, 2, 3]);
});
