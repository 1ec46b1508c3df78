// Citations in the editors' words become links, each with the validity of the document on the day of the entry.
// The same findings, read the other way, tell where a document is mentioned.

import { annotate } from '../citation/annotate.ts';
import type { ResolvedCitation } from '../citation/citation.ts';
import { entryCitations } from '../citation/entry-citations.ts';
import { makeResolver, type Resolver } from '../citation/resolve.ts';
import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId, LegalDocument } from '../domain/document.ts';
import { formatDate } from '../domain/iso-date.ts';
import { validityStates } from '../domain/vocabulary.ts';
import { badgeOf } from './badge.ts';
import { documentLink } from './labels.ts';
import type { Phrase, PhraseLink } from './phrase.ts';
import { documentPath } from './urls.ts';

/** A citation to be linked, with its place in the text given. */
export interface CitationLink extends PhraseLink {
  readonly id: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly note: string;
}

// One for each catalog: making it reads all documents.
const resolvers = new WeakMap<Catalog, Resolver>();
const mentionsOfCatalogs = new WeakMap<Catalog, ReadonlyMap<DocumentId, readonly DocumentId[]>>();

/** The resolver of a catalog, made once. */
export function resolverOf(catalog: Catalog): Resolver {
  const known = resolvers.get(catalog) ?? makeResolver(catalog);
  resolvers.set(catalog, known);
  return known;
}

/** The links of a text about a document, in order; it never links to itself, and an unclear citation stays text. */
export function citationLinks(
  text: string,
  document: LegalDocument,
  catalog: Catalog,
): readonly CitationLink[] {
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
  const known = mentionsOfCatalogs.get(catalog) ?? allMentions(catalog);
  mentionsOfCatalogs.set(catalog, known);
  return known.get(id) ?? [];
}

function allMentions(catalog: Catalog): ReadonlyMap<DocumentId, readonly DocumentId[]> {
  const mentions = new Map<DocumentId, DocumentId[]>();
  for (const document of catalog.documents) {
    const body = catalog.bodies.get(document.id)?.markdown ?? '';
    const texts = [...document.points.map(({ text }) => text), body];
    const ids = texts.flatMap((text) => citationLinks(text, document, catalog).map((link) => link.id));
    for (const id of new Set(ids)) {
      const list = mentions.get(id);
      if (list) list.push(document.id);
      else mentions.set(id, [document.id]);
    }
  }
  return mentions;
}
