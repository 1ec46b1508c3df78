// How documents, bodies and days are called. Words of closed lists come from the vocabulary.

import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId, LegalDocument, Source } from '../domain/document.ts';
import { formatDate, formatPartyDate, parseIsoDate } from '../domain/iso-date.ts';
import { documentTypes } from '../domain/vocabulary.ts';
import { joinNames, type PhraseLink } from './phrase.ts';
import { documentPath } from './urls.ts';

/** Name in a sentence: `Quy định 58-QĐ/TW`; without a number, its title with the type in front where it lacks it. */
export function documentName(document: LegalDocument): string {
  const type = documentTypes[document.type].label;
  if (document.symbol !== null) return `${type} ${document.symbol}`;
  return startsWithWord(document.title, type) ? document.title : `${type} “${document.title}”`;
}

/** Full name in Party form: `Quy định số 58-QĐ/TW, ngày 08/02/2022 của Bộ Chính trị`. */
export function documentHeading(document: LegalDocument, catalog: Catalog): string {
  const type = documentTypes[document.type].label;
  const number = document.symbol === null ? ' không số' : ` số ${document.symbol}`;
  return `${type}${number}${dateClause(document)} của ${issuerNames(document, catalog)}`;
}

function dateClause(document: LegalDocument): string {
  if (document.date !== null) return `, ngày ${formatPartyDate(document.date)}`;
  return document.year === null ? ', không rõ ngày,' : `, năm ${document.year},`;
}

/** Names of the deciding bodies, the leading one first. */
export function issuerNames(document: LegalDocument, catalog: Catalog): string {
  return joinNames(document.issuers.map((slug) => catalog.issuers.get(slug)?.name ?? slug));
}

/** Day of issue as far as it is known: `08/02/2022`, `2012`, `không rõ ngày`. */
export function issueDay(document: LegalDocument): string {
  if (document.date !== null) return formatDate(document.date);
  return document.year === null ? 'không rõ ngày' : String(document.year);
}

/** Link to a document under its name; the id alone when the catalog does not hold it. */
export function documentLink(id: DocumentId, catalog: Pick<Catalog, 'graph'>): PhraseLink {
  const document = catalog.graph.documents.get(id);
  return { text: document === undefined ? id : documentName(document), path: documentPath(id) };
}

/** A date that may be a year or a month alone, as people write it: `2018`, `02/2018`, `08/02/2018`. */
export function formatPartialDate(text: string): string {
  const day = parseIsoDate(text);
  if (day !== undefined) return formatDate(day);
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  return month ? `${month[2]}/${month[1]}` : text;
}

/** Publisher and date of a source: `Báo Nhân Dân, 08/02/2022`. */
export function sourceOrigin(source: Source): string {
  return source.published === null
    ? source.publisher
    : `${source.publisher}, ${formatPartialDate(source.published)}`;
}

function startsWithWord(text: string, word: string): boolean {
  return text.toLocaleLowerCase('vi').startsWith(word.toLocaleLowerCase('vi'));
}
