// What a situation says over time: which documents its lines give and which answer was written for them, in pieces
// that are constant between the turning days of all documents involved. A page carries them; a script picks one.

import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId } from '../domain/document.ts';
import { answerOn, type AnswerOnDate } from '../domain/freshness.ts';
import type { Graph } from '../domain/graph.ts';
import { isoDate, type IsoDate } from '../domain/iso-date.ts';
import { branchOf, linesIn, type LineInPeriod } from '../domain/lines-in-period.ts';
import { oneDay, turningDays } from '../domain/period.ts';
import type { Situation } from '../domain/situation.ts';
import { kept } from './per-site.ts';
import type { Phrase } from './phrase.ts';
import { answerNotice, unrestPhrase } from './situation-words.ts';

export interface SituationPiece {
  /** First day; null: from the beginning of time. */
  readonly from: IsoDate | null;
  /** Keys of the lines shown, in order (see `lineKey`). */
  readonly shown: readonly string[];
  /** Index of the answer that was written for these rules; null: none was. */
  readonly answer: number | null;
  /** What to know before reading the answer; `{ngay}` stands for the day asked about. Null: it simply holds. */
  readonly notice: Phrase | null;
  /** Why the newest answer does not stand; null when an answer was written for these rules. */
  readonly unrest: Phrase | null;
}

const keep = kept<Catalog, Situation, readonly SituationPiece[]>();

/** Pieces in time order, the first without a first day; neighbours always differ. Never empty; made once a catalog. */
export function situationPieces(situation: Situation, catalog: Catalog): readonly SituationPiece[] {
  return keep(catalog, situation, () => makePieces(situation, catalog));
}

/** Key of a document under a line, counted from 0 as written: `0.qd-58-tw-2022`; `0.` when the line has none. */
export function lineKey(line: number, id: DocumentId | null): string {
  return `${line}.${id ?? ''}`;
}

/** Days on which anything that a situation rests on may change, in order. */
export function situationTurningDays(situation: Situation, graph: Graph): readonly IsoDate[] {
  const named = [...situation.restsOn, ...situation.answers.flatMap(({ basis }) => basis)];
  const ids = new Set(named.flatMap(({ document }) => [...branchOf(document, graph)]));
  const days = [...ids].flatMap((id) => {
    const document = graph.documents.get(id);
    return document === undefined ? [] : turningDays(document, graph);
  });
  return [...new Set(days)].sort();
}

function makePieces(situation: Situation, catalog: Catalog): readonly SituationPiece[] {
  const { graph } = catalog;
  const pieces: SituationPiece[] = [];
  for (const from of [null, ...situationTurningDays(situation, graph)]) {
    const day = from ?? isoDate('1000-01-01');
    const lines = linesIn(situation.restsOn, graph, oneDay(day));
    const found = answerOn(situation, graph, day);
    const piece: SituationPiece = {
      from,
      shown: shownKeys(situation, lines),
      answer: indexOf(situation, found),
      notice: answerNotice(situation, lines, found, catalog, day),
      unrest: found === null ? unrestPhrase(situation, catalog, day) : null,
    };
    const last = pieces.at(-1);
    if (last === undefined || words(last) !== words(piece)) pieces.push(piece);
  }
  return pieces;
}

// A role without any document says so once, under its first line; beside others an empty line says nothing.
function shownKeys({ restsOn }: Situation, lines: readonly LineInPeriod[]): readonly string[] {
  const filled = new Set(lines.filter(({ picks }) => picks.length > 0).map(({ line }) => line.role));
  return lines.flatMap(({ line, picks }) => {
    const at = restsOn.indexOf(line);
    if (picks.length > 0) return picks.map(({ document }) => lineKey(at, document.id));
    if (filled.has(line.role)) return [];
    filled.add(line.role);
    return [lineKey(at, null)];
  });
}

function indexOf({ answers }: Situation, found: AnswerOnDate | null): number | null {
  return found === null ? null : answers.indexOf(found.answer);
}

function words(piece: SituationPiece): string {
  return JSON.stringify({ ...piece, from: null });
}
