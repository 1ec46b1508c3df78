import { expect, test } from 'vitest';
import { cleanLetters, cleanValue, isUsualText } from '../../src/corpus/clean-text.ts';

test('whatever counts as usual is left as it is by the whole cleaning', () => {
  for (let code = 0; code < 0x20000; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    if (!isUsualText(character)) continue;
    const clean = character
      .normalize('NFC')
      .replace(/\u00D0/g, 'Đ')
      .replace(/\u00F0/g, 'đ');
    expect(clean, `U+${code.toString(16)}`).toBe(character);
    expect(/[\p{M}\p{Cf}]/u.test(character), `U+${code.toString(16)}`).toBe(false);
  }
});

test.each([
  ['letters with marks of their own', 'Quye\u0302\u0301t', 'Quyết'],
  ['eth', '58-QÐ/TW', '58-QĐ/TW'],
  ['a character that cannot be seen', 'Quy\u200Bết', 'Quyết'],
])('%s are cleaned', (_, written, clean) => {
  expect(isUsualText(written)).toBe(false);
  expect(cleanLetters(written)).toBe(clean);
  expect(cleanValue(written)).toBe(clean);
});

test.each([
  ['blanks in a row', 'a  b', 'a b'],
  ['blanks at the ends', ' ấ ', 'ấ'],
  ['a blank of print', 'a\u00A0ấ', 'a ấ'],
  ['nothing', '', ''],
  ['usual words', 'Quy định “số 58”', 'Quy định “số 58”'],
])('values: %s', (_, written, clean) => {
  expect(cleanValue(written)).toBe(clean);
});
