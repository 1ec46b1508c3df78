// Every number of the page of coverage against a plain count of the real content, and of one that is made up.

import { describe, expect, test } from 'vitest';
import path from 'node:path';
import { makeContentCache, readContent } from '../../src/corpus/read-content.ts';
import { documentEvidence, factEvidence } from '../../src/domain/evidence-grade.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { documentTypes, evidenceGrades, sourceKinds } from '../../src/domain/vocabulary.ts';
import { badgeOf } from '../../src/site/badge.ts';
import { coverageTables, factRows, knownGaps, reviewGroup } from '../../src/site/coverage.ts';
import { createSite } from '../../src/site/site.ts';
import { fixtureCatalog, fixtureDocument, fixtureToday } from '../support/fixture-catalog.ts';

const content = readContent(path.resolve(import.meta.dirname, '../../content'), makeContentCache());
const real = createSite(content.catalog, isoDate('2026-11-22'));
const { documents, sources, issuers, topics } = content.catalog;

function rowsOf(id: string): Record<string, number> {
  const table = coverageTables(real).find((one) => one.id === id);
  return Object.fromEntries(table!.rows.map(({ label, count }) => [label, count]));
}

function tally(labels: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

const nonZero = (rows: Record<string, number>) =>
  Object.fromEntries(Object.entries(rows).filter(([, count]) => count > 0));

describe('counts equal those of a plain loop over the documents', () => {
  test.each<[string, readonly string[]]>([
    ['loai', documents.map(({ type }) => documentTypes[type].label)],
    ['co-quan', documents.flatMap((one) => one.issuers.map((slug) => issuers.get(slug)!.name))],
    ['nam', documents.map(({ year }) => (year === null ? 'Chưa rõ năm' : String(year)))],
    ['chuyen-de', documents.flatMap((one) => one.topics.map((slug) => topics.get(slug)!.title))],
    [
      'hieu-luc',
      documents.map((one) => badgeOf(real.validityOf(one).state, real.validityOf(one).grade).label),
    ],
    ['can-cu', documents.map((one) => evidenceGrades[documentEvidence(one, sources)].label)],
    ['ra-soat', documents.map(({ reviewed }) => reviewGroup(reviewed, real.builtOn))],
    [
      'toan-van',
      documents.map(({ textPublic }) => (textPublic ? 'Không có ghi chú là chưa công bố' : 'Không công bố')),
    ],
    ['loai-nguon', [...sources.values()].map(({ kind }) => sourceKinds[kind].label)],
    [
      'nam-nguon',
      [...sources.values()].map(({ published }) => published?.slice(0, 4) ?? 'Không ghi ngày đăng'),
    ],
  ])('%s', (id, labels) => {
    expect(nonZero(rowsOf(id))).toEqual(tally(labels));
  });

  test('facts by grade', () => {
    const row = factRows(real).find(({ label }) => label === 'Ngày ban hành')!;
    const found = documents.flatMap((one) => factEvidence(one, 'date', sources)?.grade ?? []);
    expect(nonZero(row.counts)).toEqual(tally(found));
    expect(row.total).toBe(documents.filter(({ year }) => year !== null).length);
  });
});

describe('no gap in a series of numbers', () => {
  test('an empty year, and a number between two that are there, are not told', () => {
    const few = [
      fixtureDocument('qd-01-thu-2010', { symbol: '01-QĐ/THU', date: isoDate('2010-01-05') }),
      fixtureDocument('qd-05-thu-2014', { symbol: '05-QĐ/THU', date: isoDate('2014-01-05') }),
    ];
    const site = createSite(fixtureCatalog(few), fixtureToday);
    const tables = coverageTables(site);
    expect(tables.find(({ id }) => id === 'nam')!.rows.map(({ label }) => label)).toEqual(['2014', '2010']);
    const text = JSON.stringify([tables, factRows(site), knownGaps(site)]);
    for (const hidden of ['02-QĐ', '03-QĐ', '04-QĐ', '2011', '2012', '2013'])
      expect(text).not.toContain(hidden);
  });

  test('nothing is grouped by number: no label is a symbol, and no sentence speaks of missing numbers', () => {
    const labels = coverageTables(real).flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(labels.filter((label) => /\d+-\p{Lu}/u.test(label) || /^số \d/iu.test(label))).toEqual([]);
    const words = [
      ...coverageTables(real).flatMap(({ heading, note }) => [heading, note]),
      ...knownGaps(real),
    ];
    expect(words.filter((text) => /dãy số|thiếu số|khuyết|số còn thiếu|đánh số/u.test(text))).toEqual([]);
  });

  test('only years that have documents are listed, on the real content too', () => {
    expect(Object.values(rowsOf('nam')).filter((count) => count === 0)).toEqual([]);
    expect(Object.values(rowsOf('nam-nguon')).filter((count) => count === 0)).toEqual([]);
  });
});

test.each([
  [null, 'Chưa rà soát'],
  ['2026-11-22', 'Trong 6 tháng qua'],
  ['2026-05-23', 'Trong 6 tháng qua'],
  ['2026-05-22', 'Từ 6 tháng đến 1 năm trước'],
  ['2025-11-21', 'Từ 6 tháng đến 1 năm trước'],
  ['2025-11-20', 'Hơn 1 năm trước'],
] as const)('reviewed %s: %s', (day, label) => {
  expect(reviewGroup(day === null ? null : isoDate(day), isoDate('2026-11-22'))).toBe(label);
});

test('what is not missing is not said', () => {
  const full = fixtureDocument('qd-01-thu-2020', {
    reviewed: isoDate('2026-01-01'),
    inForceFrom: isoDate('2020-02-01'),
    points: [{ id: null, provision: null, text: 'Một điểm.', sources: [] }],
  });
  expect(knownGaps(createSite(fixtureCatalog([full]), fixtureToday))).toEqual([]);
});
