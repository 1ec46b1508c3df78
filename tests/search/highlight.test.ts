import { describe, expect, test } from 'vitest';
import { findMarks, makeExcerpt, rankPassages, type SearchTerms } from '../../src/search/highlight.ts';
import { foldText } from '../../src/text/fold.ts';

function termsOf(
  query: string,
  { exact = false, stop = [] as string[], phrases = [] as string[][] } = {},
): SearchTerms {
  const words = query
    .split(' ')
    .map((text) => ({ folded: foldText(text), text: exact ? text : null, isStop: stop.includes(text) }));
  return { words, phrases };
}

describe('findMarks', () => {
  test.each([
    {
      name: 'compounds, not their halves elsewhere',
      query: 'chinh tri',
      text: 'Chính trị và quản trị',
      marked: ['Chính trị'],
    },
    {
      name: 'single words when no compound is there',
      query: 'chinh tri',
      text: 'quản trị giỏi',
      marked: ['trị'],
    },
    {
      name: 'filler between words',
      query: 'bảo vệ của đảng',
      stop: ['của'],
      text: 'bảo vệ của Đảng, của dân',
      marked: ['bảo vệ của Đảng'],
    },
    { name: 'typed accents only', query: 'đảng', exact: true, text: 'Đảng đang đăng', marked: ['Đảng'] },
    {
      name: 'punctuation parts',
      query: 'dang vien dang',
      text: 'đảng viên. Đảng viên',
      marked: ['đảng viên', 'Đảng viên'],
    },
    {
      name: 'whole phrases of the glossary',
      query: 'bvctnb',
      phrases: [['bao', 've']],
      text: 'bảo vệ, bảo hộ',
      marked: ['bảo vệ'],
    },
    {
      name: 'NFD text',
      query: 'dang vien',
      text: 'là đảng viên'.normalize('NFD'),
      marked: ['đảng viên'.normalize('NFD')],
    },
    { name: 'nothing', query: 'khac', text: 'đảng viên', marked: [] },
  ])('$name', ({ query, text, marked, ...options }) => {
    const marks = findMarks(text, termsOf(query, options));
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });
});

test('rankPassages puts the passage with most of the query first and drops those without', () => {
  const texts = ['đảng ủy', 'không có gì', 'đảng viên ra nước ngoài', 'nước ngoài'];
  const ranked = rankPassages(texts, termsOf('dang vien ra nuoc ngoai'));
  expect(ranked.map(({ passage }) => passage)).toEqual([2, 3, 0]);
});

describe('makeExcerpt', () => {
  const long = `${'mở đầu dài dòng '.repeat(20)}bảo vệ chính trị nội bộ ${'phần sau còn dài '.repeat(20)}`;
  test('is cut around the words', () => {
    const { start, end, marks } = makeExcerpt(long, termsOf('bao ve chinh tri noi bo'), 20);
    expect(marks.map((mark) => long.slice(mark.start, mark.end))).toEqual(['bảo vệ chính trị nội bộ']);
    expect(long.slice(start, end).split(' ')).toHaveLength(20);
  });
  test('is the beginning when nothing matches', () => {
    expect(makeExcerpt(long, termsOf('khac'), 10)).toMatchObject({ start: 0, marks: [] });
  });
  test('is the whole of a short text', () => {
    expect(makeExcerpt('bảo vệ', termsOf('bao ve'))).toEqual({
      start: 0,
      end: 6,
      marks: [{ start: 0, end: 6 }],
    });
  });
});
