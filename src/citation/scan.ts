// The text under the reader's finger: patterns are tried at one place only, each try is counted, and no pattern can look
// further than a fixed distance. So the work is linear in the length of the text whatever it holds.

import type { NormalText } from './normalise.ts';

export interface Scan extends NormalText {
  /** Patterns tried so far; a test holds it to a multiple of the length. */
  tries: number;
}

/** Starts reading a normalised text. */
export function startScan(normal: NormalText): Scan {
  return { ...normal, tries: 0 };
}

/**
 * A pattern that is tried at one place and reads a bounded stretch: `*`, `+` and `{n,}` are refused, so that repeated
 * input cannot make it slow. Throws on such a source: a mistake of the programmer.
 */
export function bounded(source: string, flags = ''): RegExp {
  const bare = source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  if (/[*+]|\{\d*,\}/.test(bare)) throw new Error(`unbounded pattern: ${source}`);
  return new RegExp(source, `${flags}y`);
}

/** Tries a pattern at a place of the text as written (marks and case kept). */
export function readText(scan: Scan, pattern: RegExp, at: number): RegExpExecArray | null {
  scan.tries += 1;
  pattern.lastIndex = at;
  return pattern.exec(scan.text);
}

/** Tries a pattern at a place of the folded text. */
export function readFolded(scan: Scan, pattern: RegExp, at: number): RegExpExecArray | null {
  scan.tries += 1;
  pattern.lastIndex = at;
  return pattern.exec(scan.folded);
}

/** White space of any kind between two words, or none. */
export const GAP = '[ \\n]?';
/** White space that must be there. */
export const BLANK = '[ \\n]';

/** A folded phrase as a pattern source: blanks may be missing, as in text taken from a PDF. */
export function phrase(words: string): string {
  return words.replace(/[.()/]/g, '\\$&').replace(/ /g, GAP);
}

const letter = /[\p{L}\p{M}]/u;

/** Whether the character at a place is a letter. */
export function isLetterAt(scan: Scan, at: number): boolean {
  return at >= 0 && at < scan.text.length && letter.test(scan.text[at]!);
}

/** Whether the character at a place is a capital letter. */
export function isCapitalAt(scan: Scan, at: number): boolean {
  const char = scan.text[at];
  return char !== undefined && char !== char.toLowerCase();
}
