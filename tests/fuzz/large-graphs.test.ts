// The work for a graph grows as the graph does: what is read of its edges is counted, not timed.

import { describe, expect, test } from 'vitest';
import type { LegalDocument, Relation } from '../../src/domain/document.ts';
import { buildGraph, type Graph } from '../../src/domain/graph.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { allLineages, lineageOf } from '../../src/domain/lineage.ts';
import { validityOn } from '../../src/domain/validity.ts';
import { makeDocument, relate } from '../support/make-document.ts';

const day = isoDate('2026-11-22');
const shapes: Readonly<Record<string, (size: number) => LegalDocument[]>> = {
  'one long line': (size) => linked(size, (n) => (n === 0 ? [] : [relate('supersedes', `d${n - 1}`)])),
  'one cycle': (size) => linked(size, (n) => [relate('supersedes', `d${(n + 1) % size}`)]),
  'many small cycles': (size) =>
    linked(size, (n) => [relate('supersedes', `d${n % 3 === 2 ? n - 2 : Math.min(n + 1, size - 1)}`)]),
  'a star: all replace one': (size) => linked(size, (n) => (n === 0 ? [] : [relate('supersedes', 'd0')])),
  'a star: one replaces all': (size) =>
    linked(size, (n) =>
      n < size - 1 ? [] : Array.from({ length: size - 1 }, (_, at) => relate('supersedes', `d${at}`)),
    ),
  'lines of a thousand steps': (size) =>
    linked(size, (n) => (n % 1_000 === 0 ? [] : [relate('supersedes', `d${n - 1}`)])),
  'guidance on guidance': (size) => linked(size, (n) => (n === 0 ? [] : [relate('guides', `d${n - 1}`)])),
};

function linked(size: number, relationsOf: (n: number) => Relation[]): LegalDocument[] {
  return Array.from({ length: size }, (_, n) =>
    makeDocument(`d${n}`, '2020-01-01', { relations: relationsOf(n) }),
  );
}

/** The graph, and how many edges and documents have been read from it. */
function counting(documents: readonly LegalDocument[]): { graph: Graph; read: () => number } {
  let count = 0;
  const graph = buildGraph(documents);
  const watch = <T extends object>(value: T): T =>
    new Proxy(value, {
      get(target, key) {
        const found: unknown = Reflect.get(target, key, target);
        if (typeof found === 'function') return (...args: unknown[]) => watched(found.apply(target, args));
        return found;
      },
    });
  // Lists of edges count as many as they hold, whether or not all are looked at.
  const watched = (found: unknown): unknown => {
    count += Array.isArray(found) ? found.length + 1 : 1;
    return found;
  };
  const parts = Object.entries(graph).map(([key, value]) => [
    key,
    value instanceof Map ? watch(value) : value,
  ]);
  return { graph: Object.fromEntries(parts) as Graph, read: () => count };
}

const works: Readonly<Record<string, (documents: readonly LegalDocument[], graph: Graph) => void>> = {
  'all lineages': (_, graph) => void allLineages(graph),
  'the lineage of one': (documents, graph) => void lineageOf(graph, documents.at(-1)!.id),
  'the validity of all': (documents, graph) => documents.forEach((one) => validityOn(one, graph, day)),
};

describe.each(Object.keys(shapes))('%s', (shape) => {
  test.each(Object.keys(works))('%s: twice the graph is at most about twice the work', (work) => {
    const reads = [5_000, 10_000].map((size) => {
      const documents = shapes[shape]!(size);
      const { graph, read } = counting(documents);
      works[work]!(documents, graph);
      return read();
    });
    const [half = 0, whole = 0] = reads;
    expect(half).toBeGreaterThan(0);
    expect(whole / half).toBeLessThan(2.2);
    // And never more than a few looks at each of the 10,000 documents and their edges.
    expect(whole).toBeLessThan(40 * 10_000);
  });
});
