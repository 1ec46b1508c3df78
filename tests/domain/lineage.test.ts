import { expect, test } from 'vitest';
import { buildGraph } from '../../src/domain/graph.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { allLineages, lineageOf } from '../../src/domain/lineage.ts';
import { deadFoundations } from '../../src/domain/foundations.ts';
import { makeDocument, relate } from '../support/make-document.ts';

// discipline of members and of bodies merge into one regulation, which later splits in two
const members = makeDocument('thanh-vien', '2013-03-30');
const membersLater = makeDocument('thanh-vien-2', '2017-11-15', {
  relations: [relate('supersedes', 'thanh-vien')],
});
const bodies = makeDocument('to-chuc', '2018-08-28');
const merged = makeDocument('gop', '2022-07-06', {
  relations: [relate('supersedes', 'thanh-vien-2'), relate('supersedes', 'to-chuc')],
});
const left = makeDocument('tach-a', '2030-01-01', {
  relations: [relate('supersedes-part', 'gop', { part: 'Phần I' })],
});
const right = makeDocument('tach-b', '2030-01-01', {
  relations: [relate('supersedes-part', 'gop', { part: 'Phần II' })],
});
const amending = makeDocument('sua', '2025-02-14', { relations: [relate('amends', 'gop')] });
const alone = makeDocument('rieng', null);
const guidance = makeDocument('huong-dan', '2018-01-01', {
  relations: [relate('guides', 'thanh-vien-2'), relate('based-on', 'to-chuc'), relate('cites', 'thanh-vien')],
});
const all = [right, amending, merged, alone, members, left, bodies, membersLater, guidance];
const graph = buildGraph(all);

test('merges and splits are one line, in time order, whichever member is asked', () => {
  const expected = ['thanh-vien', 'thanh-vien-2', 'to-chuc', 'gop', 'tach-a', 'tach-b'];
  for (const id of expected) {
    expect(lineageOf(graph, id).members.map((member) => member.id)).toEqual(expected);
  }
  expect(lineageOf(graph, 'gop').edges).toHaveLength(5);
});

test('an amendment or guidance does not join the line', () => {
  expect(lineageOf(graph, 'sua').members.map(({ id }) => id)).toEqual(['sua']);
  expect(allLineages(graph).map(({ id }) => id)).toEqual(['thanh-vien']);
});

test('a guidance is flagged once what it guides has ended, and only for that', () => {
  const dead = (date: string) => deadFoundations(guidance, graph, isoDate(date)).map((edge) => edge.target);
  expect(dead('2022-07-05')).toEqual([]);
  expect(dead('2022-07-06')).toEqual(['thanh-vien-2', 'to-chuc']);
});

test('a document with a year only stands before what superseded it in that year', () => {
  const yearOnly = makeDocument('nam', null, { year: 2025 });
  const undated = makeDocument('khong-ngay', null);
  const first = makeDocument('dau', '2024-01-01');
  const successor = makeDocument('thay', '2025-10-08', {
    relations: [relate('supersedes', 'nam'), relate('supersedes', 'khong-ngay'), relate('supersedes', 'dau')],
  });
  const later = makeDocument('sau', '2026-01-01', { relations: [relate('supersedes', 'thay')] });
  const line = lineageOf(buildGraph([later, successor, undated, yearOnly, first]), 'sau');
  expect(line.members.map(({ id }) => id)).toEqual(['dau', 'nam', 'khong-ngay', 'thay', 'sau']);
});
