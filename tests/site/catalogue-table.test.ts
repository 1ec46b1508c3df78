import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { isoDate, makeIsoDate } from '../../src/domain/iso-date.ts';
import { changesBetween, groupByState, listOn } from '../../src/domain/listing.ts';
import type { ValidityState } from '../../src/domain/vocabulary.ts';
import { catalogueRecords } from '../../src/site/catalogue-records.ts';
import { filterCatalogue, plainTables, tablesBetween, tablesOn } from '../../src/site/catalogue-table.ts';
import { createSite } from '../../src/site/site.ts';
import { fixtureCatalog, fixtureToday } from '../support/fixture-catalog.ts';

const { catalog } = readContent(path.resolve(import.meta.dirname, '../../content'));
const records = catalogueRecords(createSite(catalog, isoDate('2026-11-22')));
const day = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => makeIsoDate(year, month, date)!);

describe('the real documents, on 50 random dates', () => {
  const fifty = { numRuns: 50, seed: 20_261_122 };

  test('in force, partly ended, not yet, ended and unknown are all', () => {
    fc.assert(
      fc.property(day, (date) => {
        const tables = tablesOn(records, date);
        const ids = tables.flatMap(({ rows }) => rows.map(({ record }) => record.id));
        expect(ids.toSorted()).toEqual(catalog.documents.map(({ id }) => id).toSorted());
        expect(tables.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(catalog.documents.length);
      }),
      fifty,
    );
  });

  test('each table holds what validity says', () => {
    fc.assert(
      fc.property(day, (date) => {
        const groups = groupByState(listOn(catalog.documents, catalog.graph, date));
        for (const { key, rows } of tablesOn(records, date)) {
          const expected = groups[key as ValidityState].map(({ document }) => document.id);
          expect(rows.map(({ record }) => record.id).toSorted()).toEqual(expected.toSorted());
        }
      }),
      fifty,
    );
  });

  test('the difference of two dates is that of the domain, whichever date is given first', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const pairs = (tables: ReturnType<typeof tablesBetween>) =>
          tables.flatMap(({ key, rows }) => rows.map(({ record }) => `${key} ${record.id}`)).toSorted();
        const expected = changesBetween(catalog.documents, catalog.graph, a, b);
        expect(pairs(tablesBetween(records, a, b))).toEqual(
          expected.map(({ document, kind }) => `${kind} ${document.id}`).toSorted(),
        );
        expect(tablesBetween(records, b, a)).toEqual(tablesBetween(records, a, b));
      }),
      fifty,
    );
  });
});

describe('words and files', () => {
  const fixture = catalogueRecords(createSite(fixtureCatalog(), fixtureToday));

  test('every row has as many cells as the head, and no document is said to be in force without support', () => {
    const tables = plainTables(tablesOn(fixture, fixtureToday));
    for (const { head, rows } of tables) for (const row of rows) expect(row).toHaveLength(head.length);
    const cells = tables
      .find(({ title }) => title === 'Hết hiệu lực')!
      .rows.find(([, , number]) => number === '02-QĐ/THU, ngày 28/02/2018');
    expect(cells).toEqual([
      expect.any(String),
      'Quy định',
      '02-QĐ/THU, ngày 28/02/2018',
      'Đi thử việc trong cơ quan',
      'Bị thay thế bởi 03-QĐ/THU từ 01/03/2024',
      'Nêu trong nguồn',
    ]);
  });

  test('filters keep what they name', () => {
    const all = { type: '', issuer: '', topic: '' };
    expect(filterCatalogue(fixture, all)).toHaveLength(fixture.length);
    expect(filterCatalogue(fixture, { ...all, type: 'huong-dan' }).map(({ id }) => id)).toEqual([
      'hd-04-thu-2019',
    ]);
    expect(filterCatalogue(fixture, { ...all, issuer: 'ban-khac' })).toEqual([]);
    expect(filterCatalogue(fixture, { ...all, topic: 'viec-thu' })).toHaveLength(fixture.length);
  });
});
