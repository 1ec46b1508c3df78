// Validity as a function of the date is constant between the days on which something happens. The pieces, with their
// sentences, are all that a page needs to answer for any date without the graph.

import type { Catalog } from '../corpus/catalog.ts';
import type { LegalDocument } from '../domain/document.ts';
import { isoDate } from '../domain/iso-date.ts';
import { turningDays } from '../domain/period.ts';
import { validityOn } from '../domain/validity.ts';
import type { StatePiece } from './compact-timeline.ts';
import type { Phrase } from './phrase.ts';
import { validitySentence } from './validity-sentence.ts';

export interface TimelinePiece extends StatePiece {
  readonly sentence: Phrase;
}

/** Pieces of the validity of a document in time order; the first has no first day. Never empty. */
export function timelineOf(document: LegalDocument, catalog: Catalog): readonly TimelinePiece[] {
  const pieces: TimelinePiece[] = [];
  for (const day of [null, ...turningDays(document, catalog.graph)]) {
    const validity = validityOn(document, catalog.graph, day ?? isoDate('1000-01-01'));
    const sentence = validitySentence(document, validity, catalog);
    const piece = { from: day, state: validity.state, grade: validity.grade, sentence };
    const last = pieces.at(-1);
    if (last === undefined || !samePiece(last, piece)) pieces.push(piece);
  }
  return pieces;
}

function samePiece(a: TimelinePiece, b: TimelinePiece): boolean {
  return (
    a.state === b.state && a.grade === b.grade && JSON.stringify(a.sentence) === JSON.stringify(b.sentence)
  );
}
