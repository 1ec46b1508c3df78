// The number and symbol of a document (số, ký hiệu): parsed from any spelling, printed in one.
// A symbol is not an identity (numbers restart every term); resolving one to documents is not done here.

import { documentTypes, type DocumentType } from './vocabulary.ts';

/**
 * `party`: `58-QĐ/TW`, hyphen before the type code, slash before the issuer.
 * `state`: `30/2020/NĐ-CP`, or `774/QĐ-TTg` without a year.
 * `assembly`: `29/2018/QH14`, `30/2000/PL-UBTVQH10` (the body carries its own term number).
 */
export type SymbolForm = 'party' | 'state' | 'assembly';

export interface ParsedSymbol {
  readonly form: SymbolForm;
  /** Compared as an integer: `07` and `7` are one number. */
  readonly number: number;
  /** Digits as printed, so that printing gives the issued form back (`01`, `1220`). */
  readonly digits: string;
  /** Type code in its canonical case (`QĐ`, `QĐi`, `CTr`); empty for `29/2018/QH14`. */
  readonly typeCode: string;
  /** Issuer code in its canonical case, with units after a hyphen (`TW`, `BTCTW`, `TWĐTN-VP`). */
  readonly issuerCode: string;
  /** Year written inside a state symbol. */
  readonly year: number | null;
}

// Type codes as written and, for what is typed without marks, by their skeleton. `QH` names a law only by its
// body (29/2018/QH14). ĐA (đề án) and DA (dự án) share the skeleton `da`: the earlier in the vocabulary wins there.
const typeCodes = Object.values(documentTypes)
  .flatMap((type): readonly string[] => type.codes)
  .filter((code) => code !== 'QH');
const typeCodeByLowerCase = new Map(typeCodes.map((code) => [code.toLowerCase(), code]));
const typeCodeBySkeleton = new Map(typeCodes.toReversed().map((code) => [skeleton(code), code]));
// Longest first, so that `20 QĐITW` is read as QĐi, not as QĐ of an issuer ITW.
const typeCodeSkeletons = [...typeCodeBySkeleton.keys()].sort((a, b) => b.length - a.length);

// Spellings of issuer codes that are not the code itself: TƯ, T.Ư and the OCR slip TVV mean TW.
const issuerCodeAliases: ReadonlyMap<string, string> = new Map([
  ['tư', 'TW'],
  ['t.ư', 'TW'],
  ['t.w', 'TW'],
  ['tvv', 'TW'],
  ['duuk', 'ĐUK'],
]);

// Case of codes that are not all capitals.
const issuerCodeCase: ReadonlyMap<string, string> = new Map([['ttg', 'TTg']]);

// Codes with Đ or Ư, so that typing without marks still names them (`BDVTW` is left alone: it is a code of its own).
const issuerCodeMarks: ReadonlyMap<string, string> = new Map([
  ['dtn', 'ĐTN'],
  ['twdtn', 'TWĐTN'],
  ['tld', 'TLĐ'],
  ['dct', 'ĐCT'],
  ['bdntw', 'BĐNTW'],
  ['bcdtw', 'BCĐTW'],
  ['hdlltw', 'HĐLLTW'],
  ['du', 'ĐU'],
  ['duk', 'ĐUK'],
  ['duqstw', 'ĐUQSTW'],
  ['duca', 'ĐUCA'],
  ['ubnd', 'UBND'],
  ['hdnd', 'HĐND'],
]);

/**
 * Canonical text before any comparison: NFC, `Ð`/`ð` (eth) → `Đ`/`đ`, every dash → `-`,
 * every kind of space → one plain space, zero-width characters dropped, ends trimmed.
 */
function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\u00D0/g, 'Đ')
    .replace(/\u00F0/g, 'đ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Parses one symbol in any spelling that people print or type (CITATIONS §1.2 and §2.4 of the design notes):
 * `58-QĐ/TW`, `58-qd/tw`, `100 - KL/TW`, `37QĐ/TW`, `217/QĐ-TW`, `27-NQ-TW`, `66/QĐ/TW`, `20 NQTW`, `30/2020/NĐ-CP`.
 * Returns undefined for anything else, with no guess: `58`, `159-TB`, `TW/58`.
 */
export function parseSymbol(text: string): ParsedSymbol | undefined {
  const known = parsed.get(text);
  if (known !== undefined) return known.symbol;
  const clean = normaliseText(text);
  const symbol = parseAssembly(clean) ?? parseState(clean) ?? parseParty(clean);
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(text, { symbol });
  return symbol;
}

// The symbols of a corpus are asked for again and again; a longer text than any of them is not kept in memory.
const parsed = new Map<string, { readonly symbol: ParsedSymbol | undefined }>();
const mostParsed = 50_000;

/** Prints the canonical spelling; `parseSymbol(printSymbol(s))` gives `s` back. */
export function printSymbol(symbol: ParsedSymbol): string {
  if (symbol.form === 'assembly') {
    const body = symbol.typeCode === '' ? symbol.issuerCode : `${symbol.typeCode}-${symbol.issuerCode}`;
    return `${symbol.digits}/${symbol.year}/${body}`;
  }
  if (symbol.form === 'state') {
    const year = symbol.year === null ? '' : `${symbol.year}/`;
    return `${symbol.digits}/${year}${symbol.typeCode}-${symbol.issuerCode}`;
  }
  return `${symbol.digits}-${symbol.typeCode}/${symbol.issuerCode}`;
}

/** Canonical spelling of a symbol, or the cleaned text where it is no symbol (`Điều lệ Đảng 2011`). */
export function normaliseSymbol(text: string): string {
  const symbol = parseSymbol(text);
  return symbol === undefined ? normaliseText(text) : printSymbol(symbol);
}

/**
 * Key under which two spellings of one symbol meet: number without leading zeros, type and issuer code
 * without case or marks, year. `07-QĐi/TW` and `07-QĐ/TW` differ, as they are different documents in term XII.
 */
export function symbolKey(symbol: ParsedSymbol): string {
  return [symbol.number, symbol.typeCode.toLowerCase(), skeleton(symbol.issuerCode), symbol.year ?? ''].join(
    '|',
  );
}

/** Document types whose symbols may carry the code; `QĐ` gives both Quy định and Quyết định. */
export function typesOfCode(typeCode: string): readonly DocumentType[] {
  const wanted = canonicalTypeCode(typeCode);
  return (Object.keys(documentTypes) as DocumentType[]).filter((slug) =>
    documentTypes[slug].codes.some((code) => code === wanted),
  );
}

/** Lower case without tone marks, hats, horns and bars: `QĐi` → `qdi`. */
export function skeleton(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
}

function parseAssembly(text: string): ParsedSymbol | undefined {
  // 29/2018/QH14 and 30/2000/PL-UBTVQH10, never 30/2020/NĐ-CP.
  const match = /^(\d{1,5}) ?\/ ?(\d{4}) ?\/ ?(?:(\p{L}{1,4}) ?- ?)?(QH ?\d{1,2}|UBTVQH ?\d{1,2})$/iu.exec(
    text,
  );
  if (!match) return undefined;
  const typeCode = match[3] === undefined ? '' : canonicalTypeCode(match[3]);
  if (typeCode === undefined) return undefined;
  return build('assembly', match[1]!, typeCode, match[4]!.replace(' ', '').toUpperCase(), Number(match[2]));
}

function parseState(text: string): ParsedSymbol | undefined {
  // 30/2020/NĐ-CP, 30 2020 nd cp, 80/NĐ-CP; a Party code such as TW after the hyphen is a swapped Party symbol.
  const match =
    /^(\d{1,5})(?: ?[/-] ?| )(?:(\d{4})(?: ?[/-] ?| ))?(\p{L}{1,5})(?: ?[-/] ?| )(\p{L}[\p{L}\d]*(?: ?- ?\p{L}[\p{L}\d]*)*)$/u.exec(
      text,
    );
  if (!match) return undefined;
  const typeCode = canonicalTypeCode(match[3]!);
  const issuerCode = canonicalIssuerCode(match[4]!);
  if (typeCode === undefined || issuerCode === undefined || !isStateIssuer(issuerCode)) return undefined;
  return build('state', match[1]!, typeCode, issuerCode, match[2] === undefined ? null : Number(match[2]));
}

function parseParty(text: string): ParsedSymbol | undefined {
  // The separators may be missing or swapped, but both codes must be there: 58-QĐ/TW, 37QĐ/TW, 217/QĐ-TW, 20 NQTW.
  const match =
    /^(\d{1,5}) ?[-/.]? ?(\p{L}[\p{L}.\d]*(?: ?[-/.] ?\p{L}[\p{L}.\d]*)*(?: \p{L}[\p{L}.\d]*)?)$/u.exec(text);
  if (!match) return undefined;
  const split = splitCodes(match[2]!);
  if (split === undefined) return undefined;
  return build('party', match[1]!, split.typeCode, split.issuerCode, null);
}

// Longest type code first; a separator after it decides, and only without one may the rest follow at once (`NQTW`).
function splitCodes(text: string): { typeCode: string; issuerCode: string } | undefined {
  const separated = /^(\p{L}+) ?[-/ ] ?(.+)$/u.exec(text);
  if (separated) {
    const typeCode = canonicalTypeCode(separated[1]!);
    const issuerCode = canonicalIssuerCode(separated[2]!);
    if (typeCode !== undefined && issuerCode !== undefined) return { typeCode, issuerCode };
    return undefined;
  }
  const bare = skeleton(text);
  for (const code of typeCodeSkeletons) {
    if (!bare.startsWith(code) || bare.length <= code.length) continue;
    const issuerCode = canonicalIssuerCode(text.slice(code.length));
    if (issuerCode === 'TW' || issuerCode?.endsWith('TW')) {
      return { typeCode: typeCodeBySkeleton.get(code)!, issuerCode };
    }
  }
  return undefined;
}

function canonicalTypeCode(text: string): string | undefined {
  return typeCodeByLowerCase.get(text.toLowerCase()) ?? typeCodeBySkeleton.get(skeleton(text));
}

function canonicalIssuerCode(text: string): string | undefined {
  const compact = text.replace(/ ?- ?/g, '-').replace(/ /g, '');
  const alias = issuerCodeAliases.get(compact.toLowerCase());
  if (alias !== undefined) return alias;
  if (!/^\p{L}[\p{L}\d]*(?:-\p{L}[\p{L}\d]*)*$/u.test(compact)) return undefined;
  return compact.split('-').map(canonicalCodePart).join('-');
}

function canonicalCodePart(part: string): string {
  // Thị ủy, thành ủy of a district: printed so, but THU in capitals may be another body's.
  if (part === 'ThU') return part;
  const known = issuerCodeCase.get(part.toLowerCase()) ?? issuerCodeMarks.get(part.toLowerCase());
  return known ?? part.toUpperCase();
}

// Issuers of state documents; everything else in `NN/XX-YY` is a Party symbol with its separators swapped.
function isStateIssuer(code: string): boolean {
  return (
    /^(?:CP|TTg|CTN|UBND|HĐND|HDND|QH\d*|UBTVQH\d*|TANDTC|VKSNDTC|KTNN)(?:-|$)/u.test(code) ||
    /^B(?:CA|QP|NV|TC|NG|TP|XD|YT|CT|KHCN|GDĐT|LĐTBXH|VHTTDL|TTTT|TNMT|NNPTNT|GTVT|KHĐT)(?:-|$)/u.test(code)
  );
}

function build(
  form: SymbolForm,
  digits: string,
  typeCode: string,
  issuerCode: string,
  year: number | null,
): ParsedSymbol {
  return { form, number: Number(digits), digits, typeCode, issuerCode, year };
}
