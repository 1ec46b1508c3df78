// Days of a situation that are worth a look, with the documents of each day in words.

import { formatDate } from '../domain/iso-date.ts';
import type { Situation } from '../domain/situation.ts';
import { pieceOn } from './compact-timeline.ts';
import type { Phrase } from './phrase.ts';
import type { Site } from './site.ts';
import { situationRoles } from './situation-lines.ts';
import { situationPieces } from './situation-pieces.ts';
import { situationPath } from './urls.ts';

export interface SituationExample {
  readonly text: string;
  readonly day: string;
  /** Address of the page on that day. */
  readonly path: string;
  /** The documents of that day under each role; empty: the corpus has none. */
  readonly roles: readonly { readonly label: string; readonly documents: Phrase }[];
}

/** The examples of a situation, as written. */
export function situationExamples(situation: Situation, site: Site): readonly SituationExample[] {
  const pieces = situationPieces(situation, site.catalog);
  return situation.examples.map(({ on, text }) => {
    const shown = new Set(pieceOn(pieces, on)?.shown);
    const roles = situationRoles(situation, site, on).flatMap(({ label, lines }) => {
      const rows = lines.flatMap(({ key, row }) => (shown.has(key) && row !== null ? [row] : []));
      const documents = rows.flatMap((row, index): Phrase => [
        ...(index === 0 ? [] : [', ']),
        { text: row.name, path: `${row.path}?ngay=${on}` },
      ]);
      return documents.length === 0 ? [] : [{ label, documents }];
    });
    return { text, day: formatDate(on), path: `${situationPath(situation.id)}?ngay=${on}`, roles };
  });
}
