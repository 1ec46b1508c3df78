// Dates inside a query, in every form people write them; taken out so that what is left can be read as a number.
// A hint, not a date: often only the year, and it may be wrong.

export interface DateHint {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Congress term, `khóa XII` or `khóa 12`. */
  readonly term?: number;
}

// Not the end of a number or a code: the 14 of QH14 is no day.
const DAY = '(?:ng[aà]y\\s*)?(?<![\\d/\\p{L}-])(0?[1-9]|[12]\\d|3[01])';
const FORMS: readonly { pattern: RegExp; read: (m: readonly string[]) => DateHint }[] = [
  // 2022-02-08, never the tail of 30-2022-…
  { pattern: /(?<![\d/-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d/])/giu, read: ([, y, m, d]) => hint(y, m, d) },
  // ngày 8 tháng 2 năm 2022, 8 thang 2, 2022
  {
    pattern: new RegExp(`${DAY}\\s*th[aá]ng\\s*(\\d{1,2})\\s*(?:,|/|-|n[aă]m)?\\s*(\\d{4})`, 'giu'),
    read: ([, d, m, y]) => hint(y, m, d),
  },
  // ngày 8/2/2022, 08-02-2022, 8.2.22
  {
    pattern: new RegExp(`${DAY}\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}|\\d{2})(?![\\d/]|-\\p{L})`, 'giu'),
    read: ([, d, m, y]) => hint(y, m, d),
  },
  // ngày 8 2 2022
  { pattern: /ng[aà]y\s+(\d{1,2})\s+(\d{1,2})\s+(\d{4})/giu, read: ([, d, m, y]) => hint(y, m, d) },
  // ngày 8/2
  {
    pattern: /ng[aà]y\s+(\d{1,2})\s*(?:[/.-]|th[aá]ng)\s*(\d{1,2})(?!\d)/giu,
    read: ([, d, m]) => hint(undefined, m, d),
  },
  // tháng 2/2022, tháng 2 năm 2022
  { pattern: /th[aá]ng\s*(\d{1,2})\s*(?:[/-]|n[aă]m)?\s*(\d{4})/giu, read: ([, m, y]) => hint(y, m) },
  { pattern: /n[aă]m\s*(\d{4})/giu, read: ([, y]) => hint(y) },
  { pattern: /\(\s*((?:19|20)\d\d)\s*\)/gu, read: ([, y]) => hint(y) },
  {
    pattern: /(?:nhi[eệ]m\s+k[yỳ]\s+)?kh(?:o[aáà]|[oó]a)\s*(\d{1,2}|[ivx]{1,5})(?![\p{L}\d])/giu,
    read: ([, term]) => readTerm(term!),
  },
];

/** Returns the query without its dates, and what they say; later forms only add what earlier ones left open. */
export function takeDates(query: string): { rest: string; date: DateHint } {
  let rest = query;
  let date: DateHint = {};
  for (const { pattern, read } of FORMS) {
    rest = rest.replace(pattern, (...match: string[]) => {
      date = { ...read(match), ...date };
      return ' ';
    });
  }
  return { rest, date };
}

function hint(year?: string, month?: string, day?: string): DateHint {
  const full =
    year === undefined
      ? undefined
      : Number(year) + (year.length === 2 ? (Number(year) > 50 ? 1900 : 2000) : 0);
  return {
    ...(full === undefined ? {} : { year: full }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function readTerm(text: string): DateHint {
  return { term: /^\d+$/u.test(text) ? Number(text) : romanNumber(text) };
}

/** Returns the value of a Roman number of up to some thirties, in either case. */
export function romanNumber(text: string): number {
  const values = [...text.toLowerCase()].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
