import { expect, test } from 'vitest';
import { takeDates } from '../../src/search/query-dates.ts';

const day = { year: 2022, month: 2, day: 8 };

test.each([
  { query: 'A ngày 8/2/2022', date: day },
  { query: 'A ngay 08-02-2022', date: day },
  { query: 'A, 8.2.2022', date: day },
  { query: 'A 8/2/22', date: day },
  { query: 'A ngày 8 tháng 2 năm 2022', date: day },
  { query: 'A ngay 8 thang 2, 2022', date: day },
  { query: 'A ngày 8 2 2022', date: day },
  { query: 'A 2022-02-08', date: day },
  { query: 'A ngày 8/2', date: { month: 2, day: 8 } },
  { query: 'A tháng 2/2022', date: { year: 2022, month: 2 } },
  { query: 'A tháng 02 năm 2022', date: { year: 2022, month: 2 } },
  { query: 'A năm 2022', date: { year: 2022 } },
  { query: 'A (2022)', date: { year: 2022 } },
  { query: 'A khóa XII', date: { term: 12 } },
  { query: 'A khoá 13, nhiệm kỳ khóa ix', date: { term: 13 } },
  // No dates: numbers, symbols and the tail of a code.
  { query: '30/2020/NĐ-CP', date: {} },
  { query: '29/2018/QH99 11', date: {} },
  { query: '18/2017', date: {} },
  { query: '2022', date: {} },
  { query: 'khoảng 3', date: {} },
])('$query', ({ query, date }) => expect(takeDates(query).date).toEqual(date));

test('what is left keeps its words', () => {
  expect(takeDates('58-QĐ/THU ngày 8/2/2022 của').rest.split(/\s+/u)).toEqual(['58-QĐ/THU', 'của']);
});
