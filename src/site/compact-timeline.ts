// States of a document over time in one attribute of a list: `:not-yet:stated 2018-02-28:in-force:stated`.

import { parseIsoDate, type IsoDate } from '../domain/iso-date.ts';
import {
  isKeyOf,
  validityGrades,
  validityStates,
  type ValidityGrade,
  type ValidityState,
} from '../domain/vocabulary.ts';

export interface StatePiece {
  /** First day; null: from the beginning of time. */
  readonly from: IsoDate | null;
  readonly state: ValidityState;
  readonly grade: ValidityGrade;
}

/** Prints pieces, neighbours with equal state and grade joined. */
export function printTimeline(pieces: readonly StatePiece[]): string {
  return pieces
    .filter((piece, index) => {
      const before = pieces[index - 1];
      return before === undefined || before.state !== piece.state || before.grade !== piece.grade;
    })
    .map(({ from, state, grade }) => `${from ?? ''}:${state}:${grade}`)
    .join(' ');
}

/** Reads what `printTimeline` prints; anything else in the text is left out. */
export function parseTimeline(text: string): readonly StatePiece[] {
  return text.split(' ').flatMap((part) => {
    const [day = '', state = '', grade = ''] = part.split(':');
    const from = day === '' ? null : parseIsoDate(day);
    if (from === undefined || !isKeyOf(validityStates, state) || !isKeyOf(validityGrades, grade)) return [];
    return [{ from, state, grade }];
  });
}

/** The piece that holds on a date. */
export function pieceOn<P extends { readonly from: IsoDate | null }>(
  pieces: readonly P[],
  date: IsoDate,
): P | undefined {
  return pieces.findLast(({ from }) => from === null || from <= date);
}
