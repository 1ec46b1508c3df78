// One spelling for one Vietnamese word: composed letters, one đ, no invisible characters; and the folded form
// that plain typing reaches. Pure; knows nothing of words, documents or search.

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const MARKS = /\p{M}+/gu;

/**
 * Returns the text in NFC with Icelandic Ð/ð (a common slip for Đ/đ) repaired and invisible characters dropped.
 * The length may change; use `syllablesOf` where offsets into the original matter.
 */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replace(/Ð/gu, 'Đ').replace(/ð/gu, 'đ').replace(INVISIBLE, '');
}

/**
 * Returns the text in lower case without tone and vowel marks and with đ as d: what people type without diacritics.
 * @example foldText('Quy định 58-QĐ/TW') // 'quy dinh 58-qd/tw'
 */
export function foldText(text: string): string {
  return normalizeText(text).toLowerCase().normalize('NFD').replace(MARKS, '').replace(/đ/gu, 'd');
}

/** Says whether the text carries any Vietnamese mark (tone, vowel mark or đ). */
export function hasDiacritics(text: string): boolean {
  return normalizeText(text).toLowerCase() !== foldText(text);
}
