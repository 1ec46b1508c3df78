import { describe, expect, test } from 'vitest';
import { decodeResidue } from '../../src/text/residue.ts';
import { isSyllable } from '../../src/text/syllable-shape.ts';
import { isStopWord } from '../../src/text/stop-words.ts';

describe('decodeResidue', () => {
  test.each([
    // Telex
    ['ddangr', 'đảng'],
    ['vieen', 'viên'],
    ['vieetj', 'việt'],
    ['vieejt', 'việt'],
    ['ddoongf', 'đồng'],
    ['nuwowcs', 'nước'],
    ['nuowcs', 'nước'],
    ['tuyeetj', 'tuyệt'],
    ['dangd', 'đang'],
    ['hoaf', 'hòa'],
    ['thuyr', 'thủy'],
    ['muaw', 'mưa'],
    ['quys', 'quý'],
    // VNI
    ['dang3', 'dảng'],
    ['d9ang3', 'đảng'],
    ['vien6', 'viên'],
    ['vie65n', 'viện'],
    ['nu7o7c1', 'nước'],
    ['nuoc71', 'nước'],
    ['a8n', 'ăn'],
    // Refused: plain words, numbers beside words, and keys that spell nothing.
    ['vien', undefined],
    ['tw4', undefined],
    ['khoa12', undefined],
    ['58', undefined],
    ['telegram', undefined],
    ['www', undefined],
    ['', undefined],
  ])('%s is %s', (keys, word) => expect(decodeResidue(keys)).toBe(word));
});

describe('isSyllable', () => {
  test.each(['nghiêng', 'quyết', 'gì', 'ăn', 'uỷ', 'giếng', 'oan', 'yêu', 'khuya', 'việc'])(
    'accepts %s',
    (word) => expect(isSyllable(word)).toBe(true),
  );
  test.each(['vieen', 'ddang', 'việtf', 'viềt', 'bvctnb', '58', 'qd', ''])('refuses %s', (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});

describe('isStopWord', () => {
  test.each([
    ['của', true, true],
    ['cua', false, true],
    // With diacritics `cua` is a crab; without them `co` may be cơ (quan).
    ['cua', true, false],
    ['co', false, false],
    ['đảng', true, false],
  ])('%s, accented %s: %s', (word, accented, isStop) => expect(isStopWord(word, accented)).toBe(isStop));
});
