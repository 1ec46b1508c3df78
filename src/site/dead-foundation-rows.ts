// Live documents that rest on ended ones: a row for each relation by which a document rests on another, with all that
// tells on which days it belongs to the list.

import { foundationVerbs } from '../domain/foundations.ts';
import { edgesFrom } from '../domain/graph.ts';
import { relationVerbs } from '../domain/vocabulary.ts';
import { causeWords, withNote } from './cause-words.ts';
import { printTimeline } from './compact-timeline.ts';
import { datedPieces } from './dated-pieces.ts';
import { groupOf, type DeadFoundationGroup } from './dead-foundation-group.ts';
import { newestFirst } from './document-lists.ts';
import { documentRow, type DocumentRow } from './document-row.ts';
import { evidencePhrase } from './evidence.ts';
import { documentName } from './labels.ts';
import { capitalise, sentenceCase, type Phrase } from './phrase.ts';
import { relationAnchor } from './relation-groups.ts';
import type { Site } from './site.ts';
import { documentPath } from './urls.ts';

export interface DeadFoundationRow {
  /** The document that rests, with its badge of the day of the build. */
  readonly row: DocumentRow;
  /** `Hướng dẫn thực hiện Quy định 58-QĐ/TW`, linked to that very relation. */
  readonly relation: Phrase;
  readonly evidence: Phrase;
  readonly foundation: { readonly id: string; readonly title: string; readonly timeline: string };
  /** Why the foundation has its state on the day of the build. */
  readonly cause: Phrase;
  /** JSON of `[first day or '', cause]`, for a script. */
  readonly causes: string;
  /** Group on the day of the build; null when it does not belong to the list then. */
  readonly group: DeadFoundationGroup | null;
}

/** All rows, those of other days too, newest document first. */
export function deadFoundationRows(site: Site): readonly DeadFoundationRow[] {
  const { graph } = site.catalog;
  return newestFirst(site.catalog.documents).flatMap((document) =>
    edgesFrom(graph, document.id, ...foundationVerbs).map(({ target, relation }): DeadFoundationRow => {
      const foundation = graph.documents.get(target)!;
      const validity = site.validityOf(foundation);
      const anchor = relationAnchor(relation.verb, 'active', target);
      const pieces = datedPieces(foundation, site.catalog);
      const causes = pieces.map((piece) => [piece.from ?? '', sentenceCase(withNote(piece))]);
      return {
        row: documentRow(document, site),
        // Under the name alone the link would seem to lead to the page of the foundation.
        relation: [
          {
            text: `${capitalise(relationVerbs[relation.verb].sentence)} ${documentName(foundation)}`,
            path: `${documentPath(document.id)}#${anchor}`,
          },
        ],
        evidence: evidencePhrase(relation.evidence, site.catalog),
        foundation: { id: target, title: foundation.title, timeline: printTimeline(pieces) },
        cause: sentenceCase(causeWords(foundation, validity, site.catalog)),
        causes: JSON.stringify(causes),
        group: groupOf(site.validityOf(document).state, validity.state),
      };
    }),
  );
}
