import { expect, test } from 'vitest';
import { joinTone, placeTone, splitTone } from '../../src/text/tone-placement.ts';

test.each([
  ['hoà', 'hòa'],
  ['hòa', 'hòa'],
  ['khoẻ', 'khỏe'],
  ['uỷ', 'ủy'],
  ['thuỷ', 'thủy'],
  ['khoá', 'khóa'],
  ['tuỳ', 'tùy'],
  // Placed on the wrong vowel by hand.
  ['qúy', 'quý'],
  ['tòan', 'toàn'],
  ['hòan', 'hoàn'],
  ['gìa', 'già'],
  ['ngừơi', 'người'],
  // One place only: unchanged.
  ['quỹ', 'quỹ'],
  ['gì', 'gì'],
  ['giếng', 'giếng'],
  ['hoàn', 'hoàn'],
  ['thuyền', 'thuyền'],
  ['ngoài', 'ngoài'],
  ['của', 'của'],
  ['mừa', 'mừa'],
  ['cứu', 'cứu'],
  ['được', 'được'],
  ['quyết', 'quyết'],
  ['khuỷu', 'khuỷu'],
  ['nghĩa', 'nghĩa'],
  // No Vietnamese syllable: unchanged.
  ['58', '58'],
  ['résumé', 'résumé'],
  ['qđ', 'qđ'],
  ['', ''],
])('placeTone(%s) is %s', (typed, placed) => expect(placeTone(typed)).toBe(placed));

test('placing is idempotent and keeps the tone', () => {
  for (const word of ['hoà', 'qúy', 'ngừơi', 'uỷ']) {
    expect(placeTone(placeTone(word))).toBe(placeTone(word));
    expect(splitTone(placeTone(word)).tone).toBe(splitTone(word).tone);
  }
});

test('joinTone leaves letters that are no syllable', () => {
  expect(joinTone('qđ', '\u0301')).toBe('qđ');
  expect(joinTone('hoa', '')).toBe('hoa');
});
