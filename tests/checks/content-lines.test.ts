import { expect, test } from 'vitest';
import { plainText } from '../../src/checks/content-lines.ts';

const invisible = /^(?:\p{M}|\p{Cf})$/u;

test('every mark and invisible character of the first planes is still seen as odd', () => {
  for (let code = 0; code < 0x20000; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    if (!invisible.test(character)) continue;
    const text = `a${character}b`;
    const whole = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
    expect(plainText(text).plain.replace(/\s/gu, ' '), `U+${code.toString(16)}`).toBe(whole.replace(/\s/gu, ' '));
  }
});

test('usual text keeps its characters and their places', () => {
  const { plain, placeOf } = plainText('Quy định “số 58” – đã hết');
  expect(plain).toBe('Quy định “số 58” - đã hết');
  expect(placeOf(9)).toBe(9);
});
