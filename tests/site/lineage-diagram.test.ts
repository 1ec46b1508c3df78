import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/domain/graph.ts';
import { lineageOf } from '../../src/domain/lineage.ts';
import { layOutLineage, rowHeight } from '../../src/site/lineage-diagram.ts';
import { inferred, makeDocument, relate } from '../support/make-document.ts';

const first = makeDocument('a', '2010-01-01');
const second = makeDocument('b', '2012-01-01');
const merged = makeDocument('c', '2020-01-01', {
  relations: [relate('supersedes', 'a', { evidence: inferred }), relate('supersedes', 'b')],
});
const graph = buildGraph([first, second, merged]);
const diagram = layOutLineage(lineageOf(graph, 'a'));

describe('a merge of two', () => {
  test('stands in rows by time, the two older ones in lanes of their own', () => {
    expect(diagram.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(diagram.nodes[1]!.y - diagram.nodes[0]!.y).toBe(rowHeight);
    expect(diagram.nodes[0]!.x).not.toBe(diagram.nodes[1]!.x);
  });

  test('labels begin right of every lane and the drawing fits a narrow screen', () => {
    expect(diagram.labelX).toBeGreaterThan(Math.max(...diagram.nodes.map(({ x }) => x)));
    expect(diagram.width).toBeLessThan(330);
    expect(diagram.height).toBeGreaterThan(diagram.nodes.at(-1)!.y);
  });

  test('tells the inferred link from the stated one', () => {
    expect(diagram.edges.map(({ older, newer, inferred: guess }) => [older, newer, guess])).toEqual([
      ['a', 'c', true],
      ['b', 'c', false],
    ]);
  });

  test('each link runs from the older to the newer document', () => {
    for (const edge of diagram.edges) {
      const [older, newer] = [edge.older, edge.newer].map((id) =>
        diagram.nodes.find((node) => node.id === id)!,
      );
      expect(edge.path.startsWith(`M${older!.x} ${older!.y}`)).toBe(true);
      expect(edge.path.endsWith(`${newer!.y}`)).toBe(true);
    }
  });
});

test('the same line gives the same drawing, and seven lanes still fit', () => {
  const many = Array.from({ length: 7 }, (_, n) => makeDocument(`o${n}`, `201${n}-01-01`));
  const all = [
    ...many,
    makeDocument('z', '2025-05-30', { relations: many.map(({ id }) => relate('supersedes', id)) }),
  ];
  const lineage = lineageOf(buildGraph(all), 'z');
  expect(layOutLineage(lineage)).toEqual(layOutLineage(lineage));
  expect(layOutLineage(lineage).width).toBeLessThan(440);
});
