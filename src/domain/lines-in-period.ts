// Which documents of the lines that a situation or a session rests on applied in a period: the date picks the member.

import type { DocumentId, LegalDocument } from './document.ts';
import { changesTo } from './events.ts';
import type { Graph } from './graph.ts';
import type { IsoDate } from './iso-date.ts';
import { positionOf } from './date-span.ts';
import { edgesFrom, edgesTo } from './graph.ts';
import { standInsFor, validityWithin, type Period, type ValidityWithin } from './period.ts';
import type { RestingLine } from './situation.ts';
import { lineRoles, type LineRole } from './vocabulary.ts';

/** A document that answers for a line in a period. */
export interface LinePick {
  readonly document: LegalDocument;
  readonly validity: ValidityWithin;
  /** Documents that had amended, corrected or partly ended it by the last day of the period, in time order. */
  readonly changedBy: readonly DocumentId[];
}

export interface LineInPeriod {
  readonly line: RestingLine;
  /** Members that applied, or may have; empty: the corpus has none for the period. */
  readonly picks: readonly LinePick[];
}

/** The line with its members of a period: along the branch of the member that names it. */
export function lineIn(line: RestingLine, graph: Graph, period: Period): LineInPeriod {
  const picks = standInsFor(line.document, graph, period).map((id): LinePick => {
    const document = graph.documents.get(id)!;
    return {
      document,
      validity: validityWithin(document, graph, period),
      changedBy: changedBy(document, graph, period.to),
    };
  });
  return { line, picks };
}

/** All lines in the order of their roles, then as written. A member stands under the first line that picks it. */
export function linesIn(
  lines: readonly RestingLine[],
  graph: Graph,
  period: Period,
): readonly LineInPeriod[] {
  const order = Object.keys(lineRoles) as LineRole[];
  const sorted = lines.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  const met = new Set<DocumentId>();
  const result: LineInPeriod[] = [];
  for (const line of sorted) {
    const found = lineIn(line, graph, period);
    const picks = found.picks.filter(({ document }) => !met.has(document.id));
    for (const { document } of picks) met.add(document.id);
    // A line whose members all stand elsewhere says nothing more; one without members says that there are none.
    if (picks.length > 0 || found.picks.length === 0) result.push({ line, picks });
  }
  return result;
}

/** Ids of documents that had changed a document by a day, without ending it as a whole; in time order, each once. */
export function changedBy(document: LegalDocument, graph: Graph, date: IsoDate): readonly DocumentId[] {
  const ids = changesTo(document, graph).flatMap(({ effect, span, by }) => {
    const reached = effect !== 'ends' && positionOf(date, span) === 'reached';
    return reached && by.kind === 'relation' ? [by.edge.source] : [];
  });
  return [...new Set(ids)];
}

const successions = ['supersedes', 'supersedes-part'] as const;

/** Ids of the branch of a member: itself, everything it replaced and everything that replaced it, without sisters. */
export function branchOf(id: DocumentId, graph: Graph): ReadonlySet<DocumentId> {
  const older = new Set([id]);
  for (const member of older) {
    for (const { target } of edgesFrom(graph, member, ...successions)) older.add(target);
  }
  const newer = new Set([id]);
  for (const member of newer) {
    for (const { source } of edgesTo(graph, member, ...successions)) newer.add(source);
  }
  return new Set([...older, ...newer]);
}
