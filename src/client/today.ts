// The reader's own day, the only clock in the browser.

import { makeIsoDate, type IsoDate } from '../domain/iso-date.ts';

/** Calendar day of `now` where the reader is. */
export function localDay(now: Date): IsoDate {
  const day = makeIsoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error('the clock of this device shows no calendar day');
  return day;
}
