// The day or days a question asks about, as people write them: 15/2/2026, tháng 3/2023, quý II năm 2024, cuối năm
// 2023, năm 2019, sau ngày 1/7/2025, từ năm 2016 đến năm 2018. What is taken is cut out of the question.

import { makeIsoDate, nextDay, previousDay, type IsoDate } from '../domain/iso-date.ts';
import type { Period } from '../domain/period.ts';
import { foldText, normalizeText } from '../text/fold.ts';

export interface QuestionDate {
  /** What the question asks about, without the date. */
  readonly rest: string;
  /** Days that the question may mean; null when it names none. */
  readonly period: Period | null;
  /** It is a day written right behind a number, `98-QĐ/TW ngày 7/10/2017`: that document's own. */
  readonly followsNumber: boolean;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly period: Period;
}

// Not inside a number or a symbol: the 2025 of 79/2025/NĐ-CP and the 14 of QH14 are no dates.
const OPEN = String.raw`(?<![\d\p{L}/.-])`;
const SHUT = String.raw`(?![\d\p{L}/-])`;
const YEAR = String.raw`((?:19|20)\d\d)`;
const DAY = String.raw`(?:ngay\s+)?${OPEN}(\d{1,2})`;

const FORMS: readonly { pattern: RegExp; read: (m: readonly string[]) => Period | undefined }[] = [
  {
    pattern: new RegExp(`${DAY}\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*${YEAR}${SHUT}`, 'gu'),
    read: ([, d, m, y]) => dayOf(y, m, d),
  },
  {
    pattern: new RegExp(`${DAY}\\s+thang\\s+(\\d{1,2})\\s*(?:,|/|-|nam)?\\s*${YEAR}${SHUT}`, 'gu'),
    read: ([, d, m, y]) => dayOf(y, m, d),
  },
  {
    pattern: new RegExp(`${OPEN}${YEAR}-(\\d\\d)-(\\d\\d)${SHUT}`, 'gu'),
    read: ([, y, m, d]) => dayOf(y, m, d),
  },
  {
    pattern: new RegExp(`thang\\s+(\\d{1,2})\\s*(?:[/.-]|nam)?\\s*${YEAR}${SHUT}`, 'gu'),
    read: ([, m, y]) => monthsOf(y, m, m),
  },
  { pattern: new RegExp(`${OPEN}(\\d{1,2})/${YEAR}${SHUT}`, 'gu'), read: ([, m, y]) => monthsOf(y, m, m) },
  {
    pattern: new RegExp(`quy\\s+(iv|i{1,3}|[1-4])\\s*(?:[/-]|nam)?\\s*${YEAR}${SHUT}`, 'gu'),
    read: ([, quarter, y]) => quarterOf(y, quarter),
  },
  { pattern: new RegExp(`dau\\s+nam\\s+${YEAR}${SHUT}`, 'gu'), read: ([, y]) => monthsOf(y, '1', '3') },
  { pattern: new RegExp(`cuoi\\s+nam\\s+${YEAR}${SHUT}`, 'gu'), read: ([, y]) => monthsOf(y, '10', '12') },
  {
    pattern: new RegExp(`(?:nam\\s+)?${OPEN}(?<![-–]\\s*)${YEAR}${SHUT}(?!\\s*[-–])`, 'gu'),
    read: ([, y]) => monthsOf(y, '1', '12'),
  },
];

/** Reads the date of a question, in any spelling, with or without diacritics. */
export function readQuestionDate(question: string): QuestionDate {
  const text = normalizeText(question);
  const found = findDates(foldText(text));
  const [first, second] = found;
  if (first === undefined) return { rest: text, period: null, followsNumber: false };
  const folded = foldText(text);
  const before = folded.slice(0, first.start);
  const joined =
    second !== undefined &&
    /^\s*(?:den|toi|-|–)(?:\s+(?:ngay|het))?\s*$/u.test(folded.slice(first.end, second.start));
  const period =
    joined && second.period.to >= first.period.from
      ? { from: first.period.from, to: second.period.to }
      : turned(first.period, before);
  const end = joined ? second.end : first.end;
  const isDay = first.period.from === first.period.to;
  return {
    rest: `${text.slice(0, first.start)} ${text.slice(end)}`.replace(/\s+/gu, ' ').trim(),
    period,
    followsNumber: isDay && /\d\s*[-/]\s*\p{L}{1,5}(?:\s*[-/]\s*\p{L}+)?["”]?\s*[,(]?\s*$/u.test(before),
  };
}

// Earlier forms are fuller, so they take their characters first.
function findDates(folded: string): readonly Found[] {
  let left = folded;
  const found: Found[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of left.matchAll(pattern)) {
      const period = read(match);
      if (period === undefined) continue;
      found.push({ start: match.index, end: match.index + match[0].length, period });
    }
    for (const { start, end } of found)
      left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

// "sau ngày 27/10/2023" is the day after, "trước ngày 1/7/2025" the day before.
function turned(period: Period, before: string): Period {
  if (/(?<![\p{L}])sau\s*$/u.test(before)) return oneDayOf(nextDay(period.to));
  if (/(?<![\p{L}])truoc\s*$/u.test(before)) return oneDayOf(previousDay(period.from));
  return period;
}

function oneDayOf(date: IsoDate): Period {
  return { from: date, to: date };
}

function dayOf(year?: string, month?: string, day?: string): Period | undefined {
  const date = makeIsoDate(Number(year), Number(month), Number(day));
  return date === undefined ? undefined : oneDayOf(date);
}

function monthsOf(year?: string, first?: string, last?: string): Period | undefined {
  const from = makeIsoDate(Number(year), Number(first), 1);
  const next =
    last === '12' ? makeIsoDate(Number(year) + 1, 1, 1) : makeIsoDate(Number(year), Number(last) + 1, 1);
  return from === undefined || next === undefined ? undefined : { from, to: previousDay(next) };
}

function quarterOf(year?: string, quarter = ''): Period | undefined {
  const number = { i: 1, ii: 2, iii: 3, iv: 4 }[quarter] ?? Number(quarter);
  return monthsOf(year, String(number * 3 - 2), String(number * 3));
}
