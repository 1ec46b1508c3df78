import { expect, test } from 'vitest';
import type { Term } from '../../src/domain/document.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { termOfDate, termsOfDate, termStart } from '../../src/domain/terms.ts';

const term = (ordinal: string, from: string, to: string, plenum?: string): Term => ({
  slug: `khoa-${ordinal.toLowerCase()}`,
  ordinal,
  congressFrom: isoDate(from),
  congressTo: isoDate(to),
  firstPlenum: plenum === undefined ? null : isoDate(plenum),
});
const terms = [
  term('XII', '2016-01-20', '2016-01-28'),
  term('XIII', '2021-01-26', '2021-02-01'),
  term('XIV', '2026-01-19', '2026-01-23', '2026-01-23'),
];

test('a term starts the day after the congress, or at a first plenum held during it', () => {
  expect(terms.map(termStart)).toEqual(['2016-01-29', '2021-02-02', '2026-01-23']);
});

test.each([
  ['2018-06-01', ['XII']],
  ['2021-01-25', ['XII']],
  ['2021-01-30', ['XIII', 'XII']],
  ['2021-02-05', ['XIII', 'XII']],
  ['2021-02-15', ['XIII']],
  ['2026-01-23', ['XIV', 'XIII']],
  ['2026-11-21', ['XIV']],
  ['2010-01-01', []],
])('%s belongs to %j', (date, expected) => {
  expect(termsOfDate(terms, isoDate(date)).map(({ ordinal }) => ordinal)).toEqual(expected);
  expect(termOfDate(terms, isoDate(date))?.ordinal).toBe(expected.length === 1 ? expected[0] : undefined);
});
