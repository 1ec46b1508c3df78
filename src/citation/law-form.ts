// Laws, codes, ordinances and the constitution by name: "Luật Bảo vệ bí mật nhà nước [năm 2018] [số 29/2018/QH14]".
// A name ends where the list of names says, else where the words can no longer be a name; "luật sư" is none.

import type { DocumentType } from '../domain/vocabulary.ts';
import { makeFound, type Found } from './found.ts';
import { lawNames } from './law-names.ts';
import { bounded, BLANK, GAP, isCapitalAt, phrase, readFolded, readText, type Scan } from './scan.ts';
import type { SymbolFound } from './symbol-reader.ts';

// The stem may be written once for two: "Luật Cán bộ, công chức và Luật Viên chức" are two laws.
const amending = `sua${GAP}doi,?${GAP}bo${GAP}sung${GAP}(?:mot${GAP}so${GAP}dieu${GAP})?cua${GAP}(?:cac${GAP})?(?:bo${GAP})?(?:luat|phap${GAP}lenh)${GAP}`;
const byLength = lawNames
  .toSorted((a, b) => b.length - a.length)
  .map(phrase)
  .join('|');
const knownName = bounded(
  `${GAP}(?:ve${BLANK})?((?:${amending})?(?:${byLength})(?:${BLANK}va${BLANK}luat${BLANK}(?:${byLength})(?=${BLANK}so${GAP}\\d))?)(?:${BLANK}[(]sua${GAP}doi(?:,${GAP}bo${GAP}sung)?[)])?(?![a-z0-9])`,
);

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
const named = /[\p{L}]/u;

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
  const known = readFolded(scan, knownName, at);
  const match = known ?? (isCapitalAt(scan, at + 1) ? readText(scan, unlistedName, at) : null);
  if (!match || !named.test(match[1]!)) return undefined;
  const nameTo = at + match[0].length;
  const title = scan.text
    .slice(at, at + (known ? match[0].length : match[0].length))
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
