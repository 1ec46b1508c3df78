// The ways into the corpus: documents by type, issuer, year, term and topic, with their numbers.

import type { IssuerSlug, LegalDocument, SourceId, Term, TopicSlug } from '../domain/document.ts';
import { compareByTime } from '../domain/lineage.ts';
import { termsOfDate } from '../domain/terms.ts';
import { documentTypes, type DocumentType } from '../domain/vocabulary.ts';
import { perSite } from './per-site.ts';

/** Newest first; documents without any date at the end. */
export function newestFirst(documents: readonly LegalDocument[]): readonly LegalDocument[] {
  const dated = documents.filter(({ year }) => year !== null).sort((a, b) => compareByTime(b, a));
  return [...dated, ...documents.filter(({ year }) => year === null).sort(compareByTime)];
}

/** Types that have documents, in the order of the vocabulary. */
export const byType = perSite('byType', (site): ReadonlyMap<DocumentType, readonly LegalDocument[]> => {
  const groups = groupBy(site.catalog.documents, ({ type }) => [type]);
  const order = Object.keys(documentTypes) as DocumentType[];
  return new Map(order.flatMap((type) => (groups.has(type) ? [[type, groups.get(type)!] as const] : [])));
});

/** Years of issue, newest first; null holds those whose year no source gives. */
export const byYear = perSite('byYear', (site): ReadonlyMap<number | null, readonly LegalDocument[]> => {
  const groups = groupBy(site.catalog.documents, ({ year }) => [year]);
  return new Map([...groups].sort(([a], [b]) => (b ?? -1) - (a ?? -1)));
});

/** Issuers that have documents, in the order of the list of issuers. */
export const byIssuer = perSite('byIssuer', (site): ReadonlyMap<IssuerSlug, readonly LegalDocument[]> => {
  const groups = groupBy(site.catalog.documents, ({ issuers }) => issuers);
  const order = [...site.catalog.issuers.keys()];
  return new Map(order.flatMap((slug) => (groups.has(slug) ? [[slug, groups.get(slug)!] as const] : [])));
});

/** All topics in their own order, those without documents too. */
export const byTopic = perSite('byTopic', (site): ReadonlyMap<TopicSlug, readonly LegalDocument[]> => {
  const groups = groupBy(site.catalog.documents, ({ topics }) => topics);
  const topics = [...site.catalog.topics.values()].sort((a, b) => a.order - b.order);
  return new Map(topics.map(({ slug }) => [slug, groups.get(slug) ?? []]));
});

/** Terms with documents, newest first. A document of the days around a congress stands in both terms. */
export const byTerm = perSite('byTerm', (site): ReadonlyMap<Term, readonly LegalDocument[]> => {
  const { documents, terms } = site.catalog;
  const groups = groupBy(documents, ({ date }) => (date === null ? [] : termsOfDate(terms, date)));
  return new Map([...groups].sort(([a], [b]) => (a.congressTo < b.congressTo ? 1 : -1)));
});

/** Documents that name a source anywhere in their entry. */
export const bySource = perSite('bySource', (site): ReadonlyMap<SourceId, readonly LegalDocument[]> => {
  return groupBy(site.catalog.documents, ({ sources }) => sources);
});

function groupBy<K>(
  documents: readonly LegalDocument[],
  keysOf: (document: LegalDocument) => readonly K[],
): Map<K, LegalDocument[]> {
  const groups = new Map<K, LegalDocument[]>();
  for (const document of documents) {
    for (const key of new Set(keysOf(document))) {
      const group = groups.get(key);
      if (group) group.push(document);
      else groups.set(key, [document]);
    }
  }
  return groups;
}
