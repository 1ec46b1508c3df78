// What the search page knows of each document: enough to filter, to show a result and to resolve a symbol.

import type { GlossaryEntry, IssuerSlug, TermSlug, TopicSlug } from '../domain/document.ts';
import { termsOfDate } from '../domain/terms.ts';
import { documentTypes, type DocumentType } from '../domain/vocabulary.ts';
import { standingOf } from '../search/order-weights.ts';
import { symbolEntriesOf } from '../search/search-documents.ts';
import type { SymbolEntry } from '../search/symbol-resolver.ts';
import { newestFirst } from './document-lists.ts';
import { documentRow } from './document-row.ts';
import type { Site } from './site.ts';

export interface SearchRecord {
  readonly id: string;
  readonly symbol: string | null;
  /** Type with symbol, as a result shows it. */
  readonly name: string;
  readonly title: string;
  readonly day: string;
  readonly type: DocumentType;
  readonly issuers: readonly IssuerSlug[];
  readonly topics: readonly TopicSlug[];
  readonly year: number | null;
  readonly terms: readonly TermSlug[];
  /** See compact-timeline.ts. */
  readonly timeline: string;
  /** See order-weights.ts of the search. */
  readonly standing: number;
}

export interface SearchRecords {
  /** Address of the search server to ask for words (see search-server.ts); null: the index of the site. */
  readonly server: string | null;
  /** Newest first. */
  readonly documents: readonly SearchRecord[];
  /** For the resolver of numbers. */
  readonly symbols: readonly SymbolEntry[];
  /** Abbreviations and synonyms, for the search. */
  readonly glossary: readonly GlossaryEntry[];
  /** Names of the values of filters, in the order filters list them. */
  readonly names: {
    readonly type: Readonly<Record<string, string>>;
    readonly issuer: Readonly<Record<string, string>>;
    readonly topic: Readonly<Record<string, string>>;
    readonly term: Readonly<Record<string, string>>;
  };
}

/** All documents as records, and where words are searched. */
export function searchRecords(site: Site, server: string | null = null): SearchRecords {
  const { catalog } = site;
  const documents = newestFirst(catalog.documents).map((document): SearchRecord => {
    const { name, title, day, timeline } = documentRow(document, site);
    const terms =
      document.date === null ? [] : termsOfDate(catalog.terms, document.date).map(({ slug }) => slug);
    const { id, symbol, type, issuers, topics, year } = document;
    const standing = standingOf(document, catalog);
    return { id, symbol, name, title, day, type, issuers, topics, year, terms, timeline, standing };
  });
  const used = <K extends string>(keysOf: (record: SearchRecord) => readonly K[]) =>
    new Set(documents.flatMap(keysOf));
  const issuers = used((record) => record.issuers);
  const types = used((record) => [record.type]);
  const topics = [...catalog.topics.values()].sort((a, b) => a.order - b.order);
  const terms = catalog.terms.toReversed();
  return {
    server,
    documents,
    symbols: symbolEntriesOf(catalog),
    glossary: catalog.glossary,
    names: {
      type: pick(
        types,
        Object.entries(documentTypes).map(([slug, { label }]) => [slug, label]),
      ),
      issuer: pick(
        issuers,
        [...catalog.issuers.values()].map(({ slug, name }) => [slug, name]),
      ),
      topic: pick(
        used((record) => record.topics),
        topics.map(({ slug, title }) => [slug, title]),
      ),
      term: pick(
        used((record) => record.terms),
        terms.map(({ slug, ordinal }) => [slug, `Khóa ${ordinal}`]),
      ),
    },
  };
}

function pick(
  used: ReadonlySet<string>,
  names: readonly (readonly [string, string])[],
): Record<string, string> {
  return Object.fromEntries(names.filter(([slug]) => used.has(slug)));
}
