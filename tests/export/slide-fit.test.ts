import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip } from '../../src/export/clip.ts';
import { heightOf, linesIn, splitToFit } from '../../src/export/slide-fit.ts';

test.each([
  ['', 1],
  ['ngắn', 1],
  ['x'.repeat(200), 3],
  ['hai\ndòng', 2],
])('%j takes %i lines', (text, lines) => {
  expect(linesIn(text, 12, 22)).toBe(lines);
});

test('a smaller column or larger letters never take less height', () => {
  const text = 'Người học nêu được văn bản đang áp dụng vào ngày của hồ sơ. '.repeat(4);
  expect(heightOf(text, 4, 22)).toBeGreaterThan(heightOf(text, 8, 22));
  expect(heightOf(text, 8, 22)).toBeGreaterThan(heightOf(text, 8, 16));
});

test('splitting keeps order and all entries, within both limits unless one entry alone is too high', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 12 })),
      fc.integer({ min: 1, max: 6 }),
      (heights, most) => {
        const parts = splitToFit(heights, most, 10, (height) => height);
        expect(parts.flat()).toEqual(heights);
        for (const part of parts) {
          const sum = part.reduce((total, height) => total + height, 0);
          expect(part.length).toBeGreaterThan(0);
          expect(part.length).toBeLessThanOrEqual(most);
          expect(part.length === 1 || sum <= 10).toBe(true);
        }
      },
    ),
  );
});

test('a last entry alone gets company from the part before, where both fit', () => {
  const split = (heights: readonly number[]) => splitToFit(heights, 3, 10, (height) => height);
  expect(split([1, 1, 1, 1])).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(split([1, 1, 1, 10])).toEqual([[1, 1, 1], [10]]);
});

test.each([
  ['vừa đủ', 7, 'vừa đủ'],
  ['một hai ba bốn', 9, 'một hai…'],
  ['một, hai', 5, 'một…'],
  ['khôngcókhoảngtrắng', 5, 'không…'],
])('%j within %i characters is %j', (text, length, clipped) => {
  expect(clip(text, length)).toBe(clipped);
});
