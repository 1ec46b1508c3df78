// The real corpus asked in other words than its situations use: see situation-questions.yaml.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../src/corpus/read-content.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { oneDay } from '../../src/domain/period.ts';
import { findApplicable } from '../../src/search/applicable.ts';
import { openCatalogSearch } from '../../src/search/catalog-search.ts';

interface Question {
  readonly q: string;
  readonly date?: string;
  readonly expected?: readonly string[];
}

const { catalog } = readContent(join(import.meta.dirname, '../../content'));
const plain = { ...catalog, situations: new Map() };
const today = oneDay(isoDate('2026-11-22'));
const table: Record<'first' | 'second' | 'none', readonly Question[]> = parse(
  readFileSync(join(import.meta.dirname, 'situation-questions.yaml'), 'utf8'),
);
const answered = [...table.first, ...table.second];

function asker(all: typeof catalog) {
  const search = openCatalogSearch(all);
  return async ({ q, date }: Question) => {
    const period = date === undefined ? null : oneDay(isoDate(date));
    return (await findApplicable({ question: q, period, today }, all, search)).results;
  };
}
const [ask, askPlain] = [asker(catalog), asker(plain)];

test('every expected document is in the corpus, and there are questions enough', () => {
  const unknown = answered.flatMap(({ expected = [] }) =>
    expected.filter((id) => !catalog.graph.documents.has(id)),
  );
  expect(unknown).toEqual([]);
  expect(answered.length).toBeGreaterThanOrEqual(60);
  expect(table.none.length).toBeGreaterThanOrEqual(20);
});

test.each(['first', 'second'] as const)('%s: at least three of four are answered at once', async (part) => {
  const wrong: string[] = [];
  for (const question of table[part]) {
    const [first] = await ask(question);
    if (!question.expected?.includes(first?.document.id ?? '')) wrong.push(question.q);
  }
  // The list itself, so that a failure names what was lost.
  expect(wrong.slice(Math.floor(table[part].length / 4))).toEqual([]);
});

test('situations answer more of them than the search alone, by a quarter of all', async () => {
  const right = async (answer: typeof ask) => {
    const firsts = await Promise.all(answered.map(async (question) => (await answer(question))[0]));
    return answered.filter(({ expected }, i) => expected?.includes(firsts[i]?.document.id ?? '')).length;
  };
  expect((await right(ask)) - (await right(askPlain))).toBeGreaterThanOrEqual(answered.length / 4);
});

test.each(table.none)('$q: no situation answers it, nothing changes', async (question) => {
  const [changed, unchanged] = [await ask(question), await askPlain(question)];
  expect(changed[0]?.document.id).toBe(unchanged[0]?.document.id);
});
