// What the page of an own session knows of each document, table and question: enough to show states in words and to
// write a pack without the catalog. One file, made with the site and loaded on that page only.

import type { DocumentId, LegalDocument } from '../domain/document.ts';
import { isInUse, tableUnrest } from '../domain/freshness.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { standingOf } from '../domain/pack-code.ts';
import type { PackComparison, PackLine, PackQuestion } from '../export/pack.ts';
import { comparisonViews } from './comparison-links.ts';
import type { ComparisonView } from './comparison-view.ts';
import { newestFirst } from './document-lists.ts';
import { documentHeading, documentName, formatPartialDate, issueDay } from './labels.ts';
import { basisWords, packLines, stateSentence } from './pack-documents.ts';
import { packComparison } from './pack-comparison.ts';
import { cautionWords } from './session-parts.ts';
import { freshnessToday } from './session-freshness.ts';
import { perSite } from './per-site.ts';
import { sessionsInOrder } from './session-view.ts';
import type { Site } from './site.ts';
import { standingLines } from './standing-pieces.ts';

export interface TrainingRecord {
  readonly id: DocumentId;
  readonly name: string;
  readonly heading: string;
  readonly title: string;
  /** Day of issue as far as it is known. */
  readonly day: string;
  /** Why it has its state on the day of the data, in sentences. */
  readonly sentence: string;
  /** How it stands on that day, for codes (see domain/pack-code.ts). */
  readonly standing: string;
  /** See standing-pieces.ts. */
  readonly pieces: string;
  /** Provision, empty where none is named, and text of each point. */
  readonly points: readonly (readonly [provision: string, text: string])[];
  /** Place of its line of succession in `lines`; none for a document without one. */
  readonly line?: number;
}

/** A table of old and new with the documents it joins. */
export interface TrainingTable {
  readonly id: string;
  readonly documents: readonly DocumentId[];
  readonly table: PackComparison;
}

/** A question of a session of the corpus that may be put. */
export interface TrainingQuestion {
  /** `session/question`. */
  readonly id: string;
  readonly document: DocumentId;
  readonly question: PackQuestion;
}

export interface TrainingRecords {
  readonly day: IsoDate;
  /** How far the sources reach, as people read it. */
  readonly reach: string;
  /** Newest first. */
  readonly documents: readonly TrainingRecord[];
  readonly lines: readonly PackLine[];
  readonly comparisons: readonly TrainingTable[];
  readonly questions: readonly TrainingQuestion[];
  /** Ids of questions that may no longer be put. */
  readonly retired: readonly string[];
}

/** All records on the day of the build. */
export const trainingRecords = perSite('trainingRecords', (site): TrainingRecords => {
  const { catalog, builtOn } = site;
  const lines: PackLine[] = [];
  const places = new Map<string, number>();
  const placeOf = (line: PackLine): number => {
    const key = line.steps.map(({ name, day }) => name + day).join();
    const place = places.get(key) ?? lines.push(line) - 1;
    places.set(key, place);
    return place;
  };
  return {
    day: builtOn,
    reach: formatPartialDate(catalog.sourcesReach),
    documents: newestFirst(catalog.documents).map((document) => {
      const [line] = packLines({ restsOn: [{ document: document.id, role: 'main', note: null }] }, site);
      return { ...recordOf(document, site), ...(line !== undefined && { line: placeOf(line) }) };
    }),
    lines,
    comparisons: comparisonViews(site).map((view) => tableOf(view, site)),
    questions: sessionsInOrder(site).flatMap((session) =>
      freshnessToday(session, site)
        .questions.filter(isInUse)
        .map(({ question: { id, text, options, answer, why, basis } }) => ({
          id: `${session.id}/${id}`,
          document: basis.document,
          question: { text, options, answer, why, basis: basisWords([basis], site) },
        })),
    ),
    retired: sessionsInOrder(site).flatMap((session) =>
      freshnessToday(session, site)
        .questions.filter((entry) => !isInUse(entry))
        .map(({ question }) => `${session.id}/${question.id}`),
    ),
  };
});

function recordOf(document: LegalDocument, site: Site): TrainingRecord {
  const { catalog, builtOn } = site;
  return {
    id: document.id,
    name: documentName(document),
    heading: documentHeading(document, catalog),
    title: document.title,
    day: issueDay(document),
    sentence: stateSentence(document, site),
    standing: standingOf(document.id, catalog.graph, builtOn),
    pieces: standingLines([document.id], catalog)[0]?.[2] ?? '',
    points: document.points.map(({ provision, text }) => [provision ?? '', text] as const),
  };
}

function tableOf(view: ComparisonView, site: Site): TrainingTable {
  const { graph, comparisons } = site.catalog;
  const comparison = comparisons.find(({ id }) => id === view.id);
  const unrest = comparison === undefined ? [] : tableUnrest(comparison.to, graph, site.builtOn);
  return {
    id: view.id,
    documents: comparison === undefined ? [] : [comparison.to, ...comparison.from],
    table: packComparison(view, cautionWords(unrest, site)),
  };
}
