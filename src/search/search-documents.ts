// What of the catalog goes into the search: the words a document is to be found by, and its number for the resolver.
// Sources and conflicts stay out: a reader looks for what a document says, not for who reported it.
import type { Catalog } from '../corpus/catalog.ts';
import type { LegalDocument } from '../domain/document.ts';
import { replacedBy } from '../domain/lineage.ts';
import { termOfDate } from '../domain/terms.ts';
import { documentTypes } from '../domain/vocabulary.ts';
import type { SearchDocument } from './build-index.ts';
import { romanNumber } from './query-dates.ts';
import type { SymbolEntry } from './symbol-resolver.ts';

/** Anchor of a point on the document page, counted from 0. */
export const pointAnchor = (point: number): string => `diem-${point + 1}`;

/** Returns what to index, sorted by id. */
export function searchDocumentsOf(catalog: Catalog): SearchDocument[] {
  return catalog.documents
    .map((document) => searchDocument(document, catalog))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function searchDocument(document: LegalDocument, catalog: Catalog): SearchDocument {
  const topics = document.topics.flatMap((slug) => {
    const topic = catalog.topics.get(slug);
    return topic ? [topic.title, ...topic.keywords] : [];
  });
  const body = catalog.bodies.get(document.id);
  const points = document.points.map((point, i) => ({
    anchor: pointAnchor(i),
    heading: point.provision ?? '',
    text: point.text,
  }));
  return {
    id: document.id,
    title: document.title,
    sections: [...(body ? [{ anchor: '', heading: '', text: body.markdown }] : []), ...points],
    extra: [
      documentTypes[document.type].label,
      document.symbol ?? '',
      ...issuerNames(document, catalog),
      ...document.appliesTo,
      ...topics,
      ...replacedTitles(document, catalog),
      document.year === null ? '' : `năm ${document.year}`,
    ].filter((text) => text !== ''),
  };
}

/** Titles of what a document replaced, however long ago: people ask for a rule by the name it used to have. */
function replacedTitles(document: LegalDocument, catalog: Catalog): string[] {
  const titles = [...replacedBy(document, catalog.graph)].map(
    (id) => catalog.graph.documents.get(id)?.title ?? '',
  );
  return [...new Set(titles)].filter((title) => title !== document.title);
}

/** Returns the entries for the symbol resolver, in catalog order. */
export function symbolEntriesOf(catalog: Catalog): SymbolEntry[] {
  return catalog.documents.map((document) => {
    const term = document.date && termOfDate(catalog.terms, document.date);
    return {
      id: document.id,
      symbol: document.symbol,
      type: document.type,
      date: document.date,
      year: document.year,
      issuers: issuerNames(document, catalog),
      term: term ? romanNumber(term.ordinal) : null,
      ...(/\d/u.test(document.title) ? { title: document.title } : {}),
    };
  });
}

function issuerNames(document: LegalDocument, catalog: Catalog): string[] {
  return document.issuers.flatMap((slug) => {
    const issuer = catalog.issuers.get(slug);
    return issuer ? [issuer.name, ...(issuer.shortName ? [issuer.shortName] : []), ...issuer.aliases] : [];
  });
}
