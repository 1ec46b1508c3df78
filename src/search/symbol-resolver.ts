// From a number to the documents that carry it: one, several, or none. Never the likeliest, and never a neighbour
// passed off as a hit; documents with the same number under another code are returned apart, as near.
import { parseSymbol, type ParsedSymbol } from '../domain/symbol.ts';
import type { DocumentType } from '../domain/vocabulary.ts';
import { foldText } from '../text/fold.ts';
import { syllablesOf } from '../text/syllables.ts';
import type { DateHint } from './query-dates.ts';
import type { DocumentKey } from './searcher.ts';
import { readSymbolQuery, type KnownNames, type SymbolQuery } from './symbol-query.ts';

export interface SymbolEntry<K extends DocumentKey = string> {
  readonly id: K;
  readonly symbol: string | null;
  readonly type: DocumentType;
  readonly date: string | null;
  readonly year?: number | null;
  /** Names, short names and aliases of the issuing bodies. */
  readonly issuers?: readonly string[];
  /** Title, where it mentions a number itself: typed whole, it means its own document and not the one mentioned. */
  readonly title?: string;
  /** Congress term of the date, as a number (13), when it has one. */
  readonly term?: number | null;
}

export type SymbolAnswer<K extends DocumentKey = string> =
  /** The query is a number: these documents and no others; `near` share the number only. */
  | { readonly kind: 'symbol'; readonly ids: readonly K[]; readonly near: readonly K[] }
  /** A text search; documents whose number the sentence mentions come first. */
  | { readonly kind: 'text'; readonly pinned: readonly K[] };

export interface SymbolResolver<K extends DocumentKey = string> {
  resolve(query: string): SymbolAnswer<K>;
}

interface Known<K extends DocumentKey> extends SymbolEntry<K> {
  readonly parsed: ParsedSymbol;
  readonly code: string;
  readonly names: ReadonlySet<string>;
}

/**
 * Reads the entries once. Entries without a number are not found here. Where they are a part of all (see
 * symbol-shards.ts), the names known to the whole come with them.
 */
export function createSymbolResolver<K extends DocumentKey = string>(
  entries: readonly SymbolEntry<K>[],
  names?: KnownNames,
): SymbolResolver<K> {
  const known = entries.flatMap((entry) => readEntry(entry) ?? []);
  known.sort(newestFirst);
  const vocabulary = names ?? namesOf(known);
  const titles = Map.groupBy(
    entries.filter(({ title }) => title !== undefined),
    ({ title }) => wordsOnly(title!),
  );
  return {
    resolve(query): SymbolAnswer<K> {
      const titled = (titles.get(wordsOnly(query)) ?? []).map(({ id }) => id);
      const asked = readSymbolQuery(query, vocabulary);
      if (!asked) return { kind: 'text', pinned: titled };
      const sameNumber = known.filter(({ parsed }) => parsed.number === asked.number);
      const ids = match(asked, sameNumber).map(({ id }) => id);
      if (!asked.isWhole || titled.length > 0)
        return { kind: 'text', pinned: [...new Set([...titled, ...ids])] };
      const near =
        ids.length > 0 ? [] : sameNumber.filter((entry) => fitsDate(entry, asked.date)).map(({ id }) => id);
      return { kind: 'symbol', ids, near };
    },
  };
}

/** Codes and names of issuers that queries may spell. */
export function knownNames(entries: readonly SymbolEntry<DocumentKey>[]): KnownNames {
  return namesOf(entries.flatMap((entry) => readEntry(entry) ?? []));
}

function readEntry<K extends DocumentKey>(entry: SymbolEntry<K>): Known<K> | undefined {
  const parsed = entry.symbol === null ? undefined : parseSymbol(entry.symbol);
  if (!parsed) return undefined;
  const names = new Set((entry.issuers ?? []).map((name) => foldText(name)));
  return { ...entry, parsed, code: runTogether(parsed.typeCode) + runTogether(parsed.issuerCode), names };
}

function namesOf(known: readonly Known<DocumentKey>[]): KnownNames {
  return {
    codes: new Set(['tw', 'tu', 'cp', 'ttg', ...known.map(({ parsed }) => runTogether(parsed.issuerCode))]),
    names: new Set(known.flatMap(({ names }) => [...names])),
  };
}

function match<K extends DocumentKey>(
  asked: SymbolQuery,
  sameNumber: readonly Known<K>[],
): readonly Known<K>[] {
  const byCode = matchCode(asked, sameNumber);
  const byType = narrowTypes(asked, byCode);
  const byIssuer =
    asked.issuers.length === 0
      ? byType
      : byType.filter(({ names }) => asked.issuers.every((name) => names.has(name)));
  // Letterheads and press name the wrong body of the centre often enough; beside a full code the name is only a hint.
  const byBody = byIssuer.length === 0 && asked.code !== '' ? byType : byIssuer;
  return narrowDates(asked.date, byBody);
}

function matchCode<K extends DocumentKey>(
  { code, otherCode }: SymbolQuery,
  entries: readonly Known<K>[],
): readonly Known<K>[] {
  if (code === '') return entries;
  // QĐi and QyĐ are ways to write the QĐ of a Quy định where no document carries the code itself.
  const plain = code.replace(/^q(?:di|yd)/u, 'qd');
  const readings = [code, otherCode, plain === code ? null : plain];
  for (const reading of readings) {
    const found = entries.filter((entry) => reading !== null && carries(entry, reading));
    if (found.length > 0)
      return reading === plain && plain !== code ? found.filter(({ type }) => type === 'quy-dinh') : found;
  }
  return [];
}

/** The whole code, or one half of it: `159-TB`, `58/TW`. */
function carries({ code, parsed }: Known<DocumentKey>, asked: string): boolean {
  return asked === code || asked === runTogether(parsed.typeCode) || asked === runTogether(parsed.issuerCode);
}

/** A type in words decides where it can; Quy định and Quyết định share a code and are mixed up in print. */
function narrowTypes<K extends DocumentKey>(
  { types, code }: SymbolQuery,
  entries: readonly Known<K>[],
): readonly Known<K>[] {
  if (types.length === 0) return entries;
  const exact = entries.filter(({ type }) => types.includes(type));
  if (exact.length > 0 || code !== '') return exact.length > 0 ? exact : entries;
  const codes = new Set(types.flatMap((type) => SHARED_CODE[type] ?? []));
  return entries.filter(({ type }) => codes.has(type));
}

const SHARED_CODE: Readonly<Partial<Record<DocumentType, readonly DocumentType[]>>> = {
  'quy-dinh': ['quyet-dinh'],
  'quyet-dinh': ['quy-dinh'],
  'thong-bao': ['thong-bao-ket-luan'],
  'thong-bao-ket-luan': ['thong-bao', 'ket-luan'],
};

/** The day decides between documents of one number; a slip in it does not hide the only one of its year. */
function narrowDates<K extends DocumentKey>(
  date: DateHint,
  entries: readonly Known<K>[],
): readonly Known<K>[] {
  const sameYear = entries.filter((entry) => fitsDate(entry, date));
  if (date.month === undefined && date.day === undefined) return sameYear;
  const sameDay = sameYear.filter(({ date: issued }) => issued !== null && fitsDay(issued, date));
  return sameDay.length > 0 ? sameDay : sameYear;
}

function fitsDate(entry: SymbolEntry<DocumentKey>, { year, term }: DateHint): boolean {
  const issued = entry.date === null ? entry.year : Number(entry.date.slice(0, 4));
  const fitsYear = year === undefined || (issued ?? year) === year;
  return fitsYear && (term === undefined || (entry.term ?? term) === term);
}

function fitsDay(issued: string, { month, day }: DateHint): boolean {
  const [, ofMonth, ofDay] = issued.split('-').map(Number);
  return (month === undefined || month === ofMonth) && (day === undefined || day === ofDay);
}

/** Newest term and date first; undated ones last. */
function newestFirst<K extends DocumentKey>(a: SymbolEntry<K>, b: SymbolEntry<K>): number {
  const key = (entry: SymbolEntry<K>): string => entry.date ?? (entry.year ? `${entry.year}` : '');
  return key(a) === key(b) ? (a.id < b.id ? -1 : 1) : key(a) < key(b) ? 1 : -1;
}

/** A title or a query as titles are compared: folded words with blanks between. */
const wordsOnly = (text: string): string =>
  syllablesOf(text)
    .map(({ folded }) => folded)
    .join(' ');

const runTogether = (code: string): string => foldText(code).replace(/[^a-z0-9]/gu, '');
