// The title (trích yếu) behind a citation: quoted, or running from "về" to where the sentence goes on.

import type { Found } from './found.ts';
import { bounded, BLANK, GAP, phrase, readFolded, readText, type Scan } from './scan.ts';

export interface TitleRead {
  readonly to: number;
  readonly title: string;
}

/** Longest title kept, in characters. */
const longest = 420;

const about = bounded(`(?:v/v|ve${BLANK}viec|ve|quy${GAP}dinh${BLANK}(?:chi${GAP}tiet${BLANK}|cu${GAP}the${BLANK})?ve|nham|on)${GAP}:?${GAP}`);
// Titles that begin with what they do: "thực hiện Kết luận …", "thi hành Điều lệ Đảng", "sửa đổi, bổ sung …".
const doing = bounded(`(?:thuc${GAP}hien|thi${GAP}hanh|huong${GAP}dan|sua${GAP}doi|bo${GAP}sung|ban${GAP}hanh|quy${GAP}dinh${BLANK}chi${GAP}tiet)(?![a-z0-9])`);
const quote = bounded("(?:“([^”\\f]{2,420})”|\"([^\"\\f]{2,420})\"|‘([^’\\f]{2,420})’|''([^'\\f]{2,420})''|«([^»\\f]{2,420})»)");
const ends = ['thay the', 'thay cho', 'nham', 'cho thay', 'duoc ban hanh', 'duoc to chuc', 'co hieu luc', 'gom', 'neu ro', 'quy dinh ro', 'da', 'ngay', 'do', 'quy dinh:', 'neu:', 'yeu cau', 'chi ro', 'kem theo', 'tai dieu', 'tai khoan'];
const end = bounded(`${GAP}(?:[;:.()\\[\\]”"…\\f]|,?${BLANK}(?:${ends.map(phrase).join('|')})(?![a-z])|,${BLANK}(?:trong${BLANK}do|day|voi|nhieu|can|dang${BLANK}uy|ban${BLANK}thuong${BLANK}vu)(?![a-z])|\\n[A-ZĐ0-9-])`);
const ofBody = bounded(`${BLANK}cua${BLANK}(?:bo${BLANK}chinh${BLANK}tri|ban${BLANK}bi${BLANK}thu|ban${BLANK}chap${BLANK}hanh${BLANK}trung${BLANK}uong)(?![a-z])`);
const and = /,?[ \n](?:va|cung|va cac|va cua|tai)?[ \n]?$/;

/** Reads a title; `issuerOpen`: the issuer is not known yet, so "của Bộ Chính trị" ends it. */
export function readTitle(scan: Scan, at: number, limit: number, next: Found | undefined, issuerOpen: boolean): TitleRead | undefined {
  const lead = readFolded(scan, about, at);
  const from = at + (lead ? lead[0].length : 0);
  const quoted = readText(scan, quote, from);
  if (quoted) {
    const inner = quoted.slice(1).find((part) => part !== undefined)!;
    return { to: from + quoted[0].length, title: tidy(inner) };
  }
  const does = lead ? null : readFolded(scan, doing, at);
  if (!lead && !does) return undefined;
  const bound = Math.min(limit, from + longest, scan.text.length);
  // What is carried out is the next citation itself.
  if (does && next !== undefined && next.headFrom - from < 60 && bound === limit && !hasEnd(scan, from, limit)) {
    return { to: limit, title: tidy(scan.text.slice(from, next.to)) };
  }
  let to = from;
  while (to < bound && !atEnd(scan, to, issuerOpen)) to += 1;
  const text = scan.text.slice(from, to).replace(and, '');
  const folded = scan.folded.slice(from, to).replace(and, '');
  const title = tidy(text.slice(0, folded.length));
  return title.length < 3 ? undefined : { to: from + folded.length, title };
}

function hasEnd(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (';.\f'.includes(scan.text[at]!)) return true;
  return false;
}

function atEnd(scan: Scan, at: number, issuerOpen: boolean): boolean {
  const char = scan.text[at]!;
  if (char !== ' ' && char !== '\n' && char !== ',' && !/[;:.()[\]”"…\f]/.test(char)) return false;
  if (readFolded(scan, end, at)) return true;
  return issuerOpen && readFolded(scan, ofBody, at) !== null;
}

function tidy(text: string): string {
  return text.replace(/[ \n\f]+/g, ' ').trim().replace(/[,.;:]+$/, '').trim();
}
