// The ways to tables of old and new: from each of the documents compared, from a lineage, from a source, from the list.

import type { Comparison } from '../domain/comparison.ts';
import type { DocumentId, SourceId } from '../domain/document.ts';
import { compareByTime, type Lineage } from '../domain/lineage.ts';
import { comparisonView, nameWithYear, type ComparisonView } from './comparison-view.ts';
import { joinNames, type PhraseLink } from './phrase.ts';
import { perSite } from './per-site.ts';
import type { Site } from './site.ts';
import { comparisonPath } from './urls.ts';

/** All tables that can be shown, that of the newest document first; of one document, the older predecessors first. */
export const comparisonViews = perSite((site): readonly ComparisonView[] => {
  const { comparisons, graph } = site.catalog;
  return comparisons
    .flatMap((comparison) => {
      const newer = graph.documents.get(comparison.to);
      const view = comparisonView(comparison, site);
      return newer === undefined || view === undefined ? [] : [{ newer, view }];
    })
    .sort((a, b) => compareByTime(b.newer, a.newer) || (a.view.id < b.view.id ? -1 : 1))
    .map(({ view }) => view);
});

/** Tables by every document and by every source that they name. */
const tablesByName = perSite(({ catalog }) => {
  const byDocument = new Map<DocumentId, Comparison[]>();
  const bySource = new Map<SourceId, Comparison[]>();
  for (const comparison of catalog.comparisons) {
    for (const id of new Set([comparison.to, ...comparison.from])) add(byDocument, id, comparison);
    const sources = comparison.rows.flatMap((row) => [...row.old.sources, ...row.new.sources]);
    for (const id of new Set(sources)) add(bySource, id, comparison);
  }
  return { byDocument, bySource };
});

function add<K>(groups: Map<K, Comparison[]>, key: K, comparison: Comparison): void {
  const group = groups.get(key);
  if (group) group.push(comparison);
  else groups.set(key, [comparison]);
}

/** Links from a document to its tables: `So sánh với Quy định 80-QĐ/TW (2022)`. */
export function comparisonLinks(id: DocumentId, site: Site): readonly PhraseLink[] {
  return (tablesByName(site).byDocument.get(id) ?? []).flatMap((comparison) => {
    const others =
      comparison.to === id ? comparison.from : comparison.from.includes(id) ? [comparison.to] : [];
    const documents = others.flatMap((other) => site.catalog.graph.documents.get(other) ?? []);
    if (documents.length === 0) return [];
    return [
      { text: `So sánh với ${joinNames(documents.map(nameWithYear))}`, path: comparisonPath(comparison.id) },
    ];
  });
}

/** Links to the tables between members of a lineage, newest first. */
export function lineageComparisons(lineage: Lineage, site: Site): readonly PhraseLink[] {
  const members = new Set(lineage.members.map(({ id }) => id));
  const { byDocument } = tablesByName(site);
  const tables = lineage.members.flatMap(({ id }) => byDocument.get(id) ?? []);
  return linksTo(
    site,
    tables.filter(({ to, from }) => members.has(to) && from.some((id) => members.has(id))),
  );
}

/** Links to the tables that name a source. */
export function sourceComparisons(source: SourceId, site: Site): readonly PhraseLink[] {
  return linksTo(site, tablesByName(site).bySource.get(source) ?? []);
}

function linksTo(site: Site, tables: readonly Comparison[]): readonly PhraseLink[] {
  if (tables.length === 0) return [];
  const ids = new Set(tables.map(({ id }) => id));
  return comparisonViews(site)
    .filter(({ id }) => ids.has(id))
    .map(({ title, path }) => ({ text: title, path }));
}
