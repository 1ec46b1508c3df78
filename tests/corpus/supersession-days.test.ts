import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { dayOf } from '../../src/domain/date-span.ts';
import { changesTo } from '../../src/domain/events.ts';
import { isoDate, nextDay, previousDay } from '../../src/domain/iso-date.ts';
import { validityOn } from '../../src/domain/validity.ts';

const { catalog } = readContent(path.resolve(import.meta.dirname, '../../content'));
const rows = readFileSync(path.join(import.meta.dirname, 'supersession-days.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' ') as [id: string, date: string, state: string]);

test('there are at least 200 rows, each once', () => {
  expect(rows.length).toBeGreaterThanOrEqual(200);
  expect(new Set(rows.map((row) => row.join(' '))).size).toBe(rows.length);
});

describe('the state on the day', () => {
  test.each(rows)('%s on %s is %s', (id, date, state) => {
    const document = catalog.graph.documents.get(id);
    expect(document, `${id} is no longer in the corpus`).toBeDefined();
    expect(validityOn(document!, catalog.graph, isoDate(date)).state).toBe(state);
  });
});

test('every supersession of known day has its rows', () => {
  const known = new Set(rows.map(([id, date]) => `${id} ${date}`));
  const missing = catalog.documents.flatMap((document) =>
    changesTo(document, catalog.graph).flatMap(({ by, span }) => {
      const day = dayOf(span);
      if (by.kind !== 'relation' || by.edge.relation.verb !== 'supersedes' || day === null) return [];
      const days = [previousDay(day), day, nextDay(day)];
      return [document.id, by.edge.source].flatMap((id) => days.map((date) => `${id} ${date}`));
    }),
  );
  expect(missing.filter((row) => !known.has(row))).toEqual([]);
});
