// Citations in the editors' words become links, each with the validity of the document on the day of the entry.
// The same findings, read the other way, tell where a document is mentioned.

import { annotate } from '../citation/annotate.ts';
import type { ResolvedCitation } from '../citation/citation.ts';
import { citationsIn, entryCitations } from '../citation/entry-citations.ts';
import { keysOfCitation, keysOfDocument } from '../citation/may-mean.ts';
import { makeResolver, type Resolver } from '../citation/resolve.ts';
import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId, LegalDocument } from '../domain/document.ts';
import { compareByTime } from '../domain/lineage.ts';
import { formatDate } from '../domain/iso-date.ts';
import { validityStates } from '../domain/vocabulary.ts';
import { badgeOf } from './badge.ts';
import { documentLink } from './labels.ts';
import { MapOnDemand } from './map-on-demand.ts';
import { kept, perCatalog } from './per-site.ts';
import type { Phrase, PhraseLink } from './phrase.ts';
import { documentPath } from './urls.ts';

/** A citation to be linked, with its place in the text given. */
export interface CitationLink extends PhraseLink {
  readonly id: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly note: string;
}

const keepResolver = kept<Catalog, 'resolver', Resolver>();

/** The resolver of a catalog, made once: making it reads all documents. */
export function resolverOf(catalog: Catalog): Resolver {
  return keepResolver(catalog, 'resolver', () => makeResolver(catalog));
}

/** The links of a text about a document, in order; it never links to itself, and an unclear citation stays text. */
export function citationLinks(
  text: string,
  document: LegalDocument,
  catalog: Catalog,
): readonly CitationLink[] {
  return linksOfEntries(catalog).get(document.id)?.get(text) ?? findLinks(text, document, catalog);
}

// Once for each entry, since the mentions of a document stand in others. A page then depends on the links of its own
// entry, not on all documents that were asked for them.
const linksOfEntries = perCatalog('linksOfEntries', (catalog) => {
  const linksOf = (document: LegalDocument) =>
    new Map(textsOf(document, catalog).map((text) => [text, findLinks(text, document, catalog)]));
  const { documents } = catalog.graph;
  return new MapOnDemand(documents.keys(), (id: DocumentId) => linksOf(documents.get(id)!));
});

function textsOf({ id, points }: LegalDocument, catalog: Catalog): readonly string[] {
  const body = catalog.bodies.get(id)?.markdown;
  return [...points.map(({ text }) => text), ...(body === undefined ? [] : [body])];
}

function findLinks(text: string, document: LegalDocument, catalog: Catalog): readonly CitationLink[] {
  const found = entryCitations(text, document, resolverOf(catalog), catalog.graph);
  return found.flatMap((citation) => {
    const { id } = citation.resolution;
    if (id === null || id === document.id) return [];
    const { surface, start, end } = citation;
    return [
      { id, text: surface, start, end, path: documentPath(id), note: noteOf(citation, document, catalog) },
    ];
  });
}

// `Quy định 126-QĐ/TW, Hết hiệu lực (suy luận) vào ngày 08/02/2022`
function noteOf({ resolution }: ResolvedCitation, { date }: LegalDocument, catalog: Catalog): string {
  const { id, state, grade } = resolution;
  const name = id === null ? '' : documentLink(id, catalog).text;
  if (date === null || state === null || grade === null) return name;
  if (state === 'not-yet') return `${name}, ban hành hoặc có hiệu lực sau ngày ${formatDate(date)}`;
  const words =
    state === 'unknown' ? `${validityStates.unknown.label} hiệu lực` : badgeOf(state, grade).label;
  return `${name}, vào ngày ${formatDate(date)}: ${words}`;
}

/** The text as a phrase with its citations as links. */
export function linkedText(text: string, document: LegalDocument, catalog: Catalog): Phrase {
  return annotate(text, citationLinks(text, document, catalog)).map(
    (segment) => segment.citation ?? segment.text,
  );
}

/** Documents whose points or text mention this one, in time order; derived, and apart from typed relations. */
export function mentionedIn(id: DocumentId, catalog: Catalog): readonly DocumentId[] {
  return allMentions(catalog).get(id) ?? [];
}

const allMentions = perCatalog('allMentions', (catalog) => {
  const citing = documentsCiting(catalog);
  // By key, not by document: many documents share one, and each entry is then looked at once for each of its keys.
  const linkedBy = new MapOnDemand(citing.keys(), (key) => linkedFrom(citing.get(key)!, catalog));
  const mentionsOf = (id: DocumentId) => {
    const keys = keysOfDocument(catalog.graph.documents.get(id)!);
    const from = new Set(keys.flatMap((key) => linkedBy.get(key)?.get(id) ?? []));
    return [...from].sort(compareByTime).map((document) => document.id);
  };
  return new MapOnDemand(catalog.graph.documents.keys(), mentionsOf);
});

/** Documents that the given entries link to, each with the entries that do. */
function linkedFrom(
  entries: readonly LegalDocument[],
  catalog: Catalog,
): ReadonlyMap<DocumentId, readonly LegalDocument[]> {
  const links = linksOfEntries(catalog);
  const linked = new Map<DocumentId, LegalDocument[]>();
  for (const entry of entries)
    for (const id of new Set(
      [...links.get(entry.id)!.values()].flatMap((found) => found.map((link) => link.id)),
    ))
      push(linked, id, entry);
  return linked;
}

// Entries by what their citations may mean.
function documentsCiting(catalog: Catalog): ReadonlyMap<string, readonly LegalDocument[]> {
  const citing = new Map<string, LegalDocument[]>();
  for (const document of catalog.documents) {
    const citations = textsOf(document, catalog).flatMap((text) => citationsIn(text, document));
    for (const key of new Set(citations.flatMap(keysOfCitation))) push(citing, key, document);
  }
  return citing;
}

function push<K>(map: Map<K, LegalDocument[]>, key: K, document: LegalDocument): void {
  const list = map.get(key);
  if (list) list.push(document);
  else map.set(key, [document]);
}
