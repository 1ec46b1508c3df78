import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '../../src/citation/find.ts';
import { foldWord, LINE, normalise, PARAGRAPH } from '../../src/citation/normalise.ts';

describe('one spelling', () => {
  test.each([
    ['Quy \u0111i\u0323nh', 'Quy định'],
    ['58\u2013Q\u00D0/TW', '58-QĐ/TW'],
    ['a\u00A0\u2009 \tb', 'a b'],
    ['a\nb', `a${LINE}b`],
    ['a\r\nb', `a${LINE}b`],
    ['a\n\nb', `a${PARAGRAPH}b`],
    ['a\n- b', `a${PARAGRAPH}- b`],
    ['a\u200B\u2060b', 'ab'],
    ['x\u0301\u0323\u0302\u0301', 'x'],
    ['\uFF11\uFF12', '12'],
  ])('%j', (text, expected) => {
    expect(normalise(text).text).toBe(expected);
  });

  test('folding keeps the length', () => {
    expect(foldWord('Nghị quyết ĐẠI HỘI')).toBe('nghi quyet dai hoi');
    expect(foldWord('İı')).toHaveLength(2);
  });
});

const piece = fc.constantFrom(
  'Quy định số 58-QĐ/TW',
  ' ',
  '\n',
  '\r\n',
  'e\u0323\u0302',
  '\u200B',
  '😀',
  '\uD800',
  'Đ',
  '\u0301',
  '“',
  'ngày 8/2/2022',
  ', ',
  '12',
);

test('the way back never leaves the original, and steps forward only', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const { text: plain, folded, starts, ends } = normalise(text);
      expect(folded).toHaveLength(plain.length);
      expect(starts).toHaveLength(plain.length + 1);
      for (let i = 0; i < plain.length; i += 1) {
        expect(starts[i]!).toBeLessThan(ends[i]!);
        expect(ends[i]!).toBeLessThanOrEqual(starts[i + 1]!);
      }
      for (const { start, end, surface } of find(text)) expect(text.slice(start, end)).toBe(surface);
    }),
  );
});
