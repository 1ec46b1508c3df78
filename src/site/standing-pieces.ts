// How documents stood over time, compact enough for a page to carry: enough to tell, from the day printed on a pack,
// what has changed since.

import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId } from '../domain/document.ts';
import { parseIsoDate, type IsoDate } from '../domain/iso-date.ts';
import type { Standing } from '../domain/listing.ts';
import { isKeyOf, validityGrades, validityStates, type ValidityGrade } from '../domain/vocabulary.ts';
import { datedPieces } from './dated-pieces.ts';
import { documentName } from './labels.ts';

export interface StandingPiece extends Standing {
  /** First day; null: from the beginning of time. */
  readonly from: IsoDate | null;
  readonly grade: ValidityGrade;
}

/** A document with its pieces as one line of text: id, name, `:not-yet:stated:0 2018-02-28:in-force:stated:0`. */
export type StandingLine = readonly [id: DocumentId, name: string, pieces: string];

/** The lines of documents, in the order given; ids that the catalog does not hold are left out. */
export function standingLines(ids: readonly DocumentId[], catalog: Catalog): readonly StandingLine[] {
  return ids.flatMap((id) => {
    const document = catalog.graph.documents.get(id);
    return document === undefined
      ? []
      : [[id, documentName(document), printPieces(datedPieces(document, catalog))] as const];
  });
}

/** Prints pieces, neighbours that say the same joined. */
export function printPieces(pieces: readonly StandingPiece[]): string {
  const words = pieces.map(({ state, grade, changes }) => `${state}:${grade}:${changes}`);
  return pieces
    .flatMap(({ from }, index) =>
      words[index] === words[index - 1] ? [] : [`${from ?? ''}:${words[index]}`],
    )
    .join(' ');
}

/** Reads what `printPieces` prints; anything else in the text is left out. */
export function parsePieces(text: string): readonly StandingPiece[] {
  return text.split(' ').flatMap((part) => {
    const [day = '', state = '', grade = '', count = ''] = part.split(':');
    const from = day === '' ? null : parseIsoDate(day);
    const readable = from !== undefined && /^\d+$/.test(count);
    if (!readable || !isKeyOf(validityStates, state) || !isKeyOf(validityGrades, grade)) return [];
    return [{ from, state, grade, changes: Number(count) }];
  });
}
