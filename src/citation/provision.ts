// Pin cites: "điểm b khoản 2 Điều 25", "Mục II, Phần I của", before a citation; "tại Điều 7", "(Điều 50)" behind it.

import { bounded, BLANK, GAP, readFolded, type Scan } from './scan.ts';

const value = `(?:(?:thu${BLANK})?(?:\\d{1,3}[a-zđ]?|[ivxlc]{1,6}|[a-z]|nhat|hai|ba|tu|nam))(?![a-z0-9])`;
const values = `${value}(?:(?:${GAP},${GAP}|${BLANK}va${BLANK}|${GAP}-${GAP}|${BLANK}den${BLANK})(?:(?:cac${BLANK})?(?:dieu|khoan|diem)${BLANK})?${value}){0,8}`;
const unit = `(?:tieu${GAP}muc|muc|dieu|khoan|diem|tiet|chuong|phan|phu${GAP}luc)`;
const one = `(?:(?:cac|cac${BLANK}muc)${BLANK})?${unit}${BLANK}${values}`;
const chain = `${one}(?:(?:,${GAP}|${BLANK})(?:va${BLANK}|cua${BLANK})?${one}){0,4}`;
const link = `(?:${GAP},)?${BLANK}(?:(?:cua|trong|theo|tai)${BLANK})?`;

const start =
  /(?<![a-z0-9])(?:cac[ \n])?(?:tieu[ \n]?muc|muc|dieu|khoan|diem|tiet|chuong|phan|phu[ \n]?luc)[ \n]/g;
const whole = bounded(`(${chain})${link}`);
const behind = bounded(
  `(?:,?${BLANK}(?:tai|o)${BLANK}|${GAP}[(](?:tai${BLANK})?|,${BLANK})(${chain})(?=${GAP}[).,;]|${BLANK}(?:quy|neu|ve|cua|va)|[\\f]|$)`,
);

/** Characters before a citation in which a pin cite is looked for. */
const reach = 120;

export interface ProvisionRead {
  readonly from: number;
  readonly to: number;
  readonly provision: string;
}

/** The pin cite that ends where a citation begins, or undefined. */
export function provisionBefore(scan: Scan, at: number): ProvisionRead | undefined {
  const from = Math.max(0, at - reach);
  const window = scan.folded.slice(from, at);
  // The last unit word must stand close to the citation; then the earliest start whose chain reaches it wins.
  start.lastIndex = 0;
  for (let word = start.exec(window); word !== null; word = start.exec(window)) {
    const match = readFolded(scan, whole, from + word.index);
    if (match && from + word.index + match[0].length === at) {
      const begin = from + word.index;
      return { from: begin, to: at, provision: printed(scan.text.slice(begin, begin + match[1]!.length)) };
    }
  }
  return undefined;
}

/** The pin cite behind a citation and its tail: "tại Điều 7", "(Điều 50)"; or undefined. */
export function provisionBehind(scan: Scan, at: number): ProvisionRead | undefined {
  const match = readFolded(scan, behind, at);
  if (!match) return undefined;
  const from = at + match[0].length - match[1]!.length;
  return {
    from,
    to: at + match[0].length,
    provision: printed(scan.text.slice(from, from + match[1]!.length)),
  };
}

const order: readonly [RegExp, string][] = [
  [/^Khoản/u, 'khoản'],
  [/^Điểm/u, 'điểm'],
  [/^điều/u, 'Điều'],
];

// "Khoản 11 Điều 2" → "khoản 11 Điều 2"; "Mục II, Phần I" → "Mục II Phần I".
function printed(text: string): string {
  const tidy = text
    .replace(/[ \n]+/g, ' ')
    .replace(
      /,? (?:của )?(?=(?:Tiểu mục|tiểu mục|Mục|mục|Điều|điều|khoản|Khoản|điểm|Điểm|tiết|Chương|chương|Phần|phần) [\dIVXa-zđ])/gu,
      ' ',
    )
    .trim();
  return order.reduce((result, [pattern, word]) => result.replace(pattern, word), tidy);
}
