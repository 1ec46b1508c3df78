// "Chỉ thị này", "Quy định nêu trên", "Chỉ thị của Bộ Chính trị" after Chỉ thị 39, and documents told by issuer and
// quoted title alone. Only with a capital: in small letters these words mean any document.

import type { DocumentType } from '../domain/vocabulary.ts';
import { makeFound, type Found } from './found.ts';
import { readIssuerName } from './issuers.ts';
import { bounded, BLANK, GAP, isCapitalAt, readFolded, readText, type Scan } from './scan.ts';

const pointing = bounded(
  `(?:${BLANK}(?:quan${BLANK}trong|so|ket${BLANK}luan))?${BLANK}(?:nay|neu${BLANK}tren|noi${BLANK}tren|da${BLANK}neu|tren${BLANK}day|tren(?=[.,;:)]|$|${BLANK}(?:da|co|la|duoc|quy${BLANK}dinh)(?![a-z])))(?![a-z])(?!${BLANK}(?:co${BLANK}so|dia${BLANK}ban|toan|linh${BLANK}vuc|cac))`,
);
const of = bounded(`${BLANK}cua${BLANK}`);
const titled = bounded(`${BLANK}(?:ve|ve${BLANK}viec)${BLANK}:?${GAP}(?=["“])`);
const chapter = bounded(`${BLANK}chuyen${BLANK}de(?=${BLANK}ve${BLANK}["“])`);
const quote = bounded('(?:“[^”\\f]{8,400}”|"[^"\\f]{8,400}")');

/** Reads a pointing word behind a type word: the antecedent is looked for later. */
export function readAnaphor(scan: Scan, from: number, at: number, type: DocumentType): Found | undefined {
  if (!isCapitalAt(scan, from)) return undefined;
  const match = readFolded(scan, pointing, at);
  return match ? makeFound(from, at + match[0].length, 'anaphor', { type }) : undefined;
}

/** Reads "Chỉ thị của Bộ Chính trị": an anaphor when an earlier citation fits, which is decided later. */
export function readOfIssuer(scan: Scan, from: number, at: number, type: DocumentType): Found | undefined {
  const word = readFolded(scan, of, at);
  if (!word) return undefined;
  const issuer = readIssuerName(scan, at + word[0].length);
  if (issuer === undefined || issuer.scope !== 'central') return undefined;
  const found = makeFound(from, issuer.to, 'anaphor', { type, issuer: issuer.name });
  const described = readQuoted(scan, issuer.to);
  if (described) return { ...found, ...described, tailTo: described.to, form: 'described' };
  return isCapitalAt(scan, from) ? found : undefined;
}

/** Reads "Nghị quyết chuyên đề về “…”": told by its quoted title alone. */
export function readTitled(scan: Scan, from: number, at: number, type: DocumentType): Found | undefined {
  if (!isCapitalAt(scan, from)) return undefined;
  const special = readFolded(scan, chapter, at);
  const described = readQuoted(scan, at + (special ? special[0].length : 0));
  return described ? makeFound(from, described.to, 'described', { type, title: described.title }) : undefined;
}

function readQuoted(scan: Scan, at: number): { readonly to: number; readonly title: string } | undefined {
  const lead = readFolded(scan, titled, at);
  const match = lead ? readText(scan, quote, at + lead[0].length) : null;
  if (!lead || !match) return undefined;
  return {
    to: at + lead[0].length + match[0].length,
    title: match[0]
      .slice(1, -1)
      .replace(/[ \n]+/g, ' ')
      .trim(),
  };
}
