// What stands before a citation and says more of it: the day it was issued and by whom ("Ngày 06/7/2022, … Bộ Chính trị …
// đã ký ban hành Quy định số 69"), the type word of a symbol that stands apart from it, its title.

import type { Head } from './cores.ts';
import { readDate } from './date-form.ts';
import type { Found } from './found.ts';
import { issuerCode } from './issuer-codes.ts';
import { readIssuerName, type IssuerRead } from './issuers.ts';
import type { Scan } from './scan.ts';
import { typeOfCode } from './type-codes.ts';

/** Characters before a citation that are looked at, inside one sentence. */
const reach = 260;

const issuing = /(?<![a-z])(?:ban hanh|ky|thong qua)(?![a-z])/g;
const otherEvent =
  /(?<![a-z])(?:quan triet|tong ket|so ket|trien khai|to chuc hoi nghi|thuc hien|hoc tap)(?![a-z])/;

/** Where the sentence that holds `at` begins, not before `floor` and not further than the reach. */
function sentenceStart(scan: Scan, at: number, floor: number): number {
  const least = Math.max(floor, at - reach);
  for (let i = at - 1; i > least; i -= 1) {
    const char = scan.text[i]!;
    if (
      char === '\f' ||
      ((char === '.' || char === ';' || char === '!' || char === '?') && scan.text[i + 1] === ' ')
    )
      return i + 1;
  }
  return least;
}

/** Fills in date and issuer that an issuing verb before the citation ties to it. `floor`: end of the citation before. */
export function readIssuing(scan: Scan, found: Found, floor: number): void {
  if (found.issued?.length === 10 && found.issuer !== null) return;
  const start = sentenceStart(scan, found.headFrom, floor);
  const before = scan.folded.slice(start, found.headFrom);
  const verb = lastMatch(before, issuing);
  if (verb < 0 || otherEvent.test(before.slice(verb))) return;
  if (found.issued === null || found.issued.length === 4) {
    const at = before.lastIndexOf('ngay ', verb);
    const date = at < 0 ? undefined : readDate(scan, start + at);
    if (
      date?.date &&
      (found.issued === null || date.date.startsWith(found.issued)) &&
      !otherEvent.test(before.slice(at, verb))
    )
      found.issued = date.date;
  }
  if (found.issuer === null) {
    const issuer = firstIssuer(scan, start, start + verb);
    // A central symbol has no local issuer: the local body only carries it out.
    const fits = issuer?.scope !== 'local' || issuerCode(found.issuerCode ?? '')?.scope !== 'central';
    if (issuer && fits) found.issuer = issuer.name;
  }
}

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

const bodyHead =
  /(?<![a-z])(?:bo|ban|bch|btv|chinh|quoc|thu|uy|van|quan|dang|tinh|thanh|huyen|hoi|trung|chu|ubnd|hdnd|thuong)(?![a-z])/g;

function firstIssuer(scan: Scan, from: number, to: number): IssuerRead | undefined {
  for (const match of scan.folded.slice(from, to).matchAll(bodyHead)) {
    const issuer = readIssuerName(scan, from + match.index);
    // Ủy viên Bộ Chính trị, Thường trực Ban Bí thư are people.
    if (
      issuer &&
      !/(?:uy vien|truc|bi thu|truong) $/.test(
        scan.folded.slice(Math.max(0, from + match.index - 9), from + match.index),
      )
    )
      return issuer;
  }
  return undefined;
}

/**
 * Finds the type word of a symbol that stands apart: "Quyết định của Bộ Chính trị số 31-QĐ/TW",
 * "Chương trình công tác năm 2023 … (số 19-CTr/ĐUK". Takes issuer and title from what stands between.
 */
export function readApart(scan: Scan, found: Found, heads: readonly Head[], floor: number): void {
  if (found.symbol === null || found.form !== 'bare-symbol') return;
  const start = sentenceStart(scan, found.from, floor);
  const head = nearestHead(found, heads, start);
  if (head === undefined) return;
  found.type = typeOfCode(found.symbol.code, head.row.type, found.symbol.kind === 'state');
  found.headFrom = head.from;
  const between = scan.text
    .slice(head.to, found.from)
    .replace(/[ \n]+/g, ' ')
    .replace(/[(,]? ?$/, '')
    .trim();
  if (found.issuer === null) {
    const of = /(?:^|[ \n])cua[ \n]/g;
    for (const match of scan.folded.slice(head.to, found.from).matchAll(of)) {
      const issuer = readIssuerName(scan, head.to + match.index + match[0].length);
      if (issuer && issuer.to <= found.from) found.issuer = issuer.name;
    }
  }
  const title = between
    .replace(/^(?:về việc |về )/u, '')
    .replace(/ ?của .*$/u, '')
    .trim();
  if (found.title === null && title.length > 8) found.title = title;
}

// The nearest type word on the left that the code allows; a code of two types takes a capitalised word first.
function nearestHead(found: Found, heads: readonly Head[], start: number): Head | undefined {
  const fits: Head[] = [];
  for (let i = upperBound(heads, found.from) - 1; i >= 0 && heads[i]!.from >= start; i -= 1) {
    const head = heads[i]!;
    if (
      head.to <= found.from &&
      typeOfCode(found.symbol!.code, head.row.type, found.symbol!.kind === 'state') === head.row.type
    )
      fits.push(head);
  }
  return fits[0];
}

function upperBound(heads: readonly Head[], at: number): number {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (heads[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Title named before a citation in brackets: "Quy định trách nhiệm nêu gương của … (Quy định số 08-QĐi/TW)". */
export function readTitleBefore(scan: Scan, found: Found, heads: readonly Head[], floor: number): void {
  if (found.title !== null || found.form !== 'full' || scan.text[found.from - 1] !== '(') return;
  const start = sentenceStart(scan, found.from - 1, floor);
  for (let i = upperBound(heads, found.from) - 1; i >= 0 && heads[i]!.from >= start; i -= 1) {
    const head = heads[i]!;
    if (head.row.type !== found.type) continue;
    const title = scan.text
      .slice(head.to, found.from - 1)
      .replace(/[ \n]+/g, ' ')
      .replace(/^ ?(?:về việc |về )/u, '')
      .trim();
    if (title.length > 12) found.title = title;
    return;
  }
}
