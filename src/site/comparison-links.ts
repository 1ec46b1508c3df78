// The ways to tables of old and new: from each of the documents compared, from a lineage, from a source, from the list.

import type { Comparison } from '../domain/comparison.ts';
import type { DocumentId, SourceId } from '../domain/document.ts';
import { compareByTime, type Lineage } from '../domain/lineage.ts';
import { comparisonView, nameWithYear, type ComparisonView } from './comparison-view.ts';
import { joinNames, type PhraseLink } from './phrase.ts';
import type { Site } from './site.ts';
import { comparisonPath } from './urls.ts';

/** All tables that can be shown, that of the newest document first; of one document, the older predecessors first. */
export function comparisonViews(site: Site): readonly ComparisonView[] {
  const { comparisons, graph } = site.catalog;
  return comparisons
    .flatMap((comparison) => {
      const newer = graph.documents.get(comparison.to);
      const view = comparisonView(comparison, site);
      return newer === undefined || view === undefined ? [] : [{ newer, view }];
    })
    .sort((a, b) => compareByTime(b.newer, a.newer) || (a.view.id < b.view.id ? -1 : 1))
    .map(({ view }) => view);
}

/** Links from a document to its tables: `So sánh với Quy định 80-QĐ/TW (2022)`. */
export function comparisonLinks(id: DocumentId, site: Site): readonly PhraseLink[] {
  return site.catalog.comparisons.flatMap((comparison) => {
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
  return linksTo(site, ({ to, from }) => members.has(to) && from.some((id) => members.has(id)));
}

/** Links to the tables that name a source. */
export function sourceComparisons(source: SourceId, site: Site): readonly PhraseLink[] {
  return linksTo(site, ({ rows }) =>
    rows.some((row) => row.old.sources.includes(source) || row.new.sources.includes(source)),
  );
}

function linksTo(site: Site, wanted: (comparison: Comparison) => boolean): readonly PhraseLink[] {
  const ids = new Set(site.catalog.comparisons.filter(wanted).map(({ id }) => id));
  return comparisonViews(site)
    .filter(({ id }) => ids.has(id))
    .map(({ title, path }) => ({ text: title, path }));
}
