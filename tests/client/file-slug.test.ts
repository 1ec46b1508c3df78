import { expect, test } from 'vitest';
import { foldedSlug } from '../../src/client/file-slug.ts';

test.each([
  ['Bảo vệ chính trị nội bộ', 'bao-ve-chinh-tri-noi-bo'],
  ['Đợt 2: “58-QĐ/TW”', 'dot-2-58-qd-tw'],
  ['../..', 'buoi-cua-toi'],
  ['', 'buoi-cua-toi'],
])('%j is saved as %s', (title, expected) => {
  expect(foldedSlug(title)).toBe(expected);
});

test('a long title keeps whole words', () => {
  const slug = foldedSlug('tập huấn '.repeat(20));
  expect(slug.length).toBeLessThanOrEqual(60);
  expect(slug).toMatch(/^tap-huan(-tap|-huan)*$/);
});
