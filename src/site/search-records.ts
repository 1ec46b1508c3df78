// What the search page knows of the documents beside the columns (search-columns.ts): what it needs before the first
// question, and of each document what a result shows.

import type { LegalDocument } from '../domain/document.ts';
import { termsOfDate } from '../domain/terms.ts';
import { documentTypes } from '../domain/vocabulary.ts';
import { knownNames, type SymbolEntry } from '../search/symbol-resolver.ts';
import { symbolParts } from '../search/symbol-shards.ts';
import type { GlossaryEntry } from '../search/synonyms.ts';
import { issueDay } from './labels.ts';
import type { Site } from './site.ts';

/** A document as a result shows it. */
export interface SearchRecord {
  readonly id: string;
  /** Type with symbol, or the type alone. */
  readonly name: string;
  readonly title: string;
  readonly day: string;
  /** File with its text for excerpts, below the folder of texts. */
  readonly text: string;
}

/** The first file that the search page loads. */
export interface SearchHead {
  /** Address of the search server to ask for words (see search-server.ts); null: the index of the site. */
  readonly server: string | null;
  /** Folder of all other files: its name changes with what they hold, so that they may be kept for good. */
  readonly folder: string;
  readonly documents: number;
  /** Parts of the number resolver, and what queries may spell (see symbol-shards.ts). */
  readonly symbols: {
    readonly parts: number;
    readonly codes: readonly string[];
    readonly names: readonly string[];
  };
  /** Abbreviations and synonyms, for the search. */
  readonly glossary: readonly GlossaryEntry[];
  readonly names: FilterNames;
}

/** Names of the values of filters, in the order filters list them. */
export interface FilterNames {
  readonly type: Readonly<Record<string, string>>;
  readonly issuer: Readonly<Record<string, string>>;
  readonly topic: Readonly<Record<string, string>>;
  readonly term: Readonly<Record<string, string>>;
}

/** Up to so many documents their records are one file: fewer requests beat fewer bytes. */
const wholeRecords = 512;
/** Otherwise a file holds so many: results stand anywhere, so most of a file is loaded for one of its records. */
const recordsAFile = 8;

/** How many records of a corpus of so many documents stand in one file. */
export function recordsPerFile(documents: number): number {
  return documents <= wholeRecords ? Math.max(1, documents) : recordsAFile;
}

/** The record of a document; `text` is the file with its text. */
export function searchRecord(document: LegalDocument, text: string): SearchRecord {
  const { id, title, symbol, type } = document;
  const { label } = documentTypes[type];
  return { id, name: symbol === null ? label : `${label} ${symbol}`, title, day: issueDay(document), text };
}

/** What comes first; `symbols` are the entries of the number resolver. */
export function searchHead(
  site: Site,
  given: Pick<SearchHead, 'server' | 'folder'> & { readonly symbols: readonly SymbolEntry<number>[] },
): SearchHead {
  const { documents, glossary } = site.catalog;
  const { codes, names } = knownNames(given.symbols);
  return {
    server: given.server,
    folder: given.folder,
    documents: documents.length,
    symbols: { parts: symbolParts(given.symbols.length), codes: [...codes], names: [...names] },
    glossary,
    names: filterNames(site),
  };
}

/** Names of the values that some document has. */
export function filterNames({ catalog }: Site): FilterNames {
  const { documents } = catalog;
  const used = (valuesOf: (document: LegalDocument) => readonly string[]) =>
    new Set(documents.flatMap(valuesOf));
  const types = used(({ type }) => [type]);
  const issuers = used((document) => document.issuers);
  const topics = used((document) => document.topics);
  const terms = used(({ date }) =>
    date === null ? [] : termsOfDate(catalog.terms, date).map(({ slug }) => slug),
  );
  const sorted = [...catalog.topics.values()].sort((a, b) => a.order - b.order);
  return {
    type: pick(
      types,
      Object.entries(documentTypes).map(([slug, { label }]) => [slug, label]),
    ),
    issuer: pick(
      issuers,
      [...catalog.issuers.values()].map(({ slug, name }) => [slug, name]),
    ),
    topic: pick(
      topics,
      sorted.map(({ slug, title }) => [slug, title]),
    ),
    term: pick(
      terms,
      catalog.terms.toReversed().map(({ slug, ordinal }) => [slug, `Khóa ${ordinal}`]),
    ),
  };
}

function pick(
  used: ReadonlySet<string>,
  names: readonly (readonly [string, string])[],
): Record<string, string> {
  return Object.fromEntries(names.filter(([slug]) => used.has(slug)));
}
