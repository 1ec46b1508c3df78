// The documents that a clipping cites and the corpus lacks: one proposal a document, with what the text states of it.

import { plainName, isSlip } from '../../citation/evidence.ts';
import type { ResolvedCitation } from '../../citation/citation.ts';
import { issuerCode } from '../../citation/issuer-codes.ts';
import type { Catalog } from '../../corpus/catalog.ts';
import { deriveDocumentId } from '../../domain/document-id.ts';
import type { Issuer } from '../../domain/document.ts';
import { parseIsoDate, yearOf, type IsoDate } from '../../domain/iso-date.ts';
import { parseSymbol, skeleton, typesOfCode, type ParsedSymbol } from '../../domain/symbol.ts';
import { termsOfDate } from '../../domain/terms.ts';
import type { DocumentType } from '../../domain/vocabulary.ts';

import { groupByDocument, type Group } from './group-citations.ts';

/** Why a new entry is listed and not written. */
export type EntryDoubt =
  | 'no-symbol'
  | 'no-type'
  | 'no-date'
  | 'no-issuer'
  | 'issuer-unlisted'
  | 'type-unfit'
  | 'slip'
  | 'same-symbol-elsewhere'
  | 'later-than-text'
  | 'several-in-corpus'
  /** No doubt: another term gives the number to another document. */
  | 'other-term';

type Known = Pick<Catalog, 'issuers' | 'graph' | 'terms'>;

export interface NewEntry {
  /** Derived id; null when it cannot be derived yet. */
  readonly id: string | null;
  /** How the text calls it first. */
  readonly name: string;
  readonly symbol: string | null;
  readonly type: DocumentType | null;
  /** As stated: `YYYY-MM-DD`, `YYYY` or null. */
  readonly issued: string | null;
  readonly issuer: string | null;
  readonly issuerSlug: string | null;
  readonly title: string | null;
  readonly doubts: readonly EntryDoubt[];
  /** Entries of the corpus with the same symbol, and other dates of this text that may be meant. */
  readonly see: readonly string[];
  /** Places among the citations of the text. */
  readonly citations: readonly number[];
}

/** The documents that the corpus lacks, or may lack, in the order of the text. `published`: day of the text, if known. */
export function newEntries(
  citations: readonly ResolvedCitation[],
  catalog: Known,
  published: IsoDate | null,
): NewEntry[] {
  const groups = groupByDocument(citations);
  const locals = localDocuments(catalog);
  return groups.map((group) => {
    const entry = propose(group, groups, citations, catalog, published);
    return withLocals(entry, citations[group.members[0]!]!, locals);
  });
}

// Documents of local bodies by type and number: where a text does not say whose document it cites, it may be one of these.
function localDocuments({ graph }: Known): ReadonlyMap<string, readonly string[]> {
  const locals = new Map<string, string[]>();
  for (const { id, type, symbol } of graph.documents.values()) {
    const parsed = symbol === null ? undefined : parseSymbol(symbol);
    if (parsed === undefined || issuerCode(parsed.issuerCode)?.scope !== 'local') continue;
    const key = `${type} ${parsed.number}`;
    locals.set(key, [...(locals.get(key) ?? []), id]);
  }
  return locals;
}

function withLocals(
  entry: NewEntry,
  { number, resolution }: ResolvedCitation,
  locals: ReadonlyMap<string, readonly string[]>,
): NewEntry {
  if (resolution.kind !== 'local' || number === null || entry.doubts.length === 0) return entry;
  const see = locals.get(`${entry.type ?? ''} ${Number(number)}`) ?? [];
  if (see.length === 0) return entry;
  return { ...entry, see: [...entry.see, ...see], doubts: [...entry.doubts, 'several-in-corpus'] };
}

function propose(
  group: Group,
  groups: readonly Group[],
  citations: readonly ResolvedCitation[],
  catalog: Known,
  published: IsoDate | null,
): NewEntry {
  const members = group.members.map((index) => citations[index]!);
  const first = members[0]!;
  const stated = <T>(read: (citation: ResolvedCitation) => T | null): T | null =>
    members.map(read).find((value) => value !== null) ?? null;
  const written = stated(({ symbol }) => symbol);
  const symbol = written === null ? undefined : parseSymbol(written);
  const issuer = stated((citation) => citation.issuer);
  const type = stated((citation) => citation.type) ?? onlyType(symbol);
  const issuers = symbol === undefined ? [] : issuersOf(symbol, issuer, catalog);
  const date = parseIsoDate(group.issued ?? '') ?? null;
  const others = groups.filter((other) => other !== group && other.name === group.name);
  const corpus = new Set(members.flatMap(({ resolution }) => resolution.candidates.map(({ id }) => id)));
  const idCodes = new Set(issuers.map(({ idCode }) => idCode));
  const doubts = new Set<EntryDoubt>();
  if (symbol === undefined) doubts.add('no-symbol');
  if (type === null) doubts.add('no-type');
  if (date === null) doubts.add('no-date');
  if (issuer === null) doubts.add('no-issuer');
  if (symbol !== undefined && idCodes.size !== 1) doubts.add('issuer-unlisted');
  if (symbol !== undefined && type !== null && !fits(symbol, type)) doubts.add('type-unfit');
  // Two days in one year would give two documents one id.
  const close = (issued: string | null) =>
    date !== null &&
    issued?.length === 10 &&
    (isSlip(issued, date) || issued.slice(0, 4) === date.slice(0, 4));
  if (others.some(({ issued }) => close(issued))) doubts.add('slip');
  if (date !== null && published !== null && date > published) doubts.add('later-than-text');
  for (const { resolution } of members) {
    if (resolution.kind === 'ambiguous') doubts.add('several-in-corpus');
    for (const { id } of resolution.kind === 'ambiguous' ? [] : resolution.candidates)
      doubts.add(againstEntry(date, id, catalog) ?? 'same-symbol-elsewhere');
  }
  doubts.delete('other-term');
  const id =
    symbol === undefined || type === null || idCodes.size !== 1
      ? null
      : (deriveDocumentId({
          type,
          symbol,
          issuerIdCode: [...idCodes][0]!,
          year: date === null ? yearIn(group.issued) : yearOf(date),
        }) ?? null);
  return {
    id,
    name: first.surface.replace(/\s+/g, ' '),
    symbol: written,
    type,
    issued: group.issued,
    issuer,
    issuerSlug: issuers.length === 1 ? issuers[0]!.slug : null,
    title: stated((citation) => citation.title),
    doubts: [...doubts],
    see: [...corpus, ...others.flatMap(({ issued }) => issued ?? [])],
    citations: group.members,
  };
}

function againstEntry(date: IsoDate | null, id: string, { graph, terms }: Known): EntryDoubt | null {
  const known = graph.documents.get(id)?.date ?? null;
  if (date === null || known === null) return null;
  if (isSlip(date, known)) return 'slip';
  const ordinals = termsOfDate(terms, known).map(({ ordinal }) => ordinal);
  const shared = termsOfDate(terms, date).some(({ ordinal }) => ordinals.includes(ordinal));
  return shared ? null : 'other-term';
}

function yearIn(issued: string | null): number | null {
  return issued === null ? null : Number(issued.slice(0, 4));
}

function onlyType(symbol: ParsedSymbol | undefined): DocumentType | null {
  const types = symbol === undefined || symbol.typeCode === '' ? [] : typesOfCode(symbol.typeCode);
  return types.length === 1 ? types[0]! : null;
}

function fits(symbol: ParsedSymbol, type: DocumentType): boolean {
  return symbol.typeCode === ''
    ? type === 'luat' || type === 'nghi-quyet'
    : typesOfCode(symbol.typeCode).includes(type);
}

// Bodies of issuers.yaml that carry the code, and of these the one named, when one is.
function issuersOf(symbol: ParsedSymbol, name: string | null, catalog: Known): Issuer[] {
  const coded = [...catalog.issuers.values()].filter(({ codes }) =>
    codes.some((code) => skeleton(code) === skeleton(symbol.issuerCode)),
  );
  const wanted = plainName(name ?? '');
  const named = coded.filter((issuer) =>
    [issuer.name, issuer.shortName ?? '', ...issuer.aliases].some((each) => plainName(each) === wanted),
  );
  // A code that thousands of bodies share says nothing of whose it is.
  const scope = issuerCode(symbol.issuerCode)?.scope ?? 'local';
  return named.length > 0 || scope.endsWith('local') ? named : coded;
}
