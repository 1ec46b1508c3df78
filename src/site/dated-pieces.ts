// Validity of a document over time with its line of cause, for pages that answer for any date without the graph.

import type { Catalog } from '../corpus/catalog.ts';
import type { LegalDocument } from '../domain/document.ts';
import { isoDate, type IsoDate } from '../domain/iso-date.ts';
import { changesBy, type Standing } from '../domain/listing.ts';
import { turningDays } from '../domain/period.ts';
import { validityOn } from '../domain/validity.ts';
import type { ValidityGrade } from '../domain/vocabulary.ts';
import { causeParts, type CauseParts } from './cause-words.ts';

export interface DatedPiece extends Standing, CauseParts {
  /** First day; null: from the beginning of time. */
  readonly from: IsoDate | null;
  readonly grade: ValidityGrade;
}

/** Pieces in time order, the first without a first day; neighbours always differ. Never empty. */
export function datedPieces(document: LegalDocument, catalog: Catalog): readonly DatedPiece[] {
  const pieces: DatedPiece[] = [];
  for (const from of [null, ...turningDays(document, catalog.graph)]) {
    const day = from ?? isoDate('1000-01-01');
    const validity = validityOn(document, catalog.graph, day);
    const { state, grade } = validity;
    const changes = changesBy(document, catalog.graph, day);
    const piece: DatedPiece = { from, state, grade, changes, ...causeParts(document, validity, catalog) };
    const last = pieces.at(-1);
    if (
      last === undefined ||
      JSON.stringify({ ...last, from: null }) !== JSON.stringify({ ...piece, from: null })
    ) {
      pieces.push(piece);
    }
  }
  return pieces;
}
