// What the list at a date knows of each document: enough to group, filter, compare and export without the graph.

import { formatPartyDate } from '../domain/iso-date.ts';
import type { LegalDocument } from '../domain/document.ts';
import { documentTypes } from '../domain/vocabulary.ts';
import type { CatalogueRecord } from './catalogue-table.ts';
import { datedPieces } from './dated-pieces.ts';
import { byIssuer, byTopic, byType, newestFirst } from './document-lists.ts';
import type { Site } from './site.ts';

/** All documents, newest first. */
export function catalogueRecords(site: Site): readonly CatalogueRecord[] {
  return newestFirst(site.catalog.documents).map((document) => ({
    id: document.id,
    type: document.type,
    typeName: documentTypes[document.type].label,
    number: `${document.symbol ?? 'Không số'}${issueWords(document)}`,
    title: document.title,
    issuers: document.issuers,
    topics: document.topics,
    pieces: datedPieces(document, site.catalog),
  }));
}

function issueWords({ date, year }: LegalDocument): string {
  if (date !== null) return `, ngày ${formatPartyDate(date)}`;
  return year === null ? ', không rõ ngày' : `, năm ${year}`;
}

/** Choices of a filter: value, name. */
export type CatalogueChoice = readonly [string, string];

/** Choices of the three filters, only such as have documents. */
export function catalogueChoices(
  site: Site,
): Readonly<Record<'topic' | 'issuer' | 'type', readonly CatalogueChoice[]>> {
  const { topics, issuers } = site.catalog;
  return {
    topic: [...byTopic(site)]
      .filter(([, list]) => list.length > 0)
      .map(([slug]) => [slug, topics.get(slug)?.title ?? slug]),
    issuer: [...byIssuer(site).keys()].map((slug) => [slug, issuers.get(slug)?.name ?? slug]),
    type: [...byType(site).keys()].map((type) => [type, documentTypes[type].label]),
  };
}
