// A list of documents by state on a date: the groups, their words, and what each line carries for any other date.

import type { LegalDocument } from '../domain/document.ts';
import type { ValidityState } from '../domain/vocabulary.ts';
import { causeWords, withNote } from './cause-words.ts';
import { datedPieces } from './dated-pieces.ts';
import { documentRow, type DocumentRow } from './document-row.ts';
import { groupHeading, groupOrder } from './group-headings.ts';
import { kept } from './per-site.ts';
import type { Phrase } from './phrase.ts';
import type { Site } from './site.ts';

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
    const line = keep(site, document, () => lineOf(document, site));
    return { ...line, place };
  });
  return groupOrder.map((state) => {
    const own = rows.filter(({ row }) => row.badge.state === state);
    return {
      state,
      heading: groupHeading(
        state,
        own.map(({ row }) => row.badge.grade),
      ),
      rows: own,
    };
  });
}

// A document stands in the lists of its type, year, term, issuer, topics and sources.
const keep = kept<Site, LegalDocument, Omit<DatedRow, 'place'>>();

function lineOf(document: LegalDocument, site: Site): Omit<DatedRow, 'place'> {
  const causes = datedPieces(document, site.catalog).map(({ from, cause, note }) => [
    from ?? '',
    withNote({ cause, note }),
  ]);
  return {
    row: documentRow(document, site),
    cause: causeWords(document, site.validityOf(document), site.catalog),
    causes: JSON.stringify(causes),
  };
}
