// The documents of a situation by role, as lines of a list: those of every day, each with its words for any day.

import type { Catalog } from '../corpus/catalog.ts';
import type { LegalDocument } from '../domain/document.ts';
import { edgesTo } from '../domain/graph.ts';
import { isoDate, type IsoDate } from '../domain/iso-date.ts';
import { changedBy } from '../domain/lines-in-period.ts';
import { mayApply, turningDays } from '../domain/period.ts';
import type { RestingLine, Situation } from '../domain/situation.ts';
import { validityOn } from '../domain/validity.ts';
import { lineRoles, relationVerbs, type LineRole } from '../domain/vocabulary.ts';
import { badgeOf } from './badge.ts';
import { causeParts, withNote } from './cause-words.ts';
import { pieceOn } from './compact-timeline.ts';
import { documentRow, type DocumentRow } from './document-row.ts';
import { documentLink } from './labels.ts';
import { capitalise, type Phrase } from './phrase.ts';
import type { Site } from './site.ts';
import { situationPieces } from './situation-pieces.ts';
import { standInWords } from './stand-in-words.ts';

export interface SituationLine {
  /** See `lineKey`. */
  readonly key: string;
  /** null: the corpus has no document of this line for some days. */
  readonly row: DocumentRow | null;
  /** The member that names the line. */
  readonly member: Phrase;
  /** What the line is for, in the words of the editor; ends with a full stop. */
  readonly note: string | null;
  /** Why the document stands in for the member that names the line; null for that member itself. */
  readonly standsIn: Phrase | null;
  /** Why it applies on the first day shown, and what had changed it by then. */
  readonly cause: Phrase;
  /** JSON of `[first day or '', cause]`, for a script. */
  readonly causes: string;
  /** It is among the documents of the first day shown. */
  readonly shown: boolean;
}

export interface SituationRole {
  readonly role: LineRole;
  readonly label: string;
  readonly lines: readonly SituationLine[];
}

/** The day a page of a situation answers for at first: the one it is about, else the day of the build. */
export function firstDay({ about }: Situation, site: Site): IsoDate {
  return about ?? site.builtOn;
}

/** Lines by role, in the order of roles; those that no day ever shows are left out, and so are empty roles. */
export function situationRoles(situation: Situation, site: Site, day: IsoDate): readonly SituationRole[] {
  const pieces = situationPieces(situation, site.catalog);
  const shown = new Set(pieceOn(pieces, day)?.shown);
  const keys = [...new Set(pieces.flatMap((piece) => piece.shown))];
  return (Object.keys(lineRoles) as LineRole[]).flatMap((role) => {
    const lines = situation.restsOn.flatMap((line, at) => {
      if (line.role !== role) return [];
      const own = keys.filter((key) => key.startsWith(`${at}.`));
      return own.map((key) => situationLine(key, line, shown.has(key), day, site));
    });
    return lines.length === 0 ? [] : [{ role, label: lineRoles[role].label, lines }];
  });
}

function situationLine(
  key: string,
  line: RestingLine,
  shown: boolean,
  day: IsoDate,
  site: Site,
): SituationLine {
  const { catalog } = site;
  const document = catalog.graph.documents.get(key.slice(key.indexOf('.') + 1));
  const causes = document === undefined ? [] : causesOf(document, catalog);
  return {
    key,
    row: document === undefined ? null : rowOn(document, day, site),
    member: [documentLink(line.document, catalog)],
    note: line.note === null ? null : capitalise(`${line.note.replace(/\.$/, '')}.`),
    standsIn: document === undefined ? null : standInWords(document.id, line.document, catalog),
    cause: pieceOn(causes, day)?.phrase ?? [],
    causes: JSON.stringify(causes.map(({ from, phrase }) => [from ?? '', phrase])),
    shown,
  };
}

// A situation of the past has its own day, with or without a script.
function rowOn(document: LegalDocument, day: IsoDate, site: Site): DocumentRow {
  const { state, grade } = validityOn(document, site.catalog.graph, day);
  return { ...documentRow(document, site), badge: badgeOf(state, grade) };
}

// Only days on which it may apply are ever shown.
function causesOf(document: LegalDocument, catalog: Catalog) {
  const found: { readonly from: IsoDate | null; readonly phrase: Phrase }[] = [];
  for (const from of [null, ...turningDays(document, catalog.graph)]) {
    const day = from ?? isoDate('1000-01-01');
    const validity = validityOn(document, catalog.graph, day);
    if (!mayApply(validity.state)) continue;
    // The changes are named one by one behind it.
    const cause = withNote(causeParts(document, { ...validity, amended: false }, catalog));
    const phrase = [...cause, ...changeWords(document, day, catalog), '.'];
    if (JSON.stringify(found.at(-1)?.phrase) !== JSON.stringify(phrase)) found.push({ from, phrase });
  }
  return found;
}

/** `; được sửa đổi, bổ sung bởi Quy định 264-QĐ/TW` for each document that had changed it by the day. */
function changeWords(document: LegalDocument, day: IsoDate, catalog: Catalog): Phrase {
  const { cause } = validityOn(document, catalog.graph, day);
  return changedBy(document, catalog.graph, day).flatMap((id): Phrase => {
    const edge = edgesTo(catalog.graph, document.id).find(
      ({ source, relation }) => source === id && relationVerbs[relation.verb].acts !== 'nothing',
    );
    if (edge === undefined || (cause.kind === 'relation' && cause.by === id)) return [];
    return [`; ${relationVerbs[edge.relation.verb].sentencePassive} `, documentLink(id, catalog)];
  });
}
