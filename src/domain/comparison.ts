// A table of old and new: what a document changed in the ones it replaced, amended or continued, row by row.

import type { DocumentId, SourceId } from './document.ts';
import { edgesFrom, type Edge, type Graph } from './graph.ts';
import type { ComparisonKind, RelationVerb } from './vocabulary.ts';

/** What one of the two documents says on the topic of a row, or why nothing can be said of it. */
export type ComparisonSide =
  | {
      readonly kind: 'told';
      readonly text: string;
      /** Điều, khoản, mục; null when the source names none. */
      readonly provision: string | null;
      readonly sources: readonly SourceId[];
    }
  | { readonly kind: 'none'; readonly reason: string; readonly sources: readonly SourceId[] };

export interface ComparisonRow {
  readonly topic: string;
  readonly kind: ComparisonKind;
  readonly old: ComparisonSide;
  readonly new: ComparisonSide;
  readonly note: string | null;
}

export interface Comparison {
  /** `<newer id>--<id of the first older one>`: the name of its file and the end of its address. */
  readonly id: string;
  /** Older documents, several when they were merged; the first names the table. */
  readonly from: readonly [DocumentId, ...DocumentId[]];
  readonly to: DocumentId;
  /** On what the table as a whole rests, where that must be said, e.g. "theo báo chí". */
  readonly basis: string | null;
  readonly rows: readonly ComparisonRow[];
}

/** Verbs that make two documents worth comparing: the newer one stands in the place of the older or changes it. */
const comparedVerbs = [
  'supersedes',
  'supersedes-part',
  'amends',
  'continues',
] as const satisfies readonly RelationVerb[];

/** Id of the table of a newer document against older ones. */
export function comparisonId(to: DocumentId, from: readonly [DocumentId, ...DocumentId[]]): string {
  return `${to}--${from[0]}`;
}

/** Relations by which `to` acts on `from` so that the two can be compared; empty when it does not. */
export function comparedEdges(graph: Graph, to: DocumentId, from: DocumentId): readonly Edge[] {
  return edgesFrom(graph, to, ...comparedVerbs).filter(({ target }) => target === from);
}

/** Whether both sides of a row are told, not only one of them. */
export function isToldOnBothSides(row: ComparisonRow): boolean {
  return row.old.kind === 'told' && row.new.kind === 'told';
}
