// Words whose keyboard codes were left undecoded because the input method was off: Telex `ddangr vieen`,
// VNI `d9ang3 vie6n`. Returns Vietnamese or nothing; whether to believe it is the caller's decision.
import { joinTone, placeTone, splitTone, type Tone } from './tone-placement.ts';
import { isSyllable } from './syllable-shape.ts';

const TELEX_TONES: Readonly<Record<string, Tone>> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
};
const VNI_TONES: Readonly<Record<string, Tone>> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};
const ROOF: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const HORN: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };

/**
 * Returns the syllable that the keys spell in Telex or VNI, or undefined when they spell none.
 * Expects one lower-case word; codes may stand at their letter or at the end.
 * @example decodeResidue('ddangr') // 'đảng'
 * @example decodeResidue('vien65') // 'viện'
 */
export function decodeResidue(word: string): string | undefined {
  return /\d/u.test(word) ? decodeVni(word) : decodeTelex(word);
}

function decodeVni(word: string): string | undefined {
  if (!/^\p{L}[\p{L}\d]*\d[\p{L}\d]*$/u.test(word)) return undefined;
  let letters = '';
  let tone: Tone = '';
  for (const key of word) {
    if (!/\d/u.test(key)) letters += key;
    else if (key in VNI_TONES) {
      if (tone !== '') return undefined; // two tones: 'khoa12' is a word and a number
      tone = VNI_TONES[key]!;
    } else {
      const next =
        key === '9'
          ? bar(letters)
          : key === '6'
            ? mark(letters, ROOF)
            : key === '0'
              ? undefined
              : mark(letters, HORN);
      if (next === undefined) return undefined;
      letters = next;
    }
  }
  return finish(letters, tone);
}

function decodeTelex(word: string): string | undefined {
  if (!/^[a-zđ]{2,12}$/u.test(word)) return undefined;
  let letters = '';
  let tone: Tone = '';
  let changed = false;
  for (const key of word) {
    const next = letters === '' ? undefined : telexKey(letters, key);
    if (next !== undefined) letters = next;
    else if (key in TELEX_TONES && tone === '' && /[aăâeêioôơuưy]/u.test(letters)) tone = TELEX_TONES[key]!;
    else {
      letters += key;
      continue;
    }
    changed = true;
  }
  return changed ? finish(letters, tone) : undefined;
}

/** What a doubling or `w` key does to the letters so far; undefined when the key is a plain letter. */
function telexKey(letters: string, key: string): string | undefined {
  if (key === 'w') return mark(letters, HORN);
  if (key === 'd') return bar(letters);
  if (!(key in ROOF)) return undefined;
  // The doubled vowel may wait for the end of the syllable: 'viene' for viên, but 'toa' keeps its o.
  const at = letters.lastIndexOf(key);
  return at < 0 ? undefined : letters.slice(0, at) + ROOF[key]! + letters.slice(at + 1);
}

function bar(letters: string): string | undefined {
  return letters[0] === 'd' ? `đ${letters.slice(1)}` : undefined;
}

/** Marks the last vowel that takes this mark; u and o together take the horn together (ươ). */
function mark(letters: string, marks: Readonly<Record<string, string>>): string | undefined {
  if (marks === HORN && letters.includes('uo')) return letters.replace('uo', 'ươ');
  for (let i = letters.length - 1; i >= 0; i -= 1) {
    const marked = marks[letters[i]!];
    // 'uaw' is ưa after a consonant other than q: the horn goes to u.
    if (marked && letters[i] === 'a' && marks === HORN && letters[i - 1] === 'u' && letters[i - 2] !== 'q')
      continue;
    if (marked) return letters.slice(0, i) + marked + letters.slice(i + 1);
  }
  return undefined;
}

function finish(letters: string, tone: Tone): string | undefined {
  const { letters: plain, tone: typed } = splitTone(letters);
  const syllable = placeTone(joinTone(plain, tone === '' ? typed : tone));
  return isSyllable(syllable) ? syllable : undefined;
}
