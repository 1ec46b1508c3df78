import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionOf } from '../../src/domain/date-span.ts';
import type { LegalDocument } from '../../src/domain/document.ts';
import { changesTo, startOf } from '../../src/domain/events.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { isoDate, nextDay, type IsoDate } from '../../src/domain/iso-date.ts';
import { validityOn, type Validity } from '../../src/domain/validity.ts';
import { anyDay, anyDocuments } from '../support/any-documents.ts';
import { endOf, makeDocument, relate } from '../support/make-document.ts';

/** Runs a statement on every document of any content, on any day. */
function always(
  statement: (validity: Validity, reached: readonly string[], document: LegalDocument) => void,
) {
  fc.assert(
    fc.property(anyDocuments, anyDay, (all, date) => {
      const graph = buildGraph(all);
      for (const document of all) {
        const reached = changesTo(document, graph)
          .filter(({ span }) => positionOf(date, span) === 'reached')
          .map(({ effect }) => effect);
        statement(validityOn(document, graph, date), reached, document);
      }
    }),
    { numRuns: 600 },
  );
}

describe('ends in part', () => {
  test('whole once a part has ended, never; ended in part only when one has', () => {
    always(({ state }, reached) => {
      if (state === 'in-force') expect(reached).not.toContain('ends-part');
      if (state === 'partly-ended') expect(reached).toContain('ends-part');
    });
  });

  test('the end of the whole outweighs that of a part', () => {
    always(({ state, date }, reached, document) => {
      if (!reached.includes('ends') || positionOf(date, startOf(document).span) === 'before') return;
      expect(state).toBe('ended');
    });
  });

  test('a part that has ended names its part or the relation that ended it', () => {
    always(({ state, cause }) => {
      if (state === 'partly-ended') expect(cause.kind).toBe('relation');
    });
  });
});

test('what a source treats as applicable later is not left unknown for want of the day of an ending', () => {
  always(({ state, cause, date }, _reached, document) => {
    if (!document.attested.some(({ on }) => on >= date)) return;
    if (state === 'unknown') expect(cause.kind).toBe('start-uncertain');
  });
});

test('a state changes only on a day on which something happens', () => {
  fc.assert(
    fc.property(anyDocuments, anyDay, (all, date) => {
      const graph = buildGraph(all);
      const after = nextDay(date);
      for (const document of all) {
        const turning = [startOf(document).span, ...changesTo(document, graph).map(({ span }) => span)];
        const days = turning.flatMap(({ earliest, latest }) => [earliest, latest]);
        days.push(...document.attested.flatMap(({ on }) => [on, nextDay(on)]));
        if (days.includes(after)) continue;
        const state = (day: IsoDate) => validityOn(document, graph, day).state;
        expect(state(after)).toBe(state(date));
      }
    }),
    { numRuns: 600 },
  );
});

describe('several things on one day', () => {
  const old = makeDocument('a', '2010-01-01', { inForceFrom: '2010-01-01' });
  const day = '2015-06-15';
  const repealing = makeDocument('b', day, { relations: [relate('repeals', 'a', { from: day })] });
  const replacing = makeDocument('c', day, { relations: [relate('supersedes', 'a', { from: day })] });
  const causeOf = (all: readonly LegalDocument[]) => {
    const { cause } = validityOn(all[0]!, buildGraph(all), isoDate(day));
    return cause.kind === 'relation' ? cause.by : cause.kind;
  };
  test.each([
    ['the one written first is the cause', [old, repealing, replacing], 'b'],
    ['whichever it is', [old, replacing, repealing], 'c'],
    ['a relation before an end of its own', [{ ...old, end: endOf('on', day) }, replacing], 'c'],
    [
      'an earlier day before the order written',
      [{ ...old, end: endOf('on', '2015-06-14') }, replacing],
      'end',
    ],
  ])('%s', (_name, all, expected) => {
    expect(causeOf(all)).toBe(expected);
  });

  test('issued and ended on one day: it never applied, and that day it has ended', () => {
    const brief = makeDocument('a', day);
    const states = ['2015-06-14', day].map((date) =>
      validityOn(brief, buildGraph([brief, replacing]), isoDate(date)),
    );
    expect(states.map(({ state }) => state)).toEqual(['not-yet', 'ended']);
  });

  test('the day of succession belongs to exactly one side', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const successor = makeDocument('c', start, {
          reviewed: '2026-03-31',
          relations: [relate('supersedes', 'a')],
        });
        const graph = buildGraph([old, successor]);
        expect(validityOn(old, graph, start).state).toBe('ended');
        expect(validityOn(successor, graph, start).state).toBe('in-force');
      }),
    );
  });
});
