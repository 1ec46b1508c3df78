import { describe, expect, test } from 'vitest';
import { foldText, hasDiacritics, normalizeText } from '../../src/text/fold.ts';

describe('foldText', () => {
  test.each([
    { name: 'tones and vowel marks', text: 'Bảo vệ chính trị nội bộ', folded: 'bao ve chinh tri noi bo' },
    { name: 'đ and Đ', text: 'Đảng viên đi', folded: 'dang vien di' },
    { name: 'NFD as NFC', text: 'Đảng viên'.normalize('NFD'), folded: 'dang vien' },
    { name: 'Icelandic eth', text: 'QÐ/TW', folded: 'qd/tw' },
    { name: 'soft hyphen and zero-width space', text: 'quy\u00ADđịnh\u200B', folded: 'quydinh' },
    { name: 'punctuation kept', text: '58-QĐ/TW', folded: '58-qd/tw' },
    { name: 'empty', text: '', folded: '' },
  ])('$name', ({ text, folded }) => expect(foldText(text)).toBe(folded));
});

describe('normalizeText', () => {
  test.each([
    { name: 'composes', text: 'hoa\u0300', normal: 'hoà' },
    { name: 'repairs eth, keeps case', text: 'Ðảng ð', normal: 'Đảng đ' },
  ])('$name', ({ text, normal }) => expect(normalizeText(text)).toBe(normal));
});

describe('hasDiacritics', () => {
  test.each([
    ['dang vien', false],
    ['Dang Vien 58', false],
    ['đang vien', true],
    ['dảng'.normalize('NFD'), true],
  ])('%s: %s', (text, has) => expect(hasDiacritics(text)).toBe(has));
});
