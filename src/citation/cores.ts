// Finds the cores of citations: the words that identify a document. Tails, provisions and sharing are read afterwards.

import { makeFound, type Found } from './found.ts';
import { readAnaphor, readOfIssuer, readTitled } from './anaphor-form.ts';
import { readCongress } from './congress-form.ts';
import { readConstitution, readLaw } from './law-form.ts';
import { readNamed } from './named-form.ts';
import { readMembers, readNumber } from './number-form.ts';
import { readPlenum } from './plenum-form.ts';
import { bounded, GAP, isCapitalAt, phrase, readFolded, type Scan } from './scan.ts';
import { isDenied, readSymbol, type SymbolFound } from './symbol-reader.ts';
import { issuerCode } from './issuer-codes.ts';
import { canonicalCode, typeOfCode } from './type-codes.ts';
import { typeAbbreviations, typeWords, type TypeWord } from './type-words.ts';

const wordsByLength = typeWords.toSorted((a, b) => b.word.length - a.word.length);
const wordPattern = new RegExp(
  `(?<![a-z0-9_/-])(?:${wordsByLength.map(({ word }) => phrase(word)).join('|')})(?![a-z_])`,
  'g',
);
const namedPattern = /(?<![a-z0-9_/-])(?:dieu[ \n]?le|cuong[ \n]?linh|hien[ \n]?phap)(?![a-z_])/g;
const abbreviationPattern =
  /(?<![\p{L}\d_/-])(?:NQLT|NQ|CTr|CT|KL|Q[ĐD]i|QyĐ|Q[ĐD]|HD|TB|KH|N[ĐD]|TT|CV|QC)(?=[ \n]?(?:số[ \n]?)?(?:\d|T\.?[WƯ]|[Tt]rung[ ]ương|[Đđ]ại[ ]hội|ĐH|HN))/gu;
const wordByTight = new Map(typeWords.map((row) => [row.word.replace(/ /g, ''), row]));
const abbreviations = new Map(typeAbbreviations.map((row) => [row.code.toUpperCase(), row]));

/** A word that names a type, where it stands. */
export interface Head {
  readonly from: number;
  readonly to: number;
  readonly row: TypeWord;
}

export interface Cores {
  readonly found: readonly Found[];
  readonly heads: readonly Head[];
}

/** All cores of a text in order, overlaps dropped by longest, then earliest; and all type words in order. */
export function readCores(scan: Scan): Cores {
  const { symbols, denied } = readSymbols(scan);
  const heads = readHeads(scan);
  const used = new Set<SymbolFound>();
  const found: Found[] = [];
  for (const head of heads) {
    const read = readHead(scan, head, symbols, denied);
    found.push(...read);
    for (const { symbol } of read) if (symbol) used.add(symbol);
  }
  for (const match of scan.folded.matchAll(namedPattern)) {
    const named = readConstitutionOrNamed(scan, match.index, match[0]);
    if (named) found.push(named);
  }
  for (const symbol of symbols.values()) {
    const bare = used.has(symbol) ? undefined : readBare(scan, symbol);
    if (bare) found.push(bare);
  }
  return { found: dropOverlaps(found), heads };
}

function readConstitutionOrNamed(scan: Scan, from: number, word: string): Found | undefined {
  return word.startsWith('h') ? readConstitution(scan, from, from + word.length) : readNamed(scan, from);
}

interface SymbolPlaces {
  /** By the place where the number starts. */
  readonly symbols: ReadonlyMap<number, SymbolFound>;
  /** Numbers of papers that are no documents. */
  readonly denied: ReadonlySet<number>;
}

function readSymbols(scan: Scan): SymbolPlaces {
  const symbols = new Map<number, SymbolFound>();
  const denied = new Set<number>();
  for (const match of scan.text.matchAll(/\d+/g)) {
    const at = match.index;
    if (match[0].length > 5 || !isFree(scan, at)) continue;
    const symbol = readSymbol(scan, at);
    if (symbol === undefined) continue;
    if (isDenied(symbol)) denied.add(at);
    else symbols.set(at, symbol);
  }
  return { symbols, denied };
}

const gluedBefore = bounded('(?<=(?<![a-z0-9_/.-])(?:so|no|hd|qd|ct|nq|kl|tb|kh|qdi|ctr|tt|nd))');

// A number inside a longer code, a camera model or an address is none; "số31" and "HD38-HD/…" are.
function isFree(scan: Scan, at: number): boolean {
  const before = scan.text[at - 1];
  if (before === undefined) return true;
  if (
    /[/_.#@=&%-]/.test(before) &&
    !(before === '-' && scan.text[at - 2] === ' ') &&
    !(before === '.' && /[oố]\.$/.test(scan.text.slice(at - 2, at)))
  )
    return false;
  return !/[\p{L}]/u.test(before) || readFolded(scan, gluedBefore, at) !== null;
}

function readHeads(scan: Scan): Head[] {
  const heads: Head[] = [];
  for (const match of scan.folded.matchAll(wordPattern)) {
    const row = wordByTight.get(match[0].replace(/[ \n]/g, ''))!;
    heads.push({ from: match.index, to: match.index + match[0].length, row });
  }
  for (const match of scan.text.matchAll(abbreviationPattern)) {
    const { type, alone } = abbreviations.get(canonicalCode(match[0]).toUpperCase()) ?? {
      type: 'nghi-quyet' as const,
      alone: false,
    };
    heads.push({
      from: match.index,
      to: match.index + match[0].length,
      row: { word: match[0], type, use: alone ? 'code' : 'symbol-only' },
    });
  }
  return heads.sort((a, b) => a.from - b.from);
}

// Between a type word and its symbol: số, "No.", a code given twice ("Quyết định QĐ 360-QĐ/TW").
const toSymbol = bounded(
  `${GAP}(?:(?:so|no)${GAP}[:.'’]{0,2}${GAP})?(?:(?:nq|ct|kl|qd|qdi|hd|tb|kh|ctr|nd|tt|cv|qc)[ .-]?)?(?=\\d)`,
);

function readHead(
  scan: Scan,
  head: Head,
  symbols: SymbolPlaces['symbols'],
  denied: SymbolPlaces['denied'],
): readonly Found[] {
  const { from, to, row } = head;
  const gap = readFolded(scan, toSymbol, to);
  const numberAt = gap ? to + gap[0].length : -1;
  const symbol = symbols.get(numberAt);
  if (symbol !== undefined) {
    const full = readFull(head, symbol);
    return full ? [full, ...readList(scan, full, symbols)] : [];
  }
  if (denied.has(numberAt)) return [];
  const grouped = readPlenum(scan, from, to, row.type);
  if (grouped.length > 0) return grouped;
  const congress = readCongress(scan, from, to, row.type);
  if (congress.length > 0) return congress;
  if (row.type === 'luat' || row.type === 'phap-lenh') {
    const law = readLaw(scan, from, to, row.type, symbols);
    return law ? [law] : readPointing(scan, head);
  }
  const named = row.type === 'quy-che' ? readNamed(scan, from) : undefined;
  if (named) return [named];
  const number = readNumber(scan, from, to, row);
  if (number === undefined) return readPointing(scan, head);
  const first = makeFound(from, number.to, 'number', {
    type: row.type,
    digits: number.digits,
    issued: number.year,
  });
  return [first, ...readList(scan, first, symbols)];
}

function readPointing(scan: Scan, { from, to, row }: Head): readonly Found[] {
  if (row.use === 'symbol-only' && row.type !== 'chuong-trinh' && row.type !== 'de-an') return [];
  const found =
    readAnaphor(scan, from, to, row.type) ??
    readOfIssuer(scan, from, to, row.type) ??
    readTitled(scan, from, to, row.type);
  return found ? [found] : [];
}

function readFull(head: Head, symbol: SymbolFound): Found | undefined {
  // "Công văn 125/ABC-DEF": the word makes the letter form sure; other words do not.
  if (symbol.kind === 'letter' && head.row.type !== 'cong-van' && head.row.type !== 'cong-dien')
    return symbol.weak ? undefined : fromSymbol(head.from, symbol, 'full', head);
  return fromSymbol(head.from, symbol, 'full', head);
}

function fromSymbol(from: number, symbol: SymbolFound, form: Found['form'], head: Head | null): Found {
  const inState = symbol.kind === 'state';
  const word = head?.row.type ?? null;
  const type = symbol.kind === 'letter' ? (word ?? 'cong-van') : typeOfCode(symbol.code, word, inState);
  const known =
    symbol.kind === 'letter' ? issuerCode(symbol.issuer.split('-')[0]!) : issuerCode(symbol.issuer);
  return makeFound(from, symbol.to, form, {
    type,
    symbol,
    digits: symbol.digits,
    code: symbol.code,
    issuerCode: symbol.issuer === '' ? null : symbol.issuer,
    issuer: known?.name ?? null,
  });
}

// Members of a list share the type word; the code of a last symbol goes back to the numbers before it.
function readList(scan: Scan, first: Found, symbols: SymbolPlaces['symbols']): readonly Found[] {
  const members = readMembers(scan, first.to, (at) => symbols.has(at)).map((member) =>
    makeFound(member.from, member.to, 'number', { type: first.type, digits: member.digits, listHead: first }),
  );
  return members;
}

const soBefore = bounded("(?<=(?<![a-z0-9])((?:so|no)[ \\n]?[:.'’]{0,2}[ \\n]?))");
// Forms, contracts, invoices, licences and standards number themselves the same way.
const otherPaper =
  /(?<![a-z])(?:mau|bieu|phieu|hop[ \n]dong|hoa[ \n]don|giay[ \n]phep|giay[ \n]chung[ \n]nhan|ma|tai[ \n]khoan|ban[ \n]an|tieu[ \n]chuan)(?:[ \n](?:kinh[ \n]te|lao[ \n]dong))?[ \n]?$/;
const lineStart = /(?:^|[\n\f])[ ]?$/;

/** A symbol without its type word beside it. */
function readBare(scan: Scan, symbol: SymbolFound): Found | undefined {
  if (symbol.kind === 'short') return undefined;
  const so = readFolded(scan, soBefore, symbol.from);
  const from = so ? symbol.from - so[1]!.length : symbol.from;
  if (symbol.weak && (!so || symbol.kind === 'letter')) return undefined;
  if (otherPaper.test(scan.folded.slice(Math.max(0, from - 24), from))) return undefined;
  // "Số: 16-HD/BTCTW" alone at the head of a document is its own number.
  const heading = so !== null && isCapitalAt(scan, from) && scan.text.slice(from, symbol.from).includes(':');
  const self = heading && lineStart.test(scan.text.slice(Math.max(0, from - 2), from));
  const found = fromSymbol(from, symbol, self ? 'self' : 'bare-symbol', null);
  if (self) found.antecedent = 'self';
  return found;
}

function dropOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const item of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last === undefined || item.from >= last.to) kept.push(item);
    else if (isBetter(item, last)) kept[kept.length - 1] = item;
  }
  return kept;
}

// A symbol or number inside a long description is worth more than the description.
function isBetter(item: Found, other: Found): boolean {
  const rank = (found: Found): number => (found.form === 'described' || found.form === 'anaphor' ? 0 : 1);
  if (rank(item) !== rank(other)) return rank(item) > rank(other);
  return item.to - item.from > other.to - other.from;
}
