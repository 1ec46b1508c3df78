// The ways to tables of old and new: from each of the documents compared, from a lineage, from a source, from the list.

import type { Comparison } from '../domain/comparison.ts';
import type { DocumentId, SourceId } from '../domain/document.ts';
import { compareByTime, type Lineage } from '../domain/lineage.ts';
import { comparisonView, nameWithYear, type ComparisonView } from './comparison-view.ts';
import { joinNames, type PhraseLink } from './phrase.ts';
import { perCatalog, perSite } from './per-site.ts';
import type { Site } from './site.ts';
import { comparisonPath } from './urls.ts';

/** All tables that can be shown, that of the newest document first; of one document, the older predecessors first. */
export const comparisonViews = perSite('comparisonViews', (site): readonly ComparisonView[] => {
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

/** Tables by every document that they compare. */
const tablesByDocument = perCatalog('tablesByDocument', ({ comparisons }) =>
  groupBy<DocumentId>(comparisons, ({ to, from }) => [to, ...from]),
);

/** Tables by every source that they name. */
const tablesBySource = perCatalog('tablesBySource', ({ comparisons }) =>
  groupBy<SourceId>(comparisons, ({ rows }) =>
    rows.flatMap((row) => [...row.old.sources, ...row.new.sources]),
  ),
);

function groupBy<K>(
  comparisons: readonly Comparison[],
  keysOf: (comparison: Comparison) => readonly K[],
): ReadonlyMap<K, readonly Comparison[]> {
  const groups = new Map<K, Comparison[]>();
  for (const comparison of comparisons) {
    for (const key of new Set(keysOf(comparison))) {
      const group = groups.get(key);
      if (group) group.push(comparison);
      else groups.set(key, [comparison]);
    }
  }
  return groups;
}

/** Links from a document to its tables: `So sánh với Quy định 80-QĐ/TW (2022)`. */
export function comparisonLinks(id: DocumentId, site: Site): readonly PhraseLink[] {
  return (tablesByDocument(site.catalog).get(id) ?? []).flatMap((comparison) => {
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
  const byDocument = tablesByDocument(site.catalog);
  const tables = lineage.members.flatMap(({ id }) => byDocument.get(id) ?? []);
  return linksTo(
    site,
    tables.filter(({ to, from }) => members.has(to) && from.some((id) => members.has(id))),
  );
}

/** Links to the tables that name a source. */
export function sourceComparisons(source: SourceId, site: Site): readonly PhraseLink[] {
  return linksTo(site, tablesBySource(site.catalog).get(source) ?? []);
}

function linksTo(site: Site, tables: readonly Comparison[]): readonly PhraseLink[] {
  if (tables.length === 0) return [];
  const ids = new Set(tables.map(({ id }) => id));
  return comparisonViews(site)
    .filter(({ id }) => ids.has(id))
    .map(({ title, path }) => ({ text: title, path }));
}
