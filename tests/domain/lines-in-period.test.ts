import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/domain/graph.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { branchOf, changedBy, lineIn, linesIn } from '../../src/domain/lines-in-period.ts';
import { mayApply, oneDay, validityWithin } from '../../src/domain/period.ts';
import { lineRoles, type LineRole } from '../../src/domain/vocabulary.ts';
import { anyDay, anyDocuments } from '../support/any-documents.ts';
import { endOf, makeDocument, relate } from '../support/make-document.ts';
import { makeLine } from '../support/make-training.ts';

// a (2010) → b (2015) ┐
//                     ├→ m (2020), amended by s (2022) in part and by t (2024)
// c (2012) ───────────┘
const merged = buildGraph([
  makeDocument('a', '2010-01-01'),
  makeDocument('b', '2015-01-01', { relations: [relate('supersedes', 'a')] }),
  makeDocument('c', '2012-01-01'),
  makeDocument('m', '2020-01-01', {
    relations: [relate('supersedes', 'b'), relate('supersedes', 'c')],
    reviewed: '2026-01-01',
  }),
  makeDocument('s', '2022-01-01', { relations: [relate('supersedes-part', 'm', { part: 'Điều 5' })] }),
  makeDocument('t', '2024-01-01', { relations: [relate('amends', 'm')] }),
]);

const picked = (member: string, from: string, to = from) =>
  lineIn(makeLine(member), merged, { from: isoDate(from), to: isoDate(to) }).picks.map(
    ({ document }) => document.id,
  );

describe('the date picks the member', () => {
  test.each([
    // From an old member: forward to what joined, backward along its own branch only.
    ['b', '2012-06-01', ['a']],
    ['b', '2016-06-01', ['b']],
    ['b', '2021-06-01', ['m']],
    ['a', '2021-06-01', ['m']],
    ['c', '2012-06-01', ['c']],
    ['c', '2011-06-01', []],
    // From where they joined: both branches.
    ['m', '2016-06-01', ['b', 'c']],
    ['m', '2009-12-31', []],
    // The day of the successor is its own.
    ['b', '2019-12-31', ['b']],
    ['b', '2020-01-01', ['m']],
  ])('%s on %s', (member, date, expected) => {
    expect(picked(member, date)).toEqual(expected);
  });

  test('within a year of change the named member stands, since it applied on some day', () => {
    expect(picked('b', '2020-01-01', '2020-12-31')).toEqual(['m']);
    expect(picked('b', '2019-06-01', '2020-12-31')).toEqual(['b']);
  });

  test('where nothing tells whether it had ended, or had begun, its neighbours stand beside it', () => {
    const graph = buildGraph([
      makeDocument('o', '2010-01-01'),
      makeDocument('p', '2015-01-01', { relations: [relate('supersedes', 'o')], reviewed: '2026-01-01' }),
      makeDocument('q', null, { year: 2020, relations: [relate('supersedes', 'p')] }),
    ]);
    const on = (member: string, day: string) =>
      lineIn(makeLine(member), graph, oneDay(isoDate(day))).picks.map(({ document }) => document.id);
    expect(on('p', '2020-06-01')).toEqual(['p', 'q']);
    expect(on('q', '2020-06-01')).toEqual(['q', 'p']);
    expect(on('p', '2019-12-31')).toEqual(['p']);
    // Nobody has looked for what follows it: that is doubt about itself, not about what it replaced.
    expect(on('q', '2021-06-01')).toEqual(['q']);
    expect(on('p', '2021-06-01')).toEqual(['q']);
  });

  test('a member without days may apply, and stands', () => {
    const graph = buildGraph([makeDocument('u', null), makeDocument('v', '2020-01-01')]);
    expect(
      lineIn(makeLine('u'), graph, oneDay(isoDate('2020-06-01'))).picks.map(({ validity }) => [
        validity.best.state,
        validity.throughout,
      ]),
    ).toEqual([['unknown', true]]);
  });

  test('one that ended with nothing after it has no member, nor has one the corpus lacks', () => {
    const graph = buildGraph([makeDocument('e', '2010-01-01', { end: endOf('on', '2015-01-01') })]);
    const on = (id: string, day: string) => lineIn(makeLine(id), graph, oneDay(isoDate(day))).picks;
    expect(on('e', '2014-12-31')).toHaveLength(1);
    expect(on('e', '2015-01-01')).toEqual([]);
    expect(on('khong-co', '2014-12-31')).toEqual([]);
  });
});

describe('what had changed a member', () => {
  const at = (date: string) => changedBy(merged.documents.get('m')!, merged, isoDate(date));
  test.each([
    ['2021-12-31', []],
    ['2022-01-01', ['s']],
    ['2024-01-01', ['s', 't']],
  ])('by %s', (date, expected) => {
    expect(at(date)).toEqual(expected);
  });

  test('the last day of the period counts, and an ending is no change', () => {
    const { picks } = lineIn(makeLine('m'), merged, {
      from: isoDate('2021-01-01'),
      to: isoDate('2022-06-01'),
    });
    expect(picks.map(({ changedBy: ids }) => ids)).toEqual([['s']]);
    expect(changedBy(merged.documents.get('b')!, merged, isoDate('2024-01-01'))).toEqual([]);
  });

  test('once each, though it changes several parts', () => {
    const graph = buildGraph([
      makeDocument('x', '2010-01-01'),
      makeDocument('y', '2012-01-01', {
        relations: [relate('amends', 'x', { part: 'Điều 1' }), relate('corrects', 'x', { part: 'Điều 2' })],
      }),
    ]);
    expect(changedBy(graph.documents.get('x')!, graph, isoDate('2013-01-01'))).toEqual(['y']);
  });
});

describe('several lines', () => {
  const on = (date: string, ...lines: [string, LineRole][]) =>
    linesIn(
      lines.map(([id, role]) => makeLine(id, role)),
      merged,
      oneDay(isoDate(date)),
    ).map(({ line, picks }) => [line.document, picks.map(({ document }) => document.id)]);

  test('stand in the order of their roles', () => {
    expect(on('2016-06-01', ['c', 'local'], ['b', 'guidance'], ['a', 'main'])).toEqual([
      ['a', ['b']],
      ['c', ['c']],
    ]);
    expect(Object.keys(lineRoles)[0]).toBe('main');
  });

  test('that have joined give their member once, under the first', () => {
    expect(on('2021-06-01', ['b', 'main'], ['c', 'related'])).toEqual([['b', ['m']]]);
    expect(on('2016-06-01', ['b', 'main'], ['c', 'related'])).toEqual([
      ['b', ['b']],
      ['c', ['c']],
    ]);
  });

  test('without a member stay, to say so', () => {
    expect(on('2011-06-01', ['b', 'main'], ['c', 'related'])).toEqual([
      ['b', ['a']],
      ['c', []],
    ]);
  });
});

test('a branch is what came before and after a member, without its sisters', () => {
  expect([...branchOf('b', merged)].toSorted()).toEqual(['a', 'b', 'm', 's']);
  expect([...branchOf('c', merged)].toSorted()).toEqual(['c', 'm', 's']);
  expect([...branchOf('m', merged)].toSorted()).toEqual(['a', 'b', 'c', 'm', 's']);
  expect([...branchOf('khong-co', merged)]).toEqual(['khong-co']);
});

test('any line on any day: members of its branch that may apply, each once', () => {
  fc.assert(
    fc.property(anyDocuments, anyDay, (documents, date) => {
      const graph = buildGraph(documents);
      const lines = linesIn(
        documents.map(({ id }) => makeLine(id)),
        graph,
        oneDay(date),
      );
      const met: string[] = [];
      for (const { line, picks } of lines) {
        const branch = branchOf(line.document, graph);
        for (const { document, validity } of picks) {
          expect(branch).toContain(document.id);
          expect(mayApply(validity.best.state)).toBe(true);
          expect(validity).toEqual(validityWithin(document, graph, oneDay(date)));
          met.push(document.id);
        }
      }
      expect(new Set(met).size).toBe(met.length);
    }),
    { numRuns: 300 },
  );
});
