import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../../src/domain/graph.ts';
import { isoDate, makeIsoDate } from '../../src/domain/iso-date.ts';
import { changesBetween, groupByState, listOn } from '../../src/domain/listing.ts';
import { makeDocument, relate } from '../support/make-document.ts';

const old = makeDocument('cu', '2010-01-01');
const short = makeDocument('ngan', '2021-01-01', { relations: [relate('supersedes', 'cu')] });
const last = makeDocument('moi', '2023-01-01', {
  reviewed: '2026-03-31',
  relations: [relate('supersedes', 'ngan'), relate('amends', 'sua')],
});
const amended = makeDocument('sua', '2015-01-01', { reviewed: '2026-03-31' });
const partly = makeDocument('mot-phan', '2015-01-01', { reviewed: '2026-03-31' });
const cutting = makeDocument('cat', '2022-05-05', {
  reviewed: '2026-03-31',
  relations: [relate('supersedes-part', 'mot-phan', { part: 'Điều 5' })],
});
const yearOnly = makeDocument('nam', null, { year: 2023, reviewed: '2026-03-31' });
const unreviewed = makeDocument('chua-ra-soat', '2022-01-01');
const untouched = makeDocument('yen', '2012-01-01', { reviewed: '2026-03-31' });
const all = [old, short, last, amended, partly, cutting, yearOnly, unreviewed, untouched];
const graph = buildGraph(all);

test('what came, ended and changed between two dates, whichever is given first', () => {
  const [from, to] = [isoDate('2020-06-01'), isoDate('2023-06-01')];
  const changes = changesBetween(all, graph, from, to);
  expect(changes.map(({ document, kind }) => [document.id, kind])).toEqual([
    ['cu', 'ended'],
    ['ngan', 'came-and-ended'],
    ['moi', 'came'],
    ['sua', 'changed'],
    ['mot-phan', 'changed'],
    ['cat', 'came'],
    ['nam', 'uncertain'],
    ['chua-ra-soat', 'uncertain'],
  ]);
  expect(changesBetween(all, graph, to, from)).toEqual(changes);
  expect(changesBetween(all, graph, to, to)).toEqual([]);
});

test('a second amendment is a change, one that reaches a dead document is none', () => {
  const amend = (id: string, date: string, target: string) =>
    makeDocument(id, date, { relations: [relate('amends', target)] });
  const twice = [amended, amend('sua-1', '2019-01-01', 'sua'), amend('sua-2', '2021-01-01', 'sua')];
  const dead = [old, short, last, amend('sua-3', '2024-01-01', 'cu')];
  const kinds = (list: typeof all, from: string, to: string) =>
    changesBetween([list[0]!], buildGraph(list), isoDate(from), isoDate(to)).map(({ kind }) => kind);
  expect(kinds(twice, '2020-01-01', '2022-01-01')).toEqual(['changed']);
  expect(kinds(twice, '2021-02-01', '2022-01-01')).toEqual([]);
  expect(kinds(dead, '2023-12-01', '2024-06-01')).toEqual([]);
});

test('on any date every document is in exactly one group', () => {
  const day = fc
    .tuple(
      fc.integer({ min: 2005, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, date]) => makeIsoDate(year, month, date)!);
  fc.assert(
    fc.property(day, (date) => {
      const groups = groupByState(listOn(all, graph, date));
      const ids = Object.values(groups).flatMap((list) => list.map(({ document }) => document.id));
      expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    }),
  );
});
