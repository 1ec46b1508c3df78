import { describe, expect, test } from 'vitest';
import { pairsOf, syllablesOf, wordsOf } from '../../src/text/syllables.ts';

describe('syllablesOf', () => {
  test.each([
    { name: 'words', text: 'Bảo vệ, chính trị.', found: ['bảo', 'vệ', 'chính', 'trị'] },
    { name: 'symbol', text: '58-QĐ/TW', found: ['58', 'qđ', 'tw'] },
    { name: 'letters and digits part', text: 'TW4 khóa12', found: ['tw', '4', 'khóa', '12'] },
    { name: 'tone placement', text: 'Uỷ ban, thuỷ', found: ['ủy', 'ban', 'thủy'] },
    { name: 'NFD', text: 'Đảng uỷ'.normalize('NFD'), found: ['đảng', 'ủy'] },
    { name: 'soft hyphen inside', text: 'quy\u00ADđịnh', found: ['quyđịnh'] },
    { name: 'nothing to find', text: ' – … “” ', found: [] },
  ])('$name', ({ text, found }) => expect(syllablesOf(text).map((syllable) => syllable.text)).toEqual(found));

  test.each(['Đảng viên, 58-QĐ/TW', 'Đảng viên, 58-QĐ/TW'.normalize('NFD'), '𝒜 đảng'])(
    'offsets cut the original: %s',
    (text) => {
      for (const syllable of syllablesOf(text)) {
        const cut = syllablesOf(text.slice(syllable.start, syllable.end));
        expect(cut.map((part) => part.text)).toEqual([syllable.text]);
      }
    },
  );

  test('folded stands beside the accented form', () => {
    expect(syllablesOf('Đẳng')[0]).toEqual({ text: 'đẳng', folded: 'dang', start: 0, end: 4 });
  });
});

test('wordsOf keeps letters and digits together', () => {
  expect(wordsOf('dang3 vien6 58-QĐ').map(({ text }) => text)).toEqual(['dang3', 'vien6', '58', 'qđ']);
});

test.each([
  [
    ['a', 'b', 'c'],
    ['a b', 'b c'],
  ],
  [['a'], []],
  [[], []],
])('pairsOf(%j) is %j', (syllables, pairs) => expect(pairsOf(syllables)).toEqual(pairs));
