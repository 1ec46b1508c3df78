// The day in the heading of a draft: "Hà Nội, ngày 12 tháng 3 năm 2023". Dates of cited documents are not taken for it.

import { makeIsoDate, type IsoDate } from '../domain/iso-date.ts';
import { normalise } from './normalise.ts';

/** Characters in which a heading ends. */
const reach = 1500;
// The place stands before the day, or the line begins with it; a day behind a symbol belongs to that document.
const heading =
  /(?:^|[\n\f]|[\p{L}.][ ]?,[ ]?)ngay[ ](\d{1,2})[ ]thang[ ](\d{1,2})[ ]nam[ ](\d{4})(?![\d])/gu;
const symbolBefore = /\d+ ?- ?[a-z]{2,5} ?\/ ?[a-z]+[ ]?,[ ]?$/;

/** The day a draft states in its heading; undefined when it states none, or none that exists. */
export function headingDate(text: string): IsoDate | undefined {
  const { folded } = normalise(text.slice(0, reach));
  for (const match of folded.matchAll(heading)) {
    const before = folded.slice(Math.max(0, match.index - 30), match.index + match[0].indexOf('ngay'));
    if (symbolBefore.test(before)) continue;
    return makeIsoDate(Number(match[3]), Number(match[2]), Number(match[1]));
  }
  return undefined;
}
