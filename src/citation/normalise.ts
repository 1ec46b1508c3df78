// One spelling to match on, with the way back: every character of the result knows its place in the original.
// Case, marks and digits stay; nothing is read here.

export interface NormalText {
  /** NFC, plain hyphens, no invisible characters, runs of white space as one character (see SPACE, LINE, PARAGRAPH). */
  readonly text: string;
  /** The same length: lower case, no marks, đ as d. */
  readonly folded: string;
  /** Original UTF-16 offset of the first unit of character i; one entry more for the end. */
  readonly starts: Uint32Array;
  /** Original UTF-16 offset just behind character i. */
  readonly ends: Uint32Array;
}

/** White space inside a line. */
const SPACE = ' ';
/** One line end: wrapped text or a new line, which only the words around it tell. */
export const LINE = '\n';
/** A blank line, or a line end before a bullet. */
export const PARAGRAPH = '\f';

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const mark = /\p{M}/u;

/** Character codes after folding, 0 = not yet known. Filled as characters are met. */
const foldTable = new Uint16Array(65536);

/** Lower case, no marks, đ as d; always one UTF-16 unit for one. */
function foldUnit(unit: number): number {
  const known = foldTable[unit]!;
  if (known !== 0) return known;
  const base = String.fromCharCode(unit)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace('đ', 'd');
  const folded = base.length === 1 ? base.charCodeAt(0) : unit;
  foldTable[unit] = folded;
  return folded;
}

/** Folds a short text as NormalText.folded is folded, without changing its length. */
export function foldWord(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = foldUnit(text.charCodeAt(at));
  return decode(units);
}

/** What one original unit becomes before composition: itself, a plain stand-in, white space, or nothing (''). */
function plainUnit(char: string, unit: number): string {
  if (unit < 0x80) return unit <= 0x20 || unit === 0x7f ? (unit === 10 || unit === 13 ? LINE : SPACE) : char;
  if (unit === 0xd0) return 'Đ';
  if (unit === 0xf0) return 'đ';
  if (unit < 0x2000)
    return unit === 0xa0 ? SPACE : unit === 0xad ? '' : unit === 0x85 ? LINE : unit === 0x1680 ? SPACE : char;
  if ((unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212 || unit === 0xfe63 || unit === 0xff0d) return '-';
  if (unit === 0x2028) return LINE;
  if (unit === 0x2029) return PARAGRAPH;
  if (unit <= 0x200a || unit === 0x202f || unit === 0x205f || unit === 0x3000) return SPACE;
  if (invisible.test(char)) return '';
  // Full-width ASCII of East Asian fonts.
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0);
  return char;
}

/** Plain units, 0 = not yet known, 1 = dropped. Filled as characters are met. */
const plainTable = new Uint16Array(65536);
const DROPPED = 1;

function plainCode(unit: number): number {
  const known = plainTable[unit]!;
  if (known !== 0) return known;
  const char = String.fromCharCode(unit);
  const plain = mark.test(char) ? '' : plainUnit(char, unit);
  const code = plain === '' ? DROPPED : plain.charCodeAt(0);
  plainTable[unit] = code;
  return code;
}

function isSpaceCode(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0c;
}

/**
 * Normalises a text. Linear in its length; the result is never longer than the text.
 * @example normalise('số 58–QĐ/TW').text // 'số 58-QĐ/TW'
 */
export function normalise(original: string): NormalText {
  const units = new Uint16Array(original.length);
  const starts = new Uint32Array(original.length + 1);
  const ends = new Uint32Array(original.length + 1);
  let length = 0;
  let i = 0;
  while (i < original.length) {
    const from = i;
    let code = plainCode(original.charCodeAt(i));
    i += 1;
    if (code === DROPPED) continue;
    if (isSpaceCode(code)) {
      const run = readSpace(original, from);
      units[length] = run.code;
      i = run.to;
    } else {
      if (isMarkAt(original, i)) {
        const to = skipMarks(original, i);
        code = compose(code, original.slice(i, Math.min(to, i + 8)));
        i = to;
      }
      units[length] = code;
    }
    starts[length] = from;
    ends[length] = i;
    length += 1;
  }
  starts[length] = original.length;
  ends[length] = original.length;
  return {
    text: decode(units.subarray(0, length)),
    folded: decode(units.subarray(0, length).map(foldUnit)),
    starts: starts.subarray(0, length + 1),
    ends: ends.subarray(0, length + 1),
  };
}

function isMarkAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x300 && plainCode(unit) === DROPPED && mark.test(text[at]!);
}

function skipMarks(text: string, at: number): number {
  let to = at;
  while (to < text.length && isMarkAt(text, to)) to += 1;
  return to;
}

// Marks behind a letter belong to it (NFD); what cannot be composed is noise and is dropped.
function compose(code: number, marks: string): number {
  return (String.fromCharCode(code) + marks).normalize('NFC').charCodeAt(0);
}

/** One character for a run of white space, and the offset behind the run. */
function readSpace(text: string, from: number): { readonly code: number; readonly to: number } {
  let lineEnds = 0;
  let to = from;
  for (; to < text.length; to += 1) {
    const unit = text.charCodeAt(to);
    const code = plainCode(unit);
    if (code === 0x0c) lineEnds = 2;
    else if (code === 0x0a) lineEnds += unit === 10 && text.charCodeAt(to - 1) === 13 ? 0 : 1;
    else if (code !== 0x20 && (code !== DROPPED || mark.test(text[to]!))) break;
  }
  const bullet = lineEnds === 1 && /[-+*•·\u2013\u2014\u25cf\u25aa]/.test(text[to] ?? '');
  return { code: (lineEnds === 0 ? SPACE : lineEnds > 1 || bullet ? PARAGRAPH : LINE).charCodeAt(0), to };
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

function decode(units: Uint16Array): string {
  return decoder.decode(units);
}
