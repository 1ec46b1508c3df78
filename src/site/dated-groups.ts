// A list of documents by state on a date: the groups, their words, and what each line carries for any other date.

import type { LegalDocument } from '../domain/document.ts';
import type { ValidityState } from '../domain/vocabulary.ts';
import { causeWords } from './cause-words.ts';
import { datedPieces } from './dated-pieces.ts';
import { documentRow, type DocumentRow } from './document-row.ts';
import type { Phrase } from './phrase.ts';
import type { Site } from './site.ts';

/** Headings in the order of the page. A document for which no successor was found is not said to be in force. */
export const groupHeadings: Readonly<Record<ValidityState, string>> = {
  'in-force': 'Còn hiệu lực hoặc chưa thấy văn bản thay thế',
  'partly-ended': 'Hết hiệu lực một phần',
  'not-yet': 'Chưa có hiệu lực',
  ended: 'Hết hiệu lực',
  unknown: 'Chưa xác định',
};

export interface DatedRow {
  readonly row: DocumentRow;
  /** Place in the whole list, for when a line changes its group. */
  readonly place: number;
  readonly cause: Phrase;
  /** JSON of `[first day or '', cause]`, for a script. */
  readonly causes: string;
}

export interface DatedGroup {
  readonly state: ValidityState;
  readonly heading: string;
  readonly rows: readonly DatedRow[];
}

/** All five groups on the day of the build, empty ones too; each document is in exactly one. */
export function datedGroups(documents: readonly LegalDocument[], site: Site): readonly DatedGroup[] {
  const rows = documents.map((document, place): DatedRow => {
    const row = documentRow(document, site);
    const causes = datedPieces(document, site.catalog).map(({ from, cause }) => [from ?? '', cause]);
    return {
      row,
      place,
      cause: causeWords(document, site.validityOf(document), site.catalog),
      causes: JSON.stringify(causes),
    };
  });
  return (Object.keys(groupHeadings) as ValidityState[]).map((state) => ({
    state,
    heading: groupHeadings[state],
    rows: rows.filter(({ row }) => row.badge.state === state),
  }));
}
