// The log "Chúng tôi đã sửa": corrections of our own entries, as their front matter gives them.

import type { Correction, DocumentId, LegalDocument, TopicSlug } from '../domain/document.ts';
import { formatDate, type IsoDate } from '../domain/iso-date.ts';
import { factFields } from '../domain/vocabulary.ts';
import { documentLink } from './labels.ts';
import { perSite } from './per-site.ts';
import type { PhraseLink } from './phrase.ts';
import type { Site } from './site.ts';

export interface CorrectionItem {
  /** `<date>-<document>-correction-<place in the list of the entry>`, permanent as the list only grows. */
  readonly id: string;
  readonly document: DocumentId;
  readonly link: PhraseLink;
  readonly day: IsoDate;
  /** Label of the field: `Ngày ban hành`. */
  readonly field: string;
  readonly was: string;
  readonly is: string;
  readonly reason: string;
}

/** Column heads of the table of corrections; on the page of a document that of the document is left out. */
export const correctionColumns = {
  day: 'Ngày sửa',
  document: 'Văn bản',
  field: 'Mục',
  was: 'Đã ghi',
  is: 'Nay ghi',
  reason: 'Lý do',
} as const;

/** All corrections, newest first. */
export const allCorrections = perSite('allCorrections', (site: Site): readonly CorrectionItem[] =>
  newestFirst(site.catalog.documents.flatMap((document) => itemsOf(document, site))),
);

/** Corrections of the documents of a topic, newest first. */
export function correctionsOfTopic(topic: TopicSlug, site: Site): readonly CorrectionItem[] {
  const { documents } = site.catalog.graph;
  return allCorrections(site).filter(({ document }) => documents.get(document)?.topics.includes(topic));
}

/** Corrections of one document, newest first. */
export function correctionsOf(document: LegalDocument, site: Site): readonly CorrectionItem[] {
  return newestFirst(itemsOf(document, site));
}

/** What stands where there is no correction: since when nobody had to make one. */
export function noCorrectionWords({ catalog }: Pick<Site, 'catalog'>): string {
  if (catalog.publication === null) return 'Dữ liệu chưa được công bố lần nào nên chưa có gì phải sửa.';
  return `Chưa có lần sửa nào từ khi công bố dữ liệu ngày ${formatDate(catalog.publication.first)}.`;
}

function itemsOf(document: LegalDocument, { catalog }: Site): readonly CorrectionItem[] {
  return document.corrections.map((correction: Correction, index) => ({
    id: `${correction.on}-${document.id}-correction-${index + 1}`,
    document: document.id,
    link: documentLink(document.id, catalog),
    day: correction.on,
    field: factFields[correction.field].label,
    was: correction.was,
    is: correction.is,
    reason: correction.reason,
  }));
}

// Of one day the last written comes first.
function newestFirst(items: readonly CorrectionItem[]): readonly CorrectionItem[] {
  return [...items].reverse().sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
