// Ordinals of terms and plenums in any spelling: roman, digits, words.

import { bounded, BLANK, GAP, readFolded, type Scan } from './scan.ts';

const roman = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];
roman.push('XXI', 'XXII', 'XXIII', 'XXIV', 'XXV', 'XXVI', 'XXVII', 'XXVIII', 'XXIX', 'XXX');

const spelled = [
  'nhat',
  'hai',
  'ba',
  'tu',
  'nam',
  'sau',
  'bay',
  'tam',
  'chin',
  'muoi',
  'muoi mot',
  'muoi hai',
  'muoi ba',
  'muoi bon',
  'muoi lam',
];

/** Source of a pattern for one ordinal on folded text: `xiii`, `13`, `muoi ba`. */
export const ordinalSource = `(?:[ivx]{1,6}|\\d{1,2}|muoi${BLANK}(?:mot|hai|ba|bon|lam)|nhat|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi)(?![a-z0-9])`;

/** The number of an ordinal as written (folded), or undefined: `xiii`, `13`, `muoi ba` → 13; `iix` → undefined. */
export function ordinalNumber(folded: string): number | undefined {
  const text = folded.replace(/[ \n]/g, ' ');
  if (/^\d{1,2}$/.test(text)) return Number(text) || undefined;
  const bySpelling = spelled.indexOf(text === 'bon' ? 'tu' : text);
  if (bySpelling >= 0) return bySpelling + 1;
  const byRoman = roman.indexOf(text.toUpperCase());
  return byRoman >= 0 ? byRoman + 1 : undefined;
}

/** Roman numeral of a number from 1 to 30. */
export function romanOf(value: number): string | undefined {
  return roman[value - 1];
}

// khóa XII, khoá 12, (khóa XI), ", khóa XI", "khố VII" (OCR)
const termTail = bounded(
  `(?:${GAP},)?${GAP}([(]?)${GAP}kho(?:a)?${GAP}(?:thu${BLANK})?([ivx]{1,6}|\\d{1,2})(?![a-z0-9])((?:(?:,${GAP}|${BLANK}va${BLANK})(?:khoa${BLANK})?[ivx]{1,6}(?![a-z0-9])){0,3})(${GAP}[)])?`,
);

export interface TermRead {
  readonly to: number;
  /** Roman; null for several in one bracket: "(khóa XI, XII)". */
  readonly term: string | null;
}

/** Reads "khóa XII" behind a name, in brackets or not; undefined when it is none. */
export function readTerm(scan: Scan, at: number): TermRead | undefined {
  const match = readFolded(scan, termTail, at);
  if (!match) return undefined;
  const value = ordinalNumber(match[2]!);
  const term = value === undefined ? undefined : romanOf(value);
  if (term === undefined) return undefined;
  const open = match[1] !== '';
  const closed = match[4] !== undefined;
  if (open) return closed ? { to: at + match[0].length, term: match[3] === '' ? term : null } : undefined;
  return { to: at + match[0].length - match[3]!.length - (match[4]?.length ?? 0), term };
}
