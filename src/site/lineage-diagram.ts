// Where the parts of a lineage drawing go. One row a document in time order, so that a line of any length reads on a
// narrow screen; the lanes at the left, which keep merges and splits apart, are laid out by dagre.

import dagre from '@dagrejs/dagre';
import type { DocumentId } from '../domain/document.ts';
import type { Lineage } from '../domain/lineage.ts';

/** A position in user units of the drawing (px at 100 %). */
export interface DiagramPoint {
  readonly x: number;
  readonly y: number;
}

export interface DiagramNode extends DiagramPoint {
  readonly id: DocumentId;
}

export interface DiagramEdge {
  readonly newer: DocumentId;
  readonly older: DocumentId;
  readonly inferred: boolean;
  readonly part: string | null;
  /** SVG path data from the older to the newer document. */
  readonly path: string;
}

export interface LineageDiagram {
  readonly width: number;
  readonly height: number;
  /** Where the labels of the rows begin. */
  readonly labelX: number;
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}

export const rowHeight = 44;
const laneGap = 22;
const margin = 14;
const labelWidth = 230;

/** Lays a lineage out; the same lineage always gives the same drawing. */
export function layOutLineage(lineage: Lineage): LineageDiagram {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: laneGap - 8, ranksep: 10, edgesep: laneGap - 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const member of lineage.members) graph.setNode(member.id, { width: 8, height: 8 });
  for (const [index, edge] of lineage.edges.entries()) {
    graph.setEdge(edge.target, edge.source, { minlen: 1 }, String(index));
  }
  dagre.layout(graph);

  const rows = new Map(lineage.members.map((member, index) => [member.id, margin + 8 + index * rowHeight]));
  const toRow = rowOf(lineage, graph, rows);
  const nodes = lineage.members.map(({ id }) => ({
    id,
    x: margin + round(graph.node(id).x),
    y: rows.get(id)!,
  }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = lineage.edges.map((edge, index): DiagramEdge => {
    const points: readonly DiagramPoint[] = graph.edge(edge.target, edge.source, String(index)).points ?? [];
    const bends = points.slice(1, -1).map(({ x, y }) => ({ x: margin + round(x), y: round(toRow(y)) }));
    return {
      newer: edge.source,
      older: edge.target,
      inferred: edge.relation.evidence.kind === 'inferred',
      part: edge.relation.part,
      path: curve([byId.get(edge.target)!, ...bends, byId.get(edge.source)!]),
    };
  });
  const lanes = Math.max(...nodes.map(({ x }) => x), margin);
  const labelX = lanes + 18;
  return {
    width: labelX + labelWidth,
    height: lineage.members.length * rowHeight + margin,
    labelX,
    nodes,
    edges,
  };
}

// Bends come at heights of dagre's ranks; they are moved to the rows between which they lie.
function rowOf(
  lineage: Lineage,
  graph: InstanceType<typeof dagre.graphlib.Graph>,
  rows: ReadonlyMap<DocumentId, number>,
): (y: number) => number {
  const known = lineage.members
    .map(({ id }) => ({ from: graph.node(id).y as number, to: rows.get(id)! }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return (y) => {
    const above = known.findLast(({ from }) => from <= y) ?? known[0]!;
    const below = known.find(({ from }) => from > y) ?? above;
    if (below.from === above.from) return above.to;
    return above.to + ((y - above.from) / (below.from - above.from)) * (below.to - above.to);
  };
}

function curve(points: readonly DiagramPoint[]): string {
  const [first, ...rest] = points;
  let path = `M${first!.x} ${first!.y}`;
  let last = first!;
  for (const point of rest) {
    const middle = round((last.y + point.y) / 2);
    path +=
      last.x === point.x ? `V${point.y}` : `C${last.x} ${middle} ${point.x} ${middle} ${point.x} ${point.y}`;
    last = point;
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
