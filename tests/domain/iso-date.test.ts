import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysBetween,
  formatDate,
  formatPartyDate,
  isoDate,
  makeIsoDate,
  nextDay,
  parseIsoDate,
  previousDay,
} from '../../src/domain/iso-date.ts';

test.each(['2022-02-08', '2024-02-29', '2000-02-29', '1930-02-03', '9999-12-31'])('%s is a day', (text) => {
  expect(parseIsoDate(text)).toBe(text);
});

test.each([
  '2022-02-31',
  '2023-02-29',
  '1900-02-29',
  '2022-13-01',
  '2022-00-10',
  '2022-2-8',
  '08/02/2022',
  '2022-02-08T00:00',
  '0999-01-01',
  '',
])('%j is no day', (text) => {
  expect(parseIsoDate(text)).toBeUndefined();
});

test('isoDate throws where the program itself is wrong', () => {
  expect(() => isoDate('2022-02-31')).toThrow('2022-02-31');
});

describe('printed for readers and in the Party form', () => {
  test.each([
    ['2022-02-08', '08/02/2022', '08/02/2022'],
    ['2018-04-03', '03/04/2018', '03/4/2018'],
    ['2025-10-08', '08/10/2025', '08/10/2025'],
    ['2026-01-09', '09/01/2026', '09/01/2026'],
  ])('%s → %s, %s', (date, plain, party) => {
    expect(formatDate(isoDate(date))).toBe(plain);
    expect(formatPartyDate(isoDate(date))).toBe(party);
  });
});

test.each([
  ['2022-12-31', '2023-01-01'],
  ['2024-02-28', '2024-02-29'],
  ['2023-02-28', '2023-03-01'],
  ['2022-04-30', '2022-05-01'],
])('the day after %s is %s, and back', (day, next) => {
  expect(nextDay(isoDate(day))).toBe(next);
  expect(previousDay(isoDate(next))).toBe(day);
});

test('days between follow the calendar of the machine, over all years', () => {
  const day = fc
    .record({
      y: fc.integer({ min: 1000, max: 9998 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ y, m, d }) => makeIsoDate(y, m, d)!);
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
      expect(daysBetween(a, nextDay(a))).toBe(1);
      expect(previousDay(nextDay(a))).toBe(a);
    }),
  );
});
