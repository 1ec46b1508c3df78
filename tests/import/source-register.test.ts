import { expect, test } from 'vitest';
import { SourceRegister } from '../../src/import/source-register.ts';

function source(url: string, title = 'Bài thử về một việc') {
  return { url, title, publisher: 'Báo Thử', date: null, supports: [] };
}

test.each<[string, string, string, object]>([
  [
    'https://www.bao-thu.vn/a.html',
    'bao-thu.vn',
    'bao-thu-bai-thu-ve-mot-viec',
    { url: 'https://www.bao-thu.vn/a.html' },
  ],
  ['https://thu.vn/a_(b)', 'thu.vn', 'thu-bai-thu-ve-mot-viec', { url: 'https://thu.vn/a_(b)' }],
  ['http://10.0.0.1:801/x', '10.0.0.1', 'ip-10-0-0-1-bai-thu-ve-mot-viec', { url: 'http://10.0.0.1:801/x' }],
  ['kho/ban.txt', 'ban-luu', 'ban-luu-bai-thu-ve-mot-viec', { file: 'ban.txt' }],
  [
    'kho/ban.txt (http://thu.vn/b)',
    'ban-luu',
    'ban-luu-bai-thu-ve-mot-viec',
    { file: 'ban.txt', url: 'http://thu.vn/b' },
  ],
  [
    'kho mã nguồn, không địa chỉ',
    'khong-dia-chi',
    'khong-dia-chi-bai-thu-ve-mot-viec',
    { note: 'kho mã nguồn, không địa chỉ' },
  ],
  ['https://', 'khong-dia-chi', 'khong-dia-chi-bai-thu-ve-mot-viec', { note: 'https://' }],
])('%s is kept under %s as %s', (url, shelf, id, place) => {
  const register = new SourceRegister();
  expect(register.idOf(source(url))).toBe(id);
  expect(register.newEntries()).toMatchObject([{ shelf, entries: [{ id, ...place }] }]);
});

test.each([
  ['http://www.thu.vn/a/', true],
  ['https://thu.vn:443/a#phan-2', true],
  ['https://thu.vn/a?trang=2', false],
  ['https://khac.thu.vn/a', false],
])('%s is the page https://thu.vn/a: %s', (url, same) => {
  const register = new SourceRegister();
  const first = register.idOf(source('https://thu.vn/a'));
  expect(register.idOf(source(url)) === first).toBe(same);
  expect(register.added).toBe(same ? 1 : 2);
});

test('two pages of one host and title get two ids, the first keeps its own', () => {
  const register = new SourceRegister();
  expect([1, 2, 1].map((page) => register.idOf(source(`https://thu.vn/${page}`)))).toEqual([
    'thu-bai-thu-ve-mot-viec',
    'thu-bai-thu-ve-mot-viec-2',
    'thu-bai-thu-ve-mot-viec',
  ]);
});
