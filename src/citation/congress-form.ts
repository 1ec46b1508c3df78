// "Nghị quyết Đại hội XIII", "nghị quyết Đại hội lần thứ XI", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV": resolutions
// named by the congress that passed them. Without an ordinal (nghị quyết đại hội các cấp) nothing is named.

import type { DocumentType } from '../domain/vocabulary.ts';
import { makeFound, type Found } from './found.ts';
import { ordinalNumber, ordinalSource, romanOf } from './ordinals.ts';
import { bounded, BLANK, GAP, readFolded, type Scan } from './scan.ts';

// A blank must stand before each word: an optional one would let the words be cut in countless ways.
const words = (most: number): string => `(?:${BLANK}[a-z]{1,10}(?![a-z])){0,${most}}?`;
const nth = `(?:lan${GAP}thu|lan|thu|khoa)`;
const delegates = `(?:${GAP}dai${GAP}bieu)?`;
const nationwide = `(?:${GAP}(?:cua${GAP})?dang(?:${GAP}cong${GAP}san${GAP}viet${GAP}nam)?(?!${GAP}bo|${GAP}uy))?(?:${GAP}toan${GAP}quoc)?(?:${GAP}(?:cua${GAP})?dang(?!${GAP}bo|${GAP}uy))?`;

// Đại hội [đại biểu] [toàn quốc] [lần thứ] XIII
const national = bounded(
  `${GAP}(?:cua${GAP})?(?:dai${GAP}hoi|dh)${delegates}${nationwide}${GAP}(?:${nth}${GAP})?(${ordinalSource})(?![/.-]?\\d)`,
);
// Đại hội [đại biểu] Đảng bộ tỉnh [Bình Thuận], … lần thứ XIV; a union's or the youth's congress too.
const local = bounded(
  `${GAP}(?:cua${GAP})?(?:dai${GAP}hoi|dh)${delegates}(${GAP}(?:dang${GAP}bo|dang${GAP}uy|chi${GAP}bo|doan|cong${GAP}doan|mat${GAP}tran|hoi|tinh|thanh${GAP}pho|huyen|quan|thi${GAP}xa|xa|phuong)${words(9)}),?${BLANK}lan${GAP}thu${BLANK}(${ordinalSource})`,
);
const localMember = bounded(
  `(?:,${GAP}|${BLANK}va${BLANK}|,${GAP}va${BLANK})((?:dai${GAP}hoi${GAP})?(?:dang${GAP}bo${GAP})?(?:tinh|thanh${GAP}pho|huyen|quan|thi${GAP}xa|thi${GAP}uy|xa|phuong|thanh${GAP}uy|huyen${GAP}uy)${words(5)}${BLANK}lan${GAP}thu${BLANK}(${ordinalSource}))`,
);

/** Reads a congress behind a type word, with the further congresses of a list; empty when there is none. */
export function readCongress(scan: Scan, from: number, at: number, type: DocumentType): readonly Found[] {
  if (type !== 'nghi-quyet') return [];
  const nationally = readFolded(scan, national, at);
  const match = nationally ?? readFolded(scan, local, at);
  if (!match) return [];
  const value = ordinalNumber(nationally ? match[1]! : match[2]!);
  const term = value === undefined ? undefined : romanOf(value);
  if (term === undefined) return [];
  const to = at + match[0].length;
  const body = nationally
    ? null
    : scan.text
        .slice(at, to)
        .replace(/[ \n]+/g, ' ')
        .replace(/,? lần thứ .*$/iu, '')
        .trim();
  const first = makeFound(from, to, 'congress', { type, term, issuer: body ?? 'Đại hội đại biểu toàn quốc' });
  return nationally ? [first] : [first, ...readLocalMembers(scan, first)];
}

function readLocalMembers(scan: Scan, first: Found): Found[] {
  const match = readFolded(scan, localMember, first.to);
  const value = match ? ordinalNumber(match[2]!) : undefined;
  if (!match || value === undefined) return [];
  const from = first.to + match[0].length - match[1]!.length;
  const to = first.to + match[0].length;
  const issuer = scan.text
    .slice(from, to)
    .replace(/[ \n]+/g, ' ')
    .replace(/ lần thứ .*$/iu, '');
  const member = makeFound(from, to, 'congress', {
    type: first.type,
    term: romanOf(value) ?? null,
    issuer,
    listHead: first,
    shares: [first],
  });
  first.shares.push(member);
  return [member];
}

/** Whether the congress is the national one, whose ordinal is a term of the Central Committee. */
export function isNationalCongress(issuer: string | null): boolean {
  return issuer === 'Đại hội đại biểu toàn quốc';
}
