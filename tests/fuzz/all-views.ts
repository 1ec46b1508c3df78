// Everything that pages, feeds, packs and files for programs are made from, for one content.

import { catalogueCsv } from '../../src/export/api/make-catalogue.ts';
import { apiFiles, apiFileText, type ApiFileName } from '../../src/export/api/files.ts';
import { formatAtom } from '../../src/export/atom.ts';
import { lineageOf } from '../../src/domain/lineage.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { searchDocumentsOf, symbolEntriesOf } from '../../src/search/search-documents.ts';
import { apiContext } from '../../src/site/api-context.ts';
import { catalogueRecords } from '../../src/site/catalogue-records.ts';
import { changeFeed } from '../../src/site/change-feed.ts';
import { citationLines } from '../../src/site/citation-forms.ts';
import { comparisonView } from '../../src/site/comparison-view.ts';
import { allCorrections, correctionsOf } from '../../src/site/correction-log.ts';
import { coverageTables, factRows, knownGaps } from '../../src/site/coverage.ts';
import { deadFoundationRows } from '../../src/site/dead-foundation-rows.ts';
import { byIssuer, bySource, byTerm, byTopic, byType, byYear } from '../../src/site/document-lists.ts';
import { draftRecords } from '../../src/site/draft-records.ts';
import { matterSituations, matterView, subjectChoices } from '../../src/site/finder-view.ts';
import { foundationFlags, restingOn } from '../../src/site/foundation-flags.ts';
import { guidanceTree } from '../../src/site/guidance-tree.ts';
import { historyRows } from '../../src/site/history-table.ts';
import { comingEvents, eventsByYear, logDays, pastEvents } from '../../src/site/law-log.ts';
import { lineageDrawing } from '../../src/site/lineage-drawing.ts';
import { lineageMembers, lineageSteps } from '../../src/site/lineage-view.ts';
import { propertyRows } from '../../src/site/property-rows.ts';
import { relationGroups } from '../../src/site/relation-groups.ts';
import { reviewEntries, reviewGroups } from '../../src/site/review-view.ts';
import { writeColumns } from '../../src/site/search-columns.ts';
import { searchHead, searchRecord } from '../../src/site/search-records.ts';
import { sessionPack } from '../../src/site/session-pack.ts';
import { sessionCard, sessionView, sessionsInOrder } from '../../src/site/session-view.ts';
import type { Site } from '../../src/site/site.ts';
import { firstDay, situationRoles } from '../../src/site/situation-lines.ts';
import { situationItem, situationsByAudience, situationsByTopic } from '../../src/site/situation-lists.ts';
import { situationPieces } from '../../src/site/situation-pieces.ts';
import { situationRecords } from '../../src/site/situation-records.ts';
import { structuredData } from '../../src/site/structured-data.ts';
import { trainingRecords } from '../../src/site/training-records.ts';
import { documentPath, sessionPath, situationPath } from '../../src/site/urls.ts';
import { validitySentence } from '../../src/site/validity-sentence.ts';
import { timelineOf } from '../../src/site/validity-timeline.ts';

/** All view models, as one list; throws what any of them throws. */
export function allViews(site: Site): readonly unknown[] {
  const { catalog } = site;
  return [
    ...catalog.documents.map((document) => documentViews(document, site)),
    ...[...catalog.situations.values()].map((situation) => [
      situationItem(situation, site),
      situationPieces(situation, catalog),
      situationRoles(situation, site, firstDay(situation, site)),
      described(situationPath(situation.id), site),
    ]),
    ...sessionsInOrder(site).map((session) => [
      sessionCard(session, site),
      sessionView(session, site),
      sessionPack(session, site, null),
      described(sessionPath(session.id), site),
    ]),
    ...catalog.comparisons.map((comparison) => comparisonView(comparison, site)),
    ...[...catalog.finder.values()].flatMap(({ slug, matters }) =>
      matters.map((matter) => matterView(matterSituations(slug, matter.slug, site), site)),
    ),
    ...listViews(site),
    ...filesForPrograms(site),
  ];
}

const described = (path: string, site: Site): string =>
  structuredData({ path, title: 'Trang', description: 'Lời', crumbs: [] }, site);

function documentViews(document: Site['catalog']['documents'][number], site: Site): readonly unknown[] {
  const { catalog } = site;
  const lineage = lineageOf(catalog.graph, document.id);
  return [
    propertyRows(document, site),
    relationGroups(document, site),
    validitySentence(document, site.validityOf(document), catalog),
    timelineOf(document, catalog),
    historyRows(document, site),
    guidanceTree(document, site),
    foundationFlags(document, site),
    restingOn(document, site),
    lineageSteps(document, site),
    lineageMembers(lineage, site),
    lineageDrawing(lineage, site),
    citationLines(document, catalog),
    correctionsOf(document, site),
    described(documentPath(document.id), site),
  ];
}

function listViews(site: Site): readonly unknown[] {
  return [
    [byIssuer, bySource, byTerm, byTopic, byType, byYear].map((list) => list(site)),
    [allCorrections(site), coverageTables(site), factRows(site), knownGaps(site), deadFoundationRows(site)],
    [pastEvents(site), comingEvents(site)].map((events) => logDays(events, site)),
    eventsByYear(site),
    reviewGroups(reviewEntries(site)),
    situationsByTopic(site),
    situationsByAudience(site),
    subjectChoices(site),
  ];
}

function filesForPrograms(site: Site): readonly unknown[] {
  const context = apiContext(site);
  const whole = (Object.keys(apiFiles) as ApiFileName[]).filter((name) => name !== 'document');
  return [
    ...whole.map((name) => apiFileText(name, context)),
    ...site.catalog.documents.map(({ id }) => apiFileText('document', context, id)),
    catalogueCsv(context),
    formatAtom(changeFeed(site, { address: null, base: '/' })),
    catalogueRecords(site),
    draftRecords(site.catalog),
    ...searchViews(site),
    situationRecords(site),
    trainingRecords(site),
    buildIndex(searchDocumentsOf(site.catalog)),
  ];
}

function searchViews(site: Site): readonly unknown[] {
  const { documents } = site.catalog;
  const numbers = new Map(documents.map(({ id }, number) => [id, number]));
  const symbols = symbolEntriesOf(site.catalog).map((entry) => ({ ...entry, id: numbers.get(entry.id)! }));
  return [
    searchHead(site, { server: null, folder: '/', symbols }),
    writeColumns(site, numbers),
    documents.map((document) => searchRecord(document, '')),
  ];
}
