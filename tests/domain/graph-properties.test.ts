import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LegalDocument, Relation } from '../../src/domain/document.ts';
import { positionOf } from '../../src/domain/date-span.ts';
import { startOf } from '../../src/domain/events.ts';
import { buildGraph, edgesFrom, edgesTo, invertGraph } from '../../src/domain/graph.ts';
import { isoDate, makeIsoDate } from '../../src/domain/iso-date.ts';
import { allLineages, lineageOf } from '../../src/domain/lineage.ts';
import { validityOn } from '../../src/domain/validity.ts';
import { relationVerbs, type RelationVerb } from '../../src/domain/vocabulary.ts';
import { endOf, inferred, makeDocument, stated } from '../support/make-document.ts';

// Few days, so that same-day events, overlaps and cycles are common.
const day = fc.integer({ min: 1, max: 28 }).map((d) => makeIsoDate(2020, 1 + (d % 3), d)!);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const relation = (size: number): fc.Arbitrary<Relation> =>
  fc.record({
    verb: fc.constantFrom(...(Object.keys(relationVerbs) as RelationVerb[])),
    target: fc.integer({ min: 0, max: size }).map((n) => ({ kind: 'document' as const, id: `d${n}` })),
    from: fc.option(day),
    part: fc.option(fc.constant('Điều 1'), { freq: 4 }),
    evidence: fc.constantFrom(stated, inferred),
    note: fc.constant(null),
  });

/** Any graph of up to eight documents: cycles, self-references and targets that do not exist included. */
const documents: fc.Arbitrary<LegalDocument[]> = fc.integer({ min: 1, max: 8 }).chain((size) =>
  fc.tuple(
    ...Array.from({ length: size }, (_, index) =>
      fc
        .record({
          date: fc.option(day, { freq: 6 }),
          year: fc.option(fc.constant(2020)),
          inForceFrom: maybe(day),
          reviewed: maybe(day),
          relations: fc.array(relation(size), { maxLength: 3 }),
          end: fc.option(
            day.chain((d) => fc.constantFrom(endOf('on', d), endOf('before', d))),
            { freq: 3 },
          ),
          attested: fc.array(
            day.map((on) => ({ on, sources: ['nguon-thu'] })),
            { maxLength: 1 },
          ),
        })
        .map(({ date, year, inForceFrom, reviewed, ...rest }) =>
          makeDocument(`d${index}`, date, {
            ...rest,
            year: date === null ? year : 2020,
            ...(inForceFrom !== undefined && { inForceFrom }),
            ...(reviewed !== undefined && { reviewed }),
          }),
        ),
    ),
  ),
);

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
