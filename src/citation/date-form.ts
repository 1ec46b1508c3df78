// Dates as people print them: 3/5/2007, 20-12-2021, 22.9.2021, "01/11/ 2011", 8-2/2022, ngày 8 tháng 2 năm 2022,
// October 26, 2022. Day before month always, save in English.

import { makeIsoDate } from '../domain/iso-date.ts';
import { bounded, BLANK, GAP, readFolded, type Scan } from './scan.ts';

export interface DateRead {
  readonly to: number;
  /** `YYYY-MM-DD`; null where no such day exists, or the year is not stated. */
  readonly date: string | null;
}

const sep = `${GAP}[/.-]${GAP}`;
const numeric = `(\\d{1,2})${sep}(\\d{1,2})${sep}(\\d{4}|\\d{2}(?!\\d))`;
const spelled = `(\\d{1,2})${GAP}(?:thang|/)${GAP}(\\d{1,2})(?:,?${GAP}nam${GAP}(\\d{4}))?`;
const withDay = bounded(`(?:ngay${GAP}(?:ky${GAP})?|dated${BLANK})(?:${numeric}|${spelled})(?!\\d)`);
const plain = bounded(`${numeric}(?!\\d)`);
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const english = bounded(
  `(?:dated${BLANK}|of${BLANK}|on${BLANK})?(?:(${months.join('|')})${BLANK}(\\d{1,2}),?|(\\d{1,2})${BLANK}(${months.join('|')}),?)${BLANK}(\\d{4})`,
);
const yearOnly = bounded(
  `(?:(?:ban${GAP}hanh${GAP})?nam${GAP}|${''})((?:19|20)\\d{2})(?!\\d|${GAP}[-/]${GAP}\\d)`,
);

/** Reads a date with the word "ngày" (or "dated") before it. */
export function readDate(scan: Scan, at: number): DateRead | undefined {
  const match = readFolded(scan, withDay, at);
  if (match) {
    const to = at + match[0].length;
    return match[1] !== undefined
      ? { to, date: iso(match[1], match[2]!, match[3]!) }
      : { to, date: match[6] ? iso(match[4]!, match[5]!, match[6]) : null };
  }
  const foreign = readFolded(scan, english, at);
  if (!foreign) return undefined;
  const month = months.indexOf(foreign[1] ?? foreign[4]!) + 1;
  return { to: at + foreign[0].length, date: iso(foreign[2] ?? foreign[3]!, String(month), foreign[5]!) };
}

/** Reads a date without a word before it, as it stands straight behind a symbol. */
export function readPlainDate(scan: Scan, at: number): DateRead | undefined {
  const match = readFolded(scan, plain, at);
  return match ? { to: at + match[0].length, date: iso(match[1]!, match[2]!, match[3]!) } : undefined;
}

/** Reads "năm 2022" or a bare year; the start of a period (2021-2025) is none. */
export function readYear(scan: Scan, at: number): { readonly to: number; readonly year: string } | undefined {
  const match = readFolded(scan, yearOnly, at);
  return match ? { to: at + match[0].length, year: match[1]! } : undefined;
}

function iso(day: string, month: string, year: string): string | null {
  const full = year.length === 2 ? Number(year) + (Number(year) > 60 ? 1900 : 2000) : Number(year);
  return makeIsoDate(full, Number(month), Number(day)) ?? null;
}
