import { expect, test } from 'vitest';
import { readQuestion } from '../../src/client/search-address.ts';
import { filterChoices, filterDocuments } from '../../src/client/search-filters.ts';
import { searchHeading } from '../../src/client/search-heading.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { readColumns } from '../../src/site/read-columns.ts';
import { writeColumns } from '../../src/site/search-columns.ts';
import { filterNames } from '../../src/site/search-records.ts';
import { createSite } from '../../src/site/site.ts';
import { fixtureCatalog, fixtureToday } from '../support/fixture-catalog.ts';

const site = createSite(fixtureCatalog(), fixtureToday);
const names = site.catalog.documents.map(({ id }) => id).sort();
const columns = readColumns(writeColumns(site, new Map(names.map((id, number) => [id, number]))));
const all = { columns, names: filterNames(site) };

function ids(address: string, date = '2025-06-01'): string[] {
  const { filters } = readQuestion(address);
  const kept = filterDocuments(columns.newestFirst, filters, isoDate(date), all);
  return kept.map((number) => names[number]!);
}

test.each([
  ['?loai=huong-dan', ['hd-04-thu-2019']],
  ['?nam=2024', ['qd-03-thu-2024']],
  ['?khoa=khoa-xii&loai=quy-dinh', ['qd-02-thu-2018']],
  ['?tinh-trang=con-hieu-luc', ['qd-03-thu-2024']],
  ['?tinh-trang=chua-thay-thay-the', ['qd-05-thu-2021', 'hd-04-thu-2019']],
  ['?loai=khong-co', []],
])('%s keeps %j', (address, expected) => {
  expect(ids(address)).toEqual(expected);
});

test('states are those of the date asked for', () => {
  expect(ids('?tinh-trang=het', '2024-02-29')).toEqual(['qd-01-thu-2010']);
  expect(ids('?tinh-trang=het', '2024-03-01')).toEqual(['qd-02-thu-2018', 'qd-01-thu-2010']);
});

test('choices count what each would leave beside the other filters', () => {
  const question = readQuestion('?loai=quy-dinh&nam=2024');
  const years = filterChoices('nam', columns.newestFirst, question, fixtureToday, all);
  expect(years.map(({ value, count }) => [value, count])).toContainEqual(['2018', 1]);
  expect(years.some(({ value }) => value === '2019')).toBe(false);
  expect(filterChoices('loai', columns.newestFirst, question, fixtureToday, all)).toEqual([
    { value: 'quy-dinh', name: 'Quy định', count: 1 },
  ]);
});

test.each([
  ['?q=abc', 3, 3, '3 kết quả cho “abc”'],
  ['?q=abc&ngay=2019-06-01', 3, 3, '3 kết quả cho “abc”, áp dụng tại ngày 01/06/2019'],
  ['?q=abc', 0, 0, 'Không tìm thấy kết quả cho “abc”'],
  ['?q=abc&loai=x', 0, 4, 'Không có kết quả nào cho “abc” qua được bộ lọc'],
])('%s with %i of %i says "%s"', (address, kept, matches, heading) => {
  expect(searchHeading(readQuestion(address), kept, matches, undefined, '01/06/2019')).toBe(heading);
});

test.each([
  [0, 0, 'Chưa có 1-QĐ/THU trong kho'],
  [1, 1, '1 văn bản mang số 1-QĐ/THU'],
  [3, 3, 'Số 1-QĐ/THU có thể là một trong 3 văn bản'],
])('a symbol with %i of %i documents says "%s"', (kept, matches, heading) => {
  const answer = { kind: 'symbol', symbol: '1-QĐ/THU' } as const;
  expect(searchHeading(readQuestion('?q=1'), kept, matches, answer, '')).toBe(heading);
});
