// One document in a list: number first, then title, with its badge.

import type { DocumentId, LegalDocument } from '../domain/document.ts';
import { documentTypes } from '../domain/vocabulary.ts';
import { badgeOf, type Badge } from './badge.ts';
import { printTimeline } from './compact-timeline.ts';
import { issueDay, issuerNames } from './labels.ts';
import type { Site } from './site.ts';
import { documentPath } from './urls.ts';
import { timelineOf } from './validity-timeline.ts';

export interface DocumentRow {
  readonly id: DocumentId;
  readonly path: string;
  /** Type with symbol, or the type alone for documents without a number. */
  readonly name: string;
  readonly title: string;
  readonly day: string;
  readonly issuer: string;
  readonly badge: Badge;
  /** See compact-timeline.ts: lets a script show the badge of another day. */
  readonly timeline: string;
}

/** The row of a document on the day of the build. */
export function documentRow(document: LegalDocument, site: Site): DocumentRow {
  const { state, grade } = site.validityOf(document);
  const type = documentTypes[document.type].label;
  return {
    id: document.id,
    path: documentPath(document.id),
    name: document.symbol === null ? type : `${type} ${document.symbol}`,
    title: document.title,
    day: issueDay(document),
    issuer: issuerNames(document, site.catalog),
    badge: badgeOf(state, grade),
    timeline: printTimeline(timelineOf(document, site.catalog)),
  };
}
