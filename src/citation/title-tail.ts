// The title (trích yếu) behind a citation: quoted, or running from "về" to where the sentence goes on.

import type { Found } from './found.ts';
import { readIssuerName } from './issuers.ts';
import { bounded, BLANK, GAP, readFolded, readText, type Scan } from './scan.ts';

export interface TitleRead {
  readonly to: number;
  readonly title: string;
}

/** Longest title kept, in characters. */
const longest = 420;

const about = bounded(
  `(?:v/v|ve${BLANK}viec|ve|quy${GAP}dinh${BLANK}(?:chi${GAP}tiet${BLANK}|cu${GAP}the${BLANK})?ve|nham|on)(?:${GAP}:${GAP}|${BLANK}|(?=["“]))`,
);
// Titles that begin with what they do: "thực hiện Kết luận …", "thi hành Điều lệ Đảng", "sửa đổi, bổ sung …".
const doing = bounded(
  `(?:thuc${GAP}hien|thi${GAP}hanh|huong${GAP}dan|sua${GAP}doi|bo${GAP}sung|ban${GAP}hanh|quy${GAP}dinh${BLANK}chi${GAP}tiet)(?![a-z0-9])`,
);
const quote = bounded(
  "(?:“([^”\\f]{2,420})”|\"([^\"\\f]{2,420})\"|‘([^’\\f]{2,420})’|''([^'\\f]{2,420})''|«([^»\\f]{2,420})»)",
);
// With their marks: "ngày" ends a title, "cần làm ngay" does not.
const ends = [
  'thay thế',
  'thay cho',
  'nhằm',
  'cho thấy',
  'được ban hành',
  'được tổ chức',
  'có hiệu lực',
  'gồm',
  'nêu rõ',
  'quy định rõ',
  'đã',
  'ngày',
  'do',
  'yêu cầu',
  'chỉ rõ',
  'kèm theo',
  'tại Điều',
  'tại khoản',
];
const breaks = ['trong đó', 'đây', 'với', 'nhiều', 'cần', 'đảng ủy', 'gắn với', 'các cấp ủy', 'toàn đảng bộ'];
const spaced = (list: readonly string[]): string =>
  list.map((words) => words.replace(/ /g, '[ \\n]')).join('|');
const end = bounded(
  `${GAP}(?:[;:.()\\[\\]”"…\\f]|,?${BLANK}(?:${spaced(ends)})(?![\\p{L}])|,${BLANK}(?:${spaced(breaks)})(?![\\p{L}])|\\n[A-ZĐ0-9-])`,
  'iu',
);
const comma = bounded(`,${BLANK}(?=[\\p{Lu}])`, 'u');
const ofBody = bounded(
  `${BLANK}cua${BLANK}(?:bo${BLANK}chinh${BLANK}tri|ban${BLANK}bi${BLANK}thu|ban${BLANK}chap${BLANK}hanh${BLANK}trung${BLANK}uong)(?![a-z])`,
);
const and = /,?[ \n](?:va|cung|va cac|va cua|tai)[ \n]?$/;

/** Reads a title; `issuerOpen`: the issuer is not known yet, so "của Bộ Chính trị" ends it. */
export function readTitle(
  scan: Scan,
  at: number,
  limit: number,
  next: Found | undefined,
  issuerOpen: boolean,
): TitleRead | undefined {
  const lead = readFolded(scan, about, at);
  const from = at + (lead ? lead[0].length : 0);
  const quoted = readText(scan, quote, from);
  if (quoted) {
    const inner = quoted.slice(1).find((part) => part !== undefined)!;
    return { to: from + quoted[0].length, title: tidy(inner.replace(/^[Vv]ề (?=việc |\p{L})/u, '')) };
  }
  const does = lead ? null : readFolded(scan, doing, at);
  if (!lead && !does) return undefined;
  const bound = Math.min(limit, from + longest, scan.text.length);
  let to = from;
  while (to < bound && !atEnd(scan, to, issuerOpen)) to = Math.min(bound, pastQuote(scan, to));
  const length = scan.folded.slice(from, to).replace(and, '').length;
  // Running on into the next citation: what is carried out is that document ("thực hiện Kết luận 54-KL/TW").
  const carries =
    next !== undefined && to === limit && from + length === to && !/,[ \n]?$/.test(scan.text.slice(from, to));
  const title = tidy(scan.text.slice(from, carries ? next.to : from + length));
  return title.length < 3 ? undefined : { to: from + length, title };
}

function atEnd(scan: Scan, at: number, issuerOpen: boolean): boolean {
  const char = scan.text[at]!;
  if (char !== ' ' && char !== '\n' && char !== ',' && !/[;:.()[\]”"…\f]/.test(char)) return false;
  if (isOpening(scan, at + 1)) return false;
  if (readText(scan, end, at)) return true;
  // ", Ban Tổ chức Trung ương ban hành …": the sentence goes on with another subject.
  const clause = char === ',' ? readText(scan, comma, at) : null;
  if (clause && readIssuerName(scan, at + clause[0].length)) return true;
  return issuerOpen && readFolded(scan, ofBody, at) !== null;
}

function isOpening(scan: Scan, at: number): boolean {
  return scan.text[at] === '“' || (scan.text[at] === '"' && scan.text[at - 1] === ' ');
}

// Quoted words inside a title ("tự diễn biến") belong to it.
function pastQuote(scan: Scan, at: number): number {
  if (!isOpening(scan, at)) return at + 1;
  const inner = readText(scan, quote, at);
  return inner ? at + inner[0].length : at + 1;
}

function tidy(text: string): string {
  return text
    .replace(/[ \n\f]+/g, ' ')
    .trim()
    .replace(/[,.;:]+$/, '')
    .trim();
}
