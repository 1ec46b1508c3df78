import { expect, test } from 'vitest';
import { handoutPlan } from '../../src/export/handout-plan.ts';
import type { Pack } from '../../src/export/pack.ts';
import { makeItem, makePack } from '../support/make-pack.ts';

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

function longPack(points: number, documents: number, rows: number): Pack {
  const base = makePack();
  const [document] = base.documents;
  const [table] = base.comparisons;
  const [row] = table!.rows;
  const part = base.parts.find(({ part: kind }) => kind === 'content')!;
  const text = 'Một ý vừa phải về việc báo cáo trước khi đi, có thời hạn và người nhận báo cáo.';
  return makePack({
    parts: [base.parts[0]!, { ...part, items: many(points, (index) => makeItem(`${index + 1}. ${text}`)) }],
    documents: many(documents, (index) => ({ ...document!, name: `Quy định ${index + 1}-QĐ/THU` })),
    comparisons: [{ ...table!, rows: many(rows, (index) => ({ ...row!, topic: `Vấn đề ${index + 1}` })) }],
  });
}

test('a short pack is handed out whole, main parts only', () => {
  const plan = handoutPlan(longPack(5, 3, 4));
  expect(plan.cut).toBeNull();
  expect(plan.parts.map(({ heading, points }) => [heading, points.length])).toEqual([
    ['Báo cáo trước khi đi', 5],
  ]);
  expect(plan.documents).toHaveLength(3);
  expect(plan.tables.map(({ rows }) => rows.length)).toEqual([4]);
});

test('of a long pack the first of each stay, and what is left out is counted', () => {
  const pack = longPack(40, 20, 30);
  const plan = handoutPlan(pack);
  const points = plan.parts[0]!.points.length;
  const rows = plan.tables[0]!.rows.length;
  expect(plan.parts[0]!.points.map(({ text }) => text)).toEqual(
    pack.parts[1]!.items.slice(0, points).map(({ text }) => text),
  );
  expect(plan.cut).toBe(
    `Còn ${40 - points} ý, ${20 - plan.documents.length} văn bản, ${30 - rows} điểm mới không đủ chỗ ở đây: xem đề cương.`,
  );
});

test('of very many parts the first ones stay', () => {
  const base = longPack(3, 3, 3);
  const plan = handoutPlan({ ...base, parts: many(40, () => base.parts[1]!) });
  expect(plan.parts.length).toBeLessThan(40);
  expect(plan.parts.length).toBeGreaterThan(2);
  const points = plan.parts.reduce((sum, part) => sum + part.points.length, 0);
  expect(plan.cut).toContain(`Còn ${120 - points} ý`);
});

test('letters are smaller only where a few lines would stand alone on a second page', () => {
  const compact = many(40, (points) => handoutPlan(longPack(points + 1, 6, 8)).compact);
  const first = compact.indexOf(true);
  expect(first).toBeGreaterThan(0);
  expect(compact.slice(first, compact.lastIndexOf(true)).every(Boolean)).toBe(true);
  expect(compact.at(-1)).toBe(false);
});

test('a session without a main part shows the parts it has', () => {
  const [reasons] = makePack().parts;
  expect(handoutPlan(makePack({ parts: [reasons!] })).parts.map(({ heading }) => heading)).toEqual([
    'Vì sao cần nắm',
  ]);
});

test('a cell too long is cut between words', () => {
  const base = makePack();
  const [table] = base.comparisons;
  const [row] = table!.rows;
  const long = { ...row!, new: { text: `${'một hai ba '.repeat(60)}hết`, support: '' } };
  const plan = handoutPlan(makePack({ comparisons: [{ ...table!, rows: [long] }] }));
  expect(plan.tables[0]!.rows[0]!.new).toMatch(/ (một|hai|ba)…$/);
});

test('a point in doubt is marked, and each reason stands once; one that was cut gives none', () => {
  const part = makePack().parts[1]!;
  const caution = 'Quy định 01-QĐ/THU đã hết hiệu lực.';
  const items = [
    makeItem('Một.', { caution }),
    makeItem('Hai.', { caution, basis: '' }),
    makeItem('Ba.'),
  ] as const;
  const plan = handoutPlan(makePack({ parts: [{ ...part, items }] }));
  expect(plan.parts[0]!.points.map(({ support }) => support)).toEqual([
    'Quy định 01-QĐ/THU, Điều 5; cần rà soát',
    'cần rà soát',
    'Quy định 01-QĐ/THU, Điều 5',
  ]);
  expect(plan.cautions).toEqual([caution]);
  const last = many(60, (index) =>
    makeItem(`${index}. ${'dài '.repeat(40)}`, index === 59 ? { caution } : {}),
  );
  expect(handoutPlan(makePack({ parts: [{ ...part, items: last }] })).cautions).toEqual([]);
});

test('a table whose newer document has ended gives its reason', () => {
  const [table] = makePack().comparisons;
  const ended = { ...table!, caution: 'Quy định 02-QĐ/THU đã hết hiệu lực.' };
  const parts = makePack().parts.slice(0, 1);
  expect(handoutPlan(makePack({ parts, comparisons: [ended] })).cautions).toEqual([ended.caution]);
  expect(handoutPlan(makePack({ parts })).cautions).toEqual([]);
});
