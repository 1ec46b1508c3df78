// The day of a text, from what is known of it.

import { makeIsoDate, parseIsoDate, type IsoDate } from '../domain/iso-date.ts';

/**
 * The day of a text: a full date as it is, the last day of a month (`2019-10`) or of a year (`2025`) of which no more is
 * known, since whatever the text cites had been issued by then. undefined for anything else.
 */
export function textDate(text: string): IsoDate | undefined {
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month)
    return [31, 30, 29, 28]
      .map((day) => makeIsoDate(Number(month[1]), Number(month[2]), day))
      .find((day) => day !== undefined);
  return /^\d{4}$/.test(text) ? makeIsoDate(Number(text), 12, 31) : parseIsoDate(text);
}
