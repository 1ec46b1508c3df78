import { expect, test } from 'vitest';
import { readTerms, writeTerms } from '../../src/client/terms-address.ts';
import { findMarks, type SearchTerms } from '../../src/search/highlight.ts';

const word = (folded: string, text: string | null = null, isStop = false) => ({ folded, text, isStop });
const marked = (terms: SearchTerms, text: string) =>
  findMarks(text, terms).map(({ start, end }) => text.slice(start, end));

test.each<{ name: string; terms: SearchTerms; values: string[]; text: string; marks: string[] }>([
  {
    name: 'words without diacritics',
    terms: { words: [word('nuoc'), word('ngoai')], phrases: [] },
    values: ['nuoc ngoai'],
    text: 'Đi nước ngoài',
    marks: ['nước ngoài'],
  },
  {
    name: 'words taken at their marks',
    terms: { words: [word('dang', 'đảng')], phrases: [] },
    values: ['đảng'],
    text: 'Đảng đang',
    marks: ['Đảng'],
  },
  {
    name: 'another way of saying it',
    terms: { words: [word('bct')], phrases: [['bo', 'chinh', 'tri']] },
    values: ['bct', 'bo chinh tri'],
    text: 'Bộ Chính trị',
    marks: ['Bộ Chính trị'],
  },
])('$name land on the page', ({ terms, values, text, marks }) => {
  expect(writeTerms(terms)).toEqual(values);
  expect(marked(readTerms(values), text)).toEqual(marks);
  expect(marked(terms, text)).toEqual(marks);
});

test('nothing, filler and very long values are taken as they come', () => {
  expect(writeTerms({ words: [], phrases: [['a']] })).toEqual([]);
  expect(readTerms([])).toEqual({ words: [], phrases: [] });
  expect(readTerms(['', '  '])).toEqual({ words: [], phrases: [] });
  expect(readTerms(['của']).words).toEqual([word('cua', 'của', false)]);
  expect(readTerms(['bảo vệ của đảng']).words[2]?.isStop).toBe(true);
  expect(readTerms(['một '.repeat(5000)]).words.length).toBeLessThan(60);
  const many = {
    words: Array.from({ length: 200 }, () => word('a')),
    phrases: Array.from({ length: 20 }, () => ['b']),
  };
  expect(writeTerms(many).join(' ').length).toBeLessThan(100);
});
