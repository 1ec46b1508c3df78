// "Nghị quyết Trung ương 4 (khóa XI)", "NQTW4 khóa XII", "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương":
// the resolutions of a plenum, several of them perhaps. A plenum by itself is an event and stays silent.

import type { DocumentType } from '../domain/vocabulary.ts';
import { makeFound, type Found } from './found.ts';
import { ordinalNumber, ordinalSource, readTerm, romanOf } from './ordinals.ts';
import { bounded, BLANK, GAP, readFolded, type Scan } from './scan.ts';

const centre = `(?:(?:ban${GAP}chap${GAP}hanh|bch)${GAP})?(?:trung${GAP}uong|t\\.?${GAP}[uw]|tvv)(?:${GAP}dang(?!${GAP}bo|${GAP}uy))?`;
const meeting = `(?:(?:cua${GAP})?hoi${GAP}nghi|hntw|hn)`;
const nth = `(?:lan${GAP}thu|lan|thu)`;

// Nghị quyết [Hội nghị] Trung ương [lần thứ] 4; not "Nghị quyết Trung ương 4.000".
const centreFirst = bounded(
  `${GAP}(?:(?:so)?${GAP}${meeting}${GAP})?${centre}${GAP},?${GAP}(?:${nth}${GAP})?(${ordinalSource})(?!${GAP}[-/.,]?\\d{3}|[.,]\\d|/\\d|-[nqckt])`,
);
// Nghị quyết Hội nghị lần thứ năm, Ban Chấp hành Trung ương [Đảng]
const meetingFirst = bounded(
  `${GAP}${meeting}${GAP}${nth}${GAP}(${ordinalSource})${GAP},?${GAP}(?:cua${GAP})?${centre}`,
);

const memberJoiner = `(?:${GAP},${GAP}|${BLANK}va${BLANK})`;
const plenumMember = bounded(`${memberJoiner}(?=(\\d{1,2})(?![\\d/.,-]\\d|[a-z%]))`);
const plenumMemberEnd = bounded(`${GAP}(?:[(]?kho|[.;:)”"]|[\\f]|$|(?:cua|ve|va|de|da|la)${BLANK}|,)`);
const termMember = bounded(`${memberJoiner}((?:khoa${BLANK})?[ivx]{1,6})(?![a-z0-9])`);
// "khóa XII, XIII": the same plenum of two terms.

/** Reads a plenum behind a type word, with further plenums or terms of a list; empty when there is none. */
export function readPlenum(scan: Scan, from: number, at: number, type: DocumentType): readonly Found[] {
  if (type !== 'nghi-quyet' && type !== 'ket-luan') return [];
  const match = readFolded(scan, centreFirst, at) ?? readFolded(scan, meetingFirst, at);
  if (!match) return [];
  const plenum = ordinalNumber(match[1]!);
  if (plenum === undefined || plenum > 25) return [];
  const to = at + match[0].length;
  const first = plenumFound(from, to, type, plenum);
  const members = [first, ...readPlenumMembers(scan, to, type)];
  const last = members.at(-1)!;
  const term = readTerm(scan, last.to);
  if (term !== undefined) {
    last.to = term.to;
    for (const member of members) member.term = term.term;
    members.push(...readTermMembers(scan, last));
  }
  for (const member of members) {
    member.tailTo = member.to;
    member.shares = members.filter((other) => other !== member);
    if (member !== first) member.listHead = first;
  }
  return members;
}

function plenumFound(from: number, to: number, type: DocumentType, plenum: number): Found {
  return makeFound(from, to, 'plenum', { type, plenum, issuer: 'Ban Chấp hành Trung ương' });
}

function readPlenumMembers(scan: Scan, at: number, type: DocumentType): Found[] {
  const members: Found[] = [];
  let to = at;
  while (members.length < 12) {
    const match = readFolded(scan, plenumMember, to);
    if (!match) break;
    const from = to + match[0].length;
    to = from + match[1]!.length;
    members.push(plenumFound(from, to, type, Number(match[1]!)));
  }
  return members.length > 0 && readFolded(scan, plenumMemberEnd, to) ? members : [];
}

function readTermMembers(scan: Scan, last: Found): Found[] {
  const members: Found[] = [];
  let to = last.to;
  while (members.length < 6) {
    const match = readFolded(scan, termMember, to);
    const value = match ? ordinalNumber(match[1]!.replace(/^khoa[ \n]/, '')) : undefined;
    if (!match || value === undefined) break;
    const from = to + match[0].length - match[1]!.length;
    to += match[0].length;
    members.push({ ...plenumFound(from, to, last.type!, last.plenum!), term: romanOf(value) ?? null });
  }
  return members;
}

// Hội nghị Trung ương 4 (khóa XI): the event, which tells the term of a resolution named later without one.
const event = bounded(
  `hoi${GAP}nghi${GAP}(?:${centre}${GAP}(?:${nth}${GAP})?(${ordinalSource})|${nth}${GAP}(${ordinalSource})${GAP},?${GAP}${centre})`,
);

/** The plenum and term of an event that starts at a place, or undefined. */
export function readPlenumEvent(
  scan: Scan,
  at: number,
): { readonly plenum: number; readonly term: string } | undefined {
  const match = readFolded(scan, event, at);
  const plenum = match ? ordinalNumber(match[1] ?? match[2]!) : undefined;
  const term = match ? readTerm(scan, at + match[0].length) : undefined;
  return plenum === undefined || term === undefined || term.term === null
    ? undefined
    : { plenum, term: term.term };
}
