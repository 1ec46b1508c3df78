// The text of every file of content, line by line, for checks that look for what may not stand anywhere.
// Files are looked at as they are written, so that refused entries, comments and unknown keys are seen too.

import type { Content } from '../corpus/content.ts';
import type { FileKind } from '../corpus/list-schemas.ts';
import type { Place } from '../corpus/problem.ts';

export interface ContentLine {
  readonly file: string;
  readonly kind: FileKind;
  /** From 1. */
  readonly line: number;
  /** The line with addresses of pages, ids and days blanked out; other characters stand where they stood. */
  readonly text: string;
}

// What a machine wrote or reads: links, `id: qd-58-tw-2022`, `2022-02-08`, `[nguon-a, nguon-b]`, `file.docx`.
const machineParts = [
  /\bhttps?:\/\/[^\s"'<>)\]]+/gu,
  /\b\d{4}-\d{2}-\d{2}\b/gu,
  // No id has so many digits in a row: `sdt-0912345678` is a telephone number.
  /(?<![\p{L}\p{N}_-])(?=[a-z0-9-]*[a-z])(?![a-z0-9-]*\d{9})[a-z0-9]+(?:-[a-z0-9]+)+(?![\p{L}\p{N}_@-])/gu,
];

/**
 * The lines that may hold something, in the order of the files; nothing of files that are no text. `mayHold` looks
 * quickly at a whole text or a line as written, and says no only where no line of it, made plain, holds anything.
 */
export function* linesThatMayHold(
  content: Content,
  mayHold: (text: string) => boolean,
): Iterable<ContentLine> {
  for (const { file, kind, text } of content.files) {
    if (text === null) continue;
    const isPlain = standsAsIs.test(text);
    if (isPlain && !mayHold(text)) continue;
    for (const [index, line] of text.split('\n').entries()) {
      if ((isPlain || standsAsIs.test(line)) && !mayHold(line)) continue;
      if (line.trim() !== '') yield { file, kind, line: index + 1, text: withoutMachineParts(line) };
    }
  }
}

/** Place of the character at `offset` (UTF-16 units from the start of the line). */
export function placeIn({ file, line }: ContentLine, offset: number): Place {
  return { file, line, column: offset + 1 };
}

/** The text with everything that is no prose blanked out; its length stays. */
export function withoutMachineParts(line: string): string {
  if (!line.includes('-') && !line.includes('://')) return line;
  return machineParts.reduce(
    (text, pattern) => text.replace(pattern, (part) => ' '.repeat(part.length)),
    line,
  );
}

/**
 * The text as patterns expect it, with the place of each character in the original: marks joined to their letters,
 * invisible characters left out, wide digits and letters narrow, every space plain, every dash `-`.
 */
export function plainText(text: string): PlainText {
  if (isUsual.test(text) || !odd.test(text)) return { plain: simple(text), placeOf: (offset) => offset };
  let plain = '';
  const at: number[] = [];
  for (const { index, segment } of graphemes.segment(text)) {
    const written = simple(segment.normalize('NFKC').replace(invisible, ''));
    plain += written;
    for (let unit = 0; unit < written.length; unit += 1) at.push(index);
  }
  return { plain, placeOf: (offset) => at[offset] ?? text.length };
}

export interface PlainText {
  readonly plain: string;
  /** Where a character of `plain` stands in the text it was made from. */
  readonly placeOf: (offset: number) => number;
}

// What changes the length of a text when it is made plain; nearly no line has it.
const odd = /[\p{M}\p{Cf}\uFB00-\uFB06\uFF01-\uFFEE\u{1D400}-\u{1D7FF}]/u;
// Letters of Vietnamese and the punctuation of print have none of them: a test several times as fast, for nearly all lines.
// eslint-disable-next-line no-control-regex -- whatever is not odd is usual
const isUsual = /^[\u0000-\u00AC\u00AE-\u02FF\u1EA0-\u1EFF\u2010-\u2027\u2030-\u205F]*$/;
const invisible = /\p{Cf}/gu;
// Usual letters and signs but for the blanks and dashes that are made simple, and the long s, which is an s to a pattern
// that looks at neither case: nothing of such a text changes when it is made plain.
const standsAsIs = /^[\n -~\u00A1-\u00AC\u00AE-\u017E\u0180-\u02FF\u1EA0-\u1EFF\u2016-\u2027\u2030-\u205E]*$/;

function simple(text: string): string {
  if (!/[\t\u00A0\u2000-\u200A\u2010-\u2015\u202F\u205F\u2212\u3000]/.test(text)) return text;
  return text.replace(/\s/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-');
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** The parts of a text that begin first, then the longest; what lies within or across one of them is left out. */
export function withoutOverlaps<T extends { readonly start: number; readonly end: number }>(
  parts: readonly T[],
): readonly T[] {
  const kept: T[] = [];
  for (const part of parts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= part.start) kept.push(part);
  }
  return kept;
}
