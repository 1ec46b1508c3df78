// The documents of the catalog, arranged for resolving: by number, by type and number, without a number.

import type { DocumentId, Issuer, IssuerSlug, LegalDocument, Term } from '../domain/document.ts';
import type { Graph } from '../domain/graph.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { parseSymbol, skeleton, type ParsedSymbol } from '../domain/symbol.ts';
import { termsOfDate } from '../domain/terms.ts';
import type { DocumentType } from '../domain/vocabulary.ts';
import { titleWords } from './title-match.ts';

export interface Entry {
  readonly document: LegalDocument;
  readonly symbol: ParsedSymbol | null;
  /** Skeleton of the issuer code, e.g. `tw`, `btctw`. */
  readonly issuerKey: string;
  readonly issuers: readonly Issuer[];
  /** Roman ordinals of the terms its date may belong to. */
  readonly terms: readonly string[];
  readonly words: ReadonlySet<string>;
}

export interface CatalogueIndex {
  readonly graph: Graph;
  readonly terms: readonly Term[];
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<DocumentId, Entry>;
  /** By number without leading zeros. */
  readonly byNumber: ReadonlyMap<number, readonly Entry[]>;
  readonly byType: ReadonlyMap<DocumentType, readonly Entry[]>;
  /** Of central bodies (`tw`), by type. */
  readonly centralByType: ReadonlyMap<DocumentType, readonly Entry[]>;
}

/** What resolving needs of the catalog. */
export interface ResolvableCatalogue {
  readonly graph: Graph;
  readonly issuers: ReadonlyMap<IssuerSlug, Issuer>;
  readonly terms: readonly Term[];
}

/** Arranges a catalog for resolving; linear in its documents. */
export function indexCatalogue(catalogue: ResolvableCatalogue): CatalogueIndex {
  const entries = [...catalogue.graph.documents.values()].map((document) => makeEntry(document, catalogue));
  const byNumber = new Map<number, Entry[]>();
  const byType = new Map<DocumentType, Entry[]>();
  const centralByType = new Map<DocumentType, Entry[]>();
  for (const entry of entries) {
    if (entry.symbol !== null) push(byNumber, entry.symbol.number, entry);
    push(byType, entry.document.type, entry);
    if (entry.issuerKey === 'tw') push(centralByType, entry.document.type, entry);
  }
  return {
    graph: catalogue.graph,
    terms: catalogue.terms,
    entries,
    byId: new Map(entries.map((entry) => [entry.document.id, entry])),
    byNumber,
    byType,
    centralByType,
  };
}

function makeEntry(document: LegalDocument, { issuers, terms }: ResolvableCatalogue): Entry {
  const symbol = document.symbol === null ? undefined : parseSymbol(document.symbol);
  let names: readonly string[] | undefined;
  return {
    document,
    symbol: symbol ?? null,
    issuerKey: symbol === undefined ? '' : skeleton(symbol.issuerCode),
    issuers: document.issuers.map((slug) => issuers.get(slug)).filter((issuer) => issuer !== undefined),
    // Most entries are found by their symbol and never asked for these.
    get terms() {
      return (names ??= termNames(terms, document));
    },
    get words() {
      return wordsOf(document);
    },
  };
}

// An edit of one entry makes a new catalog of the same documents.
const words = new WeakMap<LegalDocument, ReadonlySet<string>>();

function wordsOf(document: LegalDocument): ReadonlySet<string> {
  const known = words.get(document) ?? titleWords(document.title);
  words.set(document, known);
  return known;
}

function termNames(terms: readonly Term[], document: LegalDocument): readonly string[] {
  if (document.date !== null) return termNamesOf(terms, document.date);
  if (document.year === null) return [];
  const first = termNamesOf(terms, `${document.year}-01-01` as IsoDate);
  return [...new Set([...first, ...termNamesOf(terms, `${document.year}-12-31` as IsoDate)])];
}

/** Roman ordinals of the terms a date may belong to. */
export function termNamesOf(terms: readonly Term[], date: IsoDate): readonly string[] {
  return termsOfDate(terms, date).map(({ ordinal }) => ordinal);
}

function push<K>(map: Map<K, Entry[]>, key: K, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
