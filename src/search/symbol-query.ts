// Reads a query as the number of a document in any spelling: separators, case, đ and dates do not matter, only the
// order of number, type and issuer. Says what was asked for; which documents that names is the resolver's affair.
import { documentTypes, type DocumentType } from '../domain/vocabulary.ts';
import { foldText, normalizeText } from '../text/fold.ts';
import { isStopWord } from '../text/stop-words.ts';
import { isSyllable } from '../text/syllable-shape.ts';
import { syllablesOf, type Syllable } from '../text/syllables.ts';
import { takeDates, type DateHint } from './query-dates.ts';

export interface SymbolQuery {
  readonly number: number;
  /** Type code and issuer code run together and folded (`qdtw`), or one of them; '' when not given. */
  readonly code: string;
  /** What the code may also mean, when nothing carries it: TƯ is TW or TU, and so is `tu` in lower case. */
  readonly otherCode: string | null;
  /** Types named in words, weak evidence beside a code. */
  readonly types: readonly DocumentType[];
  /** Folded names of issuers that the query spells out. */
  readonly issuers: readonly string[];
  readonly date: DateHint;
  /** The query holds nothing else: it is a number, not a sentence that mentions one. */
  readonly isWhole: boolean;
}

export interface KnownNames {
  /** Folded issuer codes without separators: `tw`, `btctw`. */
  readonly codes: ReadonlySet<string>;
  /** Folded names of issuers, `bo chinh tri`. */
  readonly names: ReadonlySet<string>;
}

const typeEntries = Object.entries(documentTypes) as [DocumentType, (typeof documentTypes)[DocumentType]][];

/** Folded type codes: `qd`, `qdi`, `ctr`. */
const typeCodes: ReadonlySet<string> = new Set(
  typeEntries.flatMap(([, { codes }]) => codes.map((code: string) => foldText(code))),
);

const typeWords: ReadonlyMap<string, DocumentType> = new Map([
  ...typeEntries.map(([slug, { label }]) => [foldText(label), slug] as const),
  ['qui dinh', 'quy-dinh'],
  ['qui che', 'quy-che'],
  ['qui trinh', 'quy-trinh'],
]);

const FILLERS = new Set('so ngay thang nam ban hanh van no o'.split(' '));
// A number behind these counts something else: Điều 5, khoản 2, Trung ương 4, lần thứ 13.
const OTHER_NUMBERS = new Set('dieu khoan diem chuong muc phan thu uong tw khoa trang cau'.split(' '));

/** Returns the number a query asks for, or undefined when it asks for none. */
export function readSymbolQuery(query: string, known: KnownNames): SymbolQuery | undefined {
  const { rest, date } = takeDates(normalizeText(query));
  const tokens = syllablesOf(rest);
  const used = new Set<number>();
  const typeAt = findTypes(tokens, used);
  const issuers = findIssuers(tokens, known, used);
  const found = findNumber({ tokens, rest, known, typeAt });
  if (!found) return undefined;
  for (const at of found.used) used.add(at);

  const loose = looseYear(tokens, used);
  const year = found.year ?? date.year ?? loose;
  const isWhole = tokens.every(
    ({ folded, text }, i) =>
      used.has(i) || FILLERS.has(folded) || isStopWord(text, true) || isStopWord(folded, false),
  );
  // A bare number inside a sentence names nothing.
  const isNamed = found.code !== '' || typeAt.size > 0 || found.isMarked;
  if (!isNamed && !isWhole) return undefined;
  return {
    number: found.number,
    code: found.code,
    otherCode: found.otherCode,
    types: [...new Set(typeAt.values())],
    issuers,
    date: { ...date, ...(year === undefined ? {} : { year }) },
    isWhole,
  };
}

/** Marks words that name a type; returns the index of the last word of each → type. */
function findTypes(tokens: readonly Syllable[], used: Set<number>): Map<number, DocumentType> {
  const typeAt = new Map<number, DocumentType>();
  for (let i = 0; i < tokens.length; i += 1) {
    for (let length = 4; length > 0; length -= 1) {
      const phrase = tokens
        .slice(i, i + length)
        .map(({ folded }) => folded)
        .join(' ');
      const type = typeWords.get(phrase);
      if (!type) continue;
      for (let at = i; at < i + length; at += 1) used.add(at);
      typeAt.set(i + length - 1, type);
      i += length - 1;
      break;
    }
  }
  return typeAt;
}

function findIssuers(tokens: readonly Syllable[], known: KnownNames, used: Set<number>): string[] {
  const found: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    for (let length = Math.min(8, tokens.length - i); length > 1; length -= 1) {
      const name = tokens
        .slice(i, i + length)
        .map(({ folded }) => folded)
        .join(' ');
      if (!known.names.has(name)) continue;
      for (let at = i; at < i + length; at += 1) used.add(at);
      found.push(name);
      i += length - 1;
      break;
    }
  }
  return found;
}

interface Scan {
  readonly tokens: readonly Syllable[];
  readonly rest: string;
  readonly known: KnownNames;
  readonly typeAt: ReadonlyMap<number, DocumentType>;
}

interface FoundNumber {
  readonly number: number;
  readonly code: string;
  readonly otherCode: string | null;
  readonly year: number | undefined;
  /** A type, `số` or a code stands beside it. */
  readonly isMarked: boolean;
  readonly used: readonly number[];
}

/** The number that type, `số` or a code stands beside; else the only number there is. */
function findNumber(scan: Scan): FoundNumber | undefined {
  const numbers = scan.tokens.flatMap(({ folded }, i) =>
    /^\d{1,5}$/u.test(folded) && !isYearAfter(scan.tokens, scan.rest, i) && !isAssembly(scan.tokens, i)
      ? [i]
      : [],
  );
  const read = numbers.map((at) => readNumber(scan, at)).filter((found) => found !== undefined);
  const marked = read.filter(({ isMarked }) => isMarked);
  const values = new Set(marked.map(({ number }) => number));
  if (values.size === 1) {
    // 'QĐ 360-QĐ/TW': the type may be given twice, the number once.
    return marked.reduce((a, b) => (b.code.length > a.code.length ? b : a));
  }
  const bare = read.filter(({ number }) => !isYear(number));
  return values.size === 0 && bare.length === 1 ? bare[0] : undefined;
}

function readNumber({ tokens, rest, known, typeAt }: Scan, at: number): FoundNumber | undefined {
  const used = [at];
  let before = at - 1;
  const hasSo = tokens[before]?.folded === 'so';
  if (hasSo) before -= 1;
  const lead = tokens[before];
  if (lead && !typeAt.has(before) && OTHER_NUMBERS.has(lead.folded)) return undefined;
  let type = '';
  if (lead && typeCodes.has(lead.folded)) {
    type = lead.folded;
    used.push(before);
  }
  let code = '';
  let tail: 'tw' | 'tu' | null = null;
  let year: number | undefined;
  for (let i = at + 1; i < tokens.length; i += 1) {
    const { folded, text } = tokens[i]!;
    const gap = rest.slice(tokens[i - 1]!.end, tokens[i]!.start);
    if (code === '' && year === undefined && isYearAfter(tokens, rest, i)) {
      year = Number(folded);
    } else if (code.endsWith('qh') && gap === '' && /^\d{1,2}$/u.test(folded)) {
      code += folded;
    } else if (folded.endsWith('t') && isSplitTw(tokens, rest, i)) {
      code += `${folded}w`;
      used.push(i);
      i += 1;
    } else if (isCode(folded, text, gap, code, known)) {
      // TƯ is how the centre is often printed; in lower case `tu` may be the same without its mark.
      if (text.endsWith('tư')) tail = 'tu';
      else if (rest.slice(tokens[i]!.start, tokens[i]!.end).endsWith('tu')) tail = 'tw';
      code += text.endsWith('tư') ? folded.replace(/tu$/u, 'tw') : folded;
    } else break;
    used.push(i);
  }
  if (type !== '' && !code.startsWith(type)) code = type + code;
  return {
    number: Number(tokens[at]!.folded),
    code,
    otherCode: tail && code.replace(/t[uw]$/u, tail),
    year,
    isMarked: code !== '' || hasSo || typeAt.has(before),
    used,
  };
}

/** The 14 of QH14, UBTVQH14. */
function isAssembly(tokens: readonly Syllable[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.folded.endsWith('qh') && before.end === tokens[at]!.start;
}

/** A year right behind the number belongs to it: 30/2020/NĐ-CP, NQ 18/2017. */
function isYearAfter(tokens: readonly Syllable[], rest: string, at: number): boolean {
  const year = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || !/^\d{1,5}$/u.test(before.folded) || !/^\d{4}$/u.test(year.folded)) return false;
  return isYear(Number(year.folded)) && /^ ?[-/ ] ?$/u.test(rest.slice(before.end, year.start));
}

/** T.Ư and T.W, cut in two by the point; also at the end of a longer code, BTCT.Ư. */
function isSplitTw(tokens: readonly Syllable[], rest: string, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && /^[uw]$/u.test(next.folded) && rest.slice(tokens[at]!.end, next.start) === '.';
}

function isCode(folded: string, text: string, gap: string, code: string, known: KnownNames): boolean {
  if (!/^[a-z]{1,14}$/u.test(folded)) return false;
  if (typeCodes.has(folded) || known.codes.has(folded))
    return code === '' ? true : known.codes.has(folded) || !known.codes.has(code);
  for (const type of typeCodes) {
    if (folded.startsWith(type) && known.codes.has(folded.slice(type.length))) return true;
  }
  // Unknown letters are a code where a code belongs: glued by - or /, or spelled as no word is.
  const isGlued = /^ ?[-/.] ?$/u.test(gap.replace(/[\u2010-\u2015\u2212]/gu, '-'));
  return isGlued || (typeCodes.has(code) && !isSyllable(text) && text.length <= 8);
}

const isYear = (number: number): boolean => number >= 1930 && number < 2100;

/** A year standing alone after the number: 'QĐ 69 2022', 'nghị định 80 CP 2017'. */
function looseYear(tokens: readonly Syllable[], used: Set<number>): number | undefined {
  const at = tokens.findIndex(
    ({ folded }, i) => !used.has(i) && /^\d{4}$/u.test(folded) && isYear(Number(folded)),
  );
  if (at < 0) return undefined;
  used.add(at);
  return Number(tokens[at]!.folded);
}
