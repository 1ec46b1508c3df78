// Where the tone mark of a Vietnamese syllable stands: `hoà` and `hòa`, `thuỷ` and `thủy` are one word.
// The old placement (hòa, thủy) is the canonical one here because legal texts print it. Syllables only.

export type Tone = '' | '\u0300' | '\u0301' | '\u0303' | '\u0309' | '\u0323';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SYLLABLE = /^([bcdđghklmnpqrstvx]*)([aăâeêioôơuưy]+)([bcdghklmnpt]*)$/u;
const MARKED_VOWEL = /[ăâêôơư]/u;

/** Returns the letters without their tone mark (vowel marks and đ stay) and that mark, '' for none. */
export function splitTone(syllable: string): { letters: string; tone: Tone } {
  const parts = syllable.normalize('NFD');
  const tone = (parts.match(TONES)?.[0] ?? '') as Tone;
  return { letters: parts.replace(TONES, '').normalize('NFC'), tone };
}

/** Puts a tone on toneless letters by the old rule; letters that form no Vietnamese syllable come back unchanged. */
export function joinTone(letters: string, tone: Tone): string {
  if (tone === '') return letters;
  const at = toneVowel(letters);
  if (at < 0) return letters;
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC');
}

/**
 * Returns the lower-case NFC syllable with its tone mark in the canonical place; anything else unchanged.
 * @example placeTone('hoà') // 'hòa'
 * @example placeTone('qúy') // 'quý'
 */
export function placeTone(syllable: string): string {
  const { letters, tone } = splitTone(syllable);
  if (tone === '' || toneVowel(letters) < 0) return syllable;
  return joinTone(letters, tone);
}

/** Index of the vowel that carries the tone, -1 when the letters are no syllable. */
function toneVowel(letters: string): number {
  const match = SYLLABLE.exec(letters);
  if (!match) return -1;
  let start = match[1]!.length;
  let vowels = match[2]!;
  // In `qu…` and `gi…` the first vowel letter belongs to the consonant: quý, già; but not in gì, gìn.
  const glide = (match[1] === 'q' && vowels[0] === 'u') || (match[1] === 'g' && vowels[0] === 'i');
  if (glide && vowels.length > 1) {
    start += 1;
    vowels = vowels.slice(1);
  }
  for (let i = vowels.length - 1; i >= 0; i -= 1) {
    // ưa, ưu, ưi carry it on ư, ươ on ơ: the last marked vowel in every case.
    if (MARKED_VOWEL.test(vowels[i]!)) return start + i;
  }
  if (vowels.length === 1) return start;
  if (vowels.length > 2) return start + 1;
  return start + (match[3] === '' ? 0 : 1);
}
