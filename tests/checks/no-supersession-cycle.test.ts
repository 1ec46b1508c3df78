import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCycles } from '../../src/checks/no-supersession-cycle.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { fixtureDocument, relation } from '../support/fixture-catalog.ts';

/** A graph in which each document supersedes those of its list. */
function graphOf(targets: readonly (readonly number[])[]) {
  return buildGraph(
    targets.map((list, index) =>
      fixtureDocument(`d${index}`, { relations: list.map((target) => relation('supersedes', `d${target}`)) }),
    ),
  );
}

function cyclesOf(targets: readonly (readonly number[])[]): string[] {
  return findCycles(graphOf(targets)).map((cycle) => cycle.map(({ source }) => source).join(' '));
}

describe('findCycles', () => {
  test.each([
    { name: 'nothing', targets: [], cycles: [] },
    { name: 'a line', targets: [[], [0], [1]], cycles: [] },
    { name: 'a merge and a split', targets: [[], [], [0, 1], [2], [2]], cycles: [] },
    { name: 'two in a circle', targets: [[1], [0]], cycles: ['d0 d1'] },
    { name: 'a tail into a circle', targets: [[1], [2], [1], [0]], cycles: ['d1 d2'] },
    { name: 'two circles', targets: [[1], [0], [3], [2]], cycles: ['d0 d1', 'd2 d3'] },
    { name: 'itself, which another check reports', targets: [[0]], cycles: [] },
  ])('$name', ({ targets, cycles }) => {
    expect(cyclesOf(targets)).toEqual(cycles);
  });

  test('a line of fifty thousand documents', () => {
    const targets = Array.from({ length: 50_000 }, (_, index) => (index === 0 ? [] : [index - 1]));
    expect(cyclesOf(targets)).toEqual([]);
    expect(cyclesOf([[49_999], ...targets.slice(1)])).toHaveLength(1);
  });

  test('finds one where there is one, and each one is one', () => {
    const lists = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(lists, (targets) => {
        const cycles = findCycles(graphOf(targets));
        for (const cycle of cycles) {
          for (const [index, { target }] of cycle.entries()) {
            expect(target).toBe(cycle[(index + 1) % cycle.length]!.source);
          }
        }
        expect(cycles.length > 0).toBe(hasCycle(targets));
      }),
      { numRuns: 1_000 },
    );
  });
});

// The plain way: a document that reaches itself over others.
function hasCycle(targets: readonly (readonly number[])[]): boolean {
  return targets.some((_, start) => {
    const reached = new Set<number>(targets[start]!.filter((target) => target !== start));
    for (const at of reached) for (const next of targets[at]!) if (next !== at) reached.add(next);
    return reached.has(start);
  });
}
