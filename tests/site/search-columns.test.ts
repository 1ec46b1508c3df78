// The columns say of every document what the catalog says.

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { termsOfDate } from '../../src/domain/terms.ts';
import { standingOf } from '../../src/search/order-weights.ts';
import { pieceOn } from '../../src/site/compact-timeline.ts';
import { newestFirst } from '../../src/site/document-lists.ts';
import { readColumns, type Column } from '../../src/site/read-columns.ts';
import { writeColumns } from '../../src/site/search-columns.ts';
import { createSite, type Site } from '../../src/site/site.ts';
import { timelineOf } from '../../src/site/validity-timeline.ts';
import { fixtureCatalog, fixtureToday } from '../support/fixture-catalog.ts';

const real = createSite(
  readContent(path.resolve(import.meta.dirname, '../../content')).catalog,
  isoDate('2026-11-22'),
);

describe.each([
  ['the real content', real],
  ['the fixture', createSite(fixtureCatalog(), fixtureToday)],
])('%s', (_name, site) => {
  const { columns, numberOf, documents } = columnsOf(site);
  const valueOf = <V>({ places, values }: Column<V>, id: string) => values[places[numberOf(id)]!]!;

  test('the order is that of lists', () => {
    expect(columns.newestFirst).toEqual(newestFirst(documents).map(({ id }) => numberOf(id)));
    expect(columns.documents).toBe(documents.length);
  });

  test('what filters compare', () => {
    for (const document of documents) {
      const { id, type, issuers, topics, year, date } = document;
      const terms = date === null ? [] : termsOfDate(site.catalog.terms, date).map(({ slug }) => slug);
      expect(valueOf(columns.type, id)).toEqual([type]);
      expect(valueOf(columns.issuer, id)).toEqual(issuers);
      expect(valueOf(columns.topic, id)).toEqual(topics);
      expect(valueOf(columns.term, id)).toEqual(terms);
      expect(valueOf(columns.year, id)).toEqual(year === null ? [] : [String(year)]);
      expect(valueOf(columns.standing, id)).toBe(standingOf(document, site.catalog));
    }
  });

  test('states on every day on which something happens, and the day before', () => {
    const timelines = new Map(documents.map((document) => [document.id, timelineOf(document, site.catalog)]));
    const turns = [...timelines.values()].flat().flatMap(({ from }) => from ?? []);
    const days = new Set(turns.flatMap((day) => [day, dayBefore(day)]));
    expect(days.size).toBeGreaterThan(4);
    for (const day of days) {
      const states = columns.statesOn(isoDate(day));
      for (const [id, timeline] of timelines) {
        const piece = pieceOn(timeline, isoDate(day));
        const found = states.values[states.places[numberOf(id)]!];
        expect({ id, day, state: found?.state, grade: found?.grade }).toEqual({
          id,
          day,
          state: piece?.state,
          grade: piece?.grade,
        });
      }
    }
  });
});

test('a catalog without documents has columns without rows', () => {
  const site = createSite({ ...fixtureCatalog(), documents: [] }, fixtureToday);
  const columns = readColumns(writeColumns(site, new Map()));
  expect(columns.newestFirst).toEqual([]);
  expect(columns.statesOn(fixtureToday).places).toHaveLength(0);
});

test('other bytes are refused', () => {
  expect(() => readColumns(new Uint8Array(3))).toThrow();
});

function columnsOf(site: Site) {
  const { documents } = site.catalog;
  const ids = documents.map(({ id }) => id).sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return {
    columns: readColumns(writeColumns(site, numbers)),
    numberOf: (id: string) => numbers.get(id)!,
    documents,
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
