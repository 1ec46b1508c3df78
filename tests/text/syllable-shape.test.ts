import { expect, test } from 'vitest';
import { isPlainSyllable } from '../../src/text/syllable-shape.ts';

test.each(['dang', 'vien', 'nuoc', 'quyet', 'nghieng', 'a'])('%s may be typed without marks', (word) =>
  expect(isPlainSyllable(word)).toBe(true),
);

test.each(['', 'vieen', 'nuwowcs', 'ddangr', 'tw', 'đang'])('%j is no plain syllable', (word) =>
  expect(isPlainSyllable(word)).toBe(false),
);
