// Calendar dates as ISO strings. A JS Date is never used: it shifts with the time zone and turns 31 February into 3 March.

declare const brand: unique symbol;
/** A real calendar day, `YYYY-MM-DD`. Compares correctly as a string. */
export type IsoDate = string & { readonly [brand]: 'IsoDate' };

const daysBefore = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (daysBefore[month - 1] ?? 0);
}

/** Returns the date when `text` is a real day written `YYYY-MM-DD` (years 1000–9999), else undefined. */
export function parseIsoDate(text: string): IsoDate | undefined {
  const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return text as IsoDate;
}

/** Builds a date from numbers; undefined when there is no such day. */
export function makeIsoDate(year: number, month: number, day: number): IsoDate | undefined {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return parseIsoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** Like parseIsoDate for dates that the program itself writes; throws on a programming error. */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`not an ISO date: ${text}`);
  return date;
}

/** The year of a date as a number. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The day after. 9999-12-31 stays, as there is none. */
export function nextDay(date: IsoDate): IsoDate {
  const [year, month, day] = partsOf(date);
  return (
    makeIsoDate(year, month, day + 1) ??
    makeIsoDate(year, month + 1, 1) ??
    makeIsoDate(year + 1, 1, 1) ??
    date
  );
}

/** The day before. 1000-01-01 stays. */
export function previousDay(date: IsoDate): IsoDate {
  const [year, month, day] = partsOf(date);
  if (day > 1) return makeIsoDate(year, month, day - 1) ?? date;
  if (month > 1) return makeIsoDate(year, month - 1, daysInMonth(year, month - 1)) ?? date;
  return makeIsoDate(year - 1, 12, 31) ?? date;
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** `dd/mm/yyyy`, the form Vietnamese readers expect. */
export function formatDate(date: IsoDate): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/**
 * `d/m/yyyy` as Party documents write it: a zero before days under 10 and months 01, 02 only
 * (Hướng dẫn 36-HD/VPTW, 03/4/2018, point on địa danh và ngày, tháng, năm).
 */
export function formatPartyDate(date: IsoDate): string {
  const month = Number(date.slice(5, 7));
  return `${date.slice(8)}/${month < 3 ? date.slice(5, 7) : month}/${date.slice(0, 4)}`;
}

function partsOf(date: IsoDate): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
}

// Days since 0000-03-01 of the proleptic Gregorian calendar, so that leap days fall at year ends.
function dayNumber(date: IsoDate): number {
  const [year, month, day] = partsOf(date);
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day
  );
}
