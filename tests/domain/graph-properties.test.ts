import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionOf } from '../../src/domain/date-span.ts';
import { startOf } from '../../src/domain/events.ts';
import { buildGraph, edgesFrom, edgesTo, invertGraph } from '../../src/domain/graph.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { allLineages, lineageOf } from '../../src/domain/lineage.ts';
import { validityOn } from '../../src/domain/validity.ts';
import { anyDay as day, anyDocuments as documents } from '../support/any-documents.ts';
import { makeDocument, stated } from '../support/make-document.ts';

const applies = (state: string) => state === 'in-force' || state === 'partly-ended';

test('a fully superseded document and its successor are never both in force', () => {
  fc.assert(
    fc.property(documents, day, (all, date) => {
      const graph = buildGraph(all);
      for (const document of all) {
        for (const edge of edgesTo(graph, document.id, 'supersedes')) {
          if (edge.relation.part !== null || edge.source === edge.target) continue;
          const successor = graph.documents.get(edge.source)!;
          const both =
            applies(validityOn(document, graph, date).state) &&
            applies(validityOn(successor, graph, date).state);
          expect(both).toBe(false);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('every answer has a cause, and one that rests on nothing says so', () => {
  fc.assert(
    fc.property(documents, day, (all, date) => {
      const graph = buildGraph(all);
      for (const document of all) {
        const { state, grade, cause } = validityOn(document, graph, date);
        expect(cause.kind).toBeTruthy();
        if (state === 'unknown') expect(grade).toBe('unverified');
        if (state === 'ended') expect(['relation', 'end']).toContain(cause.kind);
        if (state === 'in-force' && grade !== 'unverified') {
          const known =
            document.attested.length > 0 || document.end !== null || edgesTo(graph, document.id).length > 0;
          expect(known).toBe(true);
        }
        if (state === 'in-force') expect(positionOf(date, startOf(document).span)).toBe('reached');
      }
    }),
    { numRuns: 1000 },
  );
});

test('ended stays ended on every later day', () => {
  fc.assert(
    fc.property(documents, day, day, (all, a, b) => {
      const graph = buildGraph(all);
      const [first, second] = a < b ? [a, b] : [b, a];
      for (const document of all) {
        if (validityOn(document, graph, first).state !== 'ended') continue;
        expect(validityOn(document, graph, second).state).toBe('ended');
      }
    }),
    { numRuns: 1000 },
  );
});

test('the inverse of the inverse is the graph, and every edge is seen from both ends', () => {
  fc.assert(
    fc.property(documents, (all) => {
      const graph = buildGraph(all);
      expect(invertGraph(invertGraph(graph))).toEqual(graph);
      for (const document of all) {
        for (const edge of edgesFrom(graph, document.id)) expect(edgesTo(graph, edge.target)).toContain(edge);
        for (const edge of edgesTo(graph, document.id)) expect(edgesFrom(graph, edge.source)).toContain(edge);
      }
    }),
  );
});

test('lineages part the documents: every member names the same line', () => {
  fc.assert(
    fc.property(documents, (all) => {
      const graph = buildGraph(all);
      for (const lineage of allLineages(graph)) {
        for (const member of lineage.members) expect(lineageOf(graph, member.id).id).toBe(lineage.id);
      }
      const members = allLineages(graph).flatMap((lineage) => lineage.members.map(({ id }) => id));
      expect(new Set(members).size).toBe(members.length);
    }),
  );
});

test('a line of ten thousand steps is walked without recursion', () => {
  const all = Array.from({ length: 10_000 }, (_, n) =>
    makeDocument(`d${n}`, '2020-01-01', {
      relations:
        n === 0
          ? []
          : [
              {
                verb: 'supersedes',
                target: { kind: 'document', id: `d${n - 1}` },
                from: null,
                part: null,
                evidence: stated,
                note: null,
              },
            ],
    }),
  );
  const graph = buildGraph(all);
  expect(lineageOf(graph, 'd5000').members).toHaveLength(10_000);
  expect(validityOn(all[0]!, graph, isoDate('2020-01-01')).state).toBe('ended');
});
