// Laws, codes, ordinances and the constitution by name: "Luật Bảo vệ bí mật nhà nước [năm 2018] [số 29/2018/QH14]".
// A name ends where the list of names says, else where the words can no longer be a name; "luật sư" is none.

import type { DocumentType } from '../domain/vocabulary.ts';
import { makeFound, type Found } from './found.ts';
import { lawNames } from './law-names.ts';
import { bounded, BLANK, GAP, isCapitalAt, phrase, readFolded, readText, type Scan } from './scan.ts';
import type { SymbolFound } from './symbol-reader.ts';

// The stem may be written once for two: "Luật Cán bộ, công chức và Luật Viên chức" are two laws.
const amending = `sua${GAP}doi,?${GAP}bo${GAP}sung${GAP}(?:mot${GAP}so${GAP}dieu${GAP})?cua${GAP}(?:cac${GAP})?(?:bo${GAP})?(?:luat|phap${GAP}lenh)${GAP}`;
// What may stand before a listed name, the fullest first.
const leads = [`${GAP}ve${BLANK}${amending}`, `${GAP}ve${BLANK}`, `${GAP}${amending}`, GAP].map((lead) =>
  bounded(lead),
);
const secondLaw = bounded(`${BLANK}va${BLANK}luat${BLANK}`);
const revised = bounded(`${BLANK}[(]sua${GAP}doi(?:,${GAP}bo${GAP}sung)?[)](?![a-z0-9])`);
const numberBehind = bounded(`(?=${BLANK}so${GAP}\\d)`);

// By first letter, each made when a text first asks for it: one pattern of all names takes a second to compile.
const namesByLetter = new Map<string, RegExp | null>();

function listedName(scan: Scan, at: number): RegExpExecArray | null {
  const letter = scan.folded[at] ?? '';
  let pattern = namesByLetter.get(letter);
  if (pattern === undefined) {
    const names = lawNames.filter((name) => name.startsWith(letter)).toSorted((a, b) => b.length - a.length);
    pattern =
      names.length === 0 || letter === '' ? null : bounded(`(?:${names.map(phrase).join('|')})(?![a-z0-9])`);
    namesByLetter.set(letter, pattern);
  }
  return pattern === null ? null : readFolded(scan, pattern, at);
}

/** Where the listed name behind a type word ends, its second law and `(sửa đổi)` included. */
function endOfKnownName(scan: Scan, at: number): number | undefined {
  for (const lead of leads) {
    const before = readFolded(scan, lead, at);
    const name = before ? listedName(scan, at + before[0].length) : null;
    if (before === null || name === null) continue;
    const to = endOfSecondLaw(scan, at + before[0].length + name[0].length);
    return to + (readFolded(scan, revised, to)?.[0].length ?? 0);
  }
  return undefined;
}

// "Luật Cán bộ, công chức và Luật Viên chức số …" is one name only when one number follows.
function endOfSecondLaw(scan: Scan, at: number): number {
  const joined = readFolded(scan, secondLaw, at);
  const name = joined ? listedName(scan, at + joined[0].length) : null;
  if (joined === null || name === null) return at;
  const to = at + joined[0].length + name[0].length;
  return readFolded(scan, numberBehind, to) ? to : at;
}

// A name that is not listed: a capital, then up to fourteen words, only when a number or a year stands behind.
const unlistedName = bounded(
  `${GAP}((?:[\\p{L}]{1,9}(?:,?[ ]|,)){0,14}[\\p{L}]{1,9})(?=[ ](?:số[ ]?:?[ ]?\\d{1,5}/\\d{4}/|năm[ ]\\d{4}|[(]?(?:Luật|Pháp[ ]lệnh|Bộ[ ]luật)?[ ]?số[ ]?\\d{1,5}/\\d{4}/))`,
  'u',
);
const yearBehind = bounded(`${BLANK}(?:[(])?(?:nam${BLANK})?((?:19|20)\\d{2})(?![\\d/.-])`);
const bareYear = bounded(`${BLANK}(nam${BLANK})?((?:19|20)\\d{2})(?![\\d/]|${GAP}-${GAP}\\d)`);
const so = bounded(`${GAP},?${GAP}(?:so|luat${GAP}so)${GAP}:?${GAP}(?=\\d)`);
const constitution = bounded(
  `(?:${BLANK}(?:nuoc${BLANK})?(?:cong${BLANK}hoa${BLANK}xa${BLANK}hoi${BLANK}chu${BLANK}nghia|chxhcn)${BLANK}viet${BLANK}nam)?${BLANK}(?:nam${BLANK})?(1946|1959|1980|1992|2013)(?!\\d)`,
);

/** Reads the constitution of a year: "Hiến pháp năm 2013", "Hiến pháp 1992". */
export function readConstitution(scan: Scan, from: number, at: number): Found | undefined {
  const match = readFolded(scan, constitution, at);
  if (!match) return undefined;
  return makeFound(from, at + match[0].length, 'named', {
    type: 'hien-phap',
    issued: match[1]!,
    title: 'Hiến pháp',
    issuer: 'Quốc hội',
  });
}

/** Reads the law named behind the type word that ends at `at`; `symbols` are those known by where their number starts. */
export function readLaw(
  scan: Scan,
  from: number,
  at: number,
  type: DocumentType,
  symbols: ReadonlyMap<number, SymbolFound>,
): Found | undefined {
  if (!isCapitalAt(scan, from)) return undefined;
  const known = endOfKnownName(scan, at);
  const unlisted = known === undefined && isCapitalAt(scan, at + 1) ? readText(scan, unlistedName, at) : null;
  const nameTo = known ?? (unlisted === null ? undefined : at + unlisted[0].length);
  if (nameTo === undefined) return undefined;
  const title = scan.text
    .slice(at, nameTo)
    .replace(/[ \n]+/g, ' ')
    .trim();
  const issuer = type === 'phap-lenh' ? 'Ủy ban Thường vụ Quốc hội' : 'Quốc hội';
  const numbered = readNumbered(scan, from, nameTo, type, symbols);
  if (numbered) return { ...numbered, title, issuer: numbered.issuer ?? issuer };
  const year = readFolded(scan, bareYear, nameTo);
  const to = year ? nameTo + year[0].length : nameTo;
  return makeFound(from, to, 'named', { type, title, issuer, issued: year?.[2] ?? null });
}

// Luật Giao dịch điện tử số 20/2023/QH15; a year may stand between.
function readNumbered(
  scan: Scan,
  from: number,
  nameTo: number,
  type: DocumentType,
  symbols: ReadonlyMap<number, SymbolFound>,
): Found | undefined {
  const year = readFolded(scan, yearBehind, nameTo);
  for (const at of year ? [nameTo, nameTo + year[0].length] : [nameTo]) {
    const match = readFolded(scan, so, at);
    const symbol = match ? symbols.get(at + match[0].length) : undefined;
    if (symbol === undefined || symbol.kind !== 'state') continue;
    return makeFound(from, symbol.to, 'full', {
      type,
      symbol,
      digits: symbol.digits,
      code: symbol.code,
      issuerCode: symbol.issuer,
      issued: at === nameTo ? null : year![1]!,
    });
  }
  return undefined;
}
