import { expect, test } from 'vitest';
import { bestExcerpts, isAnswering, markText } from '../../src/client/excerpt.ts';
import type { SearchTerms } from '../../src/search/highlight.ts';

const terms: SearchTerms = {
  words: ['nuoc', 'ngoai'].map((folded) => ({ folded, text: null, isStop: false })),
  phrases: [],
};

test('words are marked in a text, and its parts make the text again', () => {
  const parts = markText('Đi nước ngoài về việc riêng', terms);
  expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['nước ngoài']);
  expect(parts.map(({ text }) => text).join('')).toBe('Đi nước ngoài về việc riêng');
  expect(markText('', terms)).toEqual([]);
});

test('the best passage below the title is cut around its words', () => {
  const filler = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(8);
  const [excerpt] = bestExcerpts(
    [
      { anchor: '', heading: '', text: 'Đi nước ngoài' },
      { anchor: 'diem-1', heading: '', text: 'Việc khác' },
      { anchor: 'diem-2', heading: '', text: `${filler}đi nước ngoài ${filler}` },
    ],
    terms,
  );
  expect(excerpt?.anchor).toBe('diem-2');
  expect(excerpt?.parts[0]).toEqual({ text: '… ', marked: false });
  expect(excerpt?.parts.some(({ text, marked }) => marked && text === 'nước ngoài')).toBe(true);
});

test('a text without the words has no excerpt', () => {
  expect(bestExcerpts([{ anchor: 'diem-1', heading: '', text: 'Việc khác' }], terms)).toEqual([]);
  expect(bestExcerpts([], terms)).toEqual([]);
});

test('a second passage is shown, a third or a much poorer one is not', () => {
  const passage = (anchor: string, text: string) => ({ anchor, heading: '', text });
  const anchors = (texts: string[]) =>
    bestExcerpts(
      texts.map((text, i) => passage(`diem-${i + 1}`, text)),
      terms,
    ).map(({ anchor }) => anchor);
  expect(anchors(['ra nước ngoài', 'về nước ngoài', 'từ nước ngoài'])).toEqual(['diem-1', 'diem-2']);
  expect(anchors(['cấp nước', 'ra nước ngoài'])).toEqual(['diem-2']);
});

test.each([
  { text: 'ra nước ngoài', answers: true },
  { text: 'nước và người ngoài', answers: true },
  { text: 'cấp nước', answers: false },
  { text: 'việc khác', answers: false },
])('one word of several is no answer: $text', ({ text, answers }) => {
  expect(isAnswering(text, terms)).toBe(answers);
  expect(isAnswering(text, { words: terms.words.slice(0, 1), phrases: [] })).toBe(text.includes('nước'));
  expect(bestExcerpts([{ anchor: 'diem-1', heading: '', text }], terms)).toHaveLength(answers ? 1 : 0);
});
