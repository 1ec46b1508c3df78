// Text of content as the rest of the program gets it: one form of every letter, no invisible characters.
// Unlike normaliseText of the domain (symbols, keys) it keeps dashes and line breaks, which mean something in prose.

import { withoutControls } from '../text/visible-text.ts';

// ASCII, and letters and signs of Vietnamese print as they should be: composed, no eth, nothing that cannot be seen.
const usual = String.raw`!-~\u00A1-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u02FF\u1EA0-\u1EFF\u2010-\u2027\u2030-\u205E`;
const usualText = new RegExp(`^[\\n\\t ${usual}]*$`);
const usualValue = new RegExp(`^[${usual}]+(?: [${usual}]+)*$`);
const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g;

/** Whether a text surely is as `cleanLetters` would make it; no for a few that are. Fast, for nearly all texts. */
export function isUsualText(text: string): boolean {
  return usualText.test(text);
}

/** Letters of one form (NFC, `Ð` eth → `Đ`), invisible and control characters dropped; spaces and lines as they were. */
export function cleanLetters(text: string): string {
  if (isUsualText(text)) return text;
  return withoutControls(text)
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\u00D0/g, 'Đ')
    .replace(/\u00F0/g, 'đ');
}

/** A value of front matter: clean letters, single spaces, no spaces at line ends, at most one empty line in a row. */
export function cleanValue(text: string): string {
  if (usualValue.test(text)) return text;
  const clean = cleanLetters(text);
  if (!clean.includes('\n')) return clean.replace(/\s+/g, ' ').trim();
  const lines = clean.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A value that is one line by nature (title, name): line breaks become spaces. */
export function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\n+/g, ' ') : text;
}
