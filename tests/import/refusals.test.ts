import { expect, test } from 'vitest';
import { filesMade, importLines, line, makeContent, spoken } from './fixture.ts';

test.each<[string, readonly (object | string)[], readonly string[]]>([
  [
    'broken JSON',
    ['{"id": ', line()],
    ['1: bị từ chối: JSON: Unexpected end of JSON input', '2: đã ghi documents/2020/qd-01-xthu-2020.md'],
  ],
  [
    'a line without a title',
    [line({ title: '' })],
    ['1: bị từ chối: title: Too small: expected string to have >=1 characters'],
  ],
  ['an unknown type', [line({ type: 'to-roi' })], ['1: không có loại văn bản to-roi']],
  [
    'an unknown issuer',
    [line({ issuer: 'Ban Khác' })],
    ['1: không có cơ quan ban hành "Ban Khác" trong issuers.yaml'],
  ],
  [
    'one unknown of two issuers',
    [line({ issuer: 'Ban Thử, Ban Khác' })],
    ['1: không có cơ quan ban hành "Ban Thử, Ban Khác" trong issuers.yaml'],
  ],
  [
    'a day that does not exist',
    [line({ date: '2020-02-30' })],
    ['1: date: 2020-02-30 không phải ngày có thật (YYYY-MM-DD)'],
  ],
  [
    'an id that leaves the folder',
    [line({ id: '../../ngoai' })],
    ['1: mã ../../ngoai không đúng dạng (chữ thường không dấu, số, gạch nối)'],
  ],
  [
    'an id met twice',
    [line(), '', line({ title: 'Khác' })],
    ['1: đã ghi documents/2020/qd-01-xthu-2020.md', '3: mã qd-01-xthu-2020 đã gặp ở dòng 1'],
  ],
])('%s is refused with its reason, the other lines are not', async (_, lines, said) => {
  const content = await makeContent();
  const report = await importLines(content, lines);
  expect(spoken(report)).toEqual(said);
  const written = said.filter((words) => words.includes('đã ghi')).length;
  expect(Object.keys(await filesMade(content)).filter((file) => file.startsWith('documents/'))).toHaveLength(
    written,
  );
});

test.each<[string, object, readonly string[]]>([
  [
    'an unknown verb',
    { type: 'kills', target: null, symbol: 'x', source: 0 },
    ['quan hệ 0: không có động từ kills, bỏ'],
  ],
  [
    'itself as target',
    { type: 'cites', target: 'qd-01-xthu-2020', symbol: 'x', source: 0 },
    ['quan hệ 0: văn bản trỏ vào chính nó, bỏ'],
  ],
  [
    'neither target nor name',
    { type: 'cites', target: 'qd-99-xthu-1999', source: 0 },
    ['quan hệ 0 (cites): không có văn bản đích qd-99-xthu-1999, cũng không có tên, bỏ'],
  ],
  [
    'a source that is not there',
    { type: 'cites', symbol: '99-QĐ/XTHU', target: null, source: 7 },
    [
      'quan hệ 0 (cites): không có văn bản đích -, ghi tên "99-QĐ/XTHU" (unlisted)',
      'relations.0: không có nguồn số 7',
      'quan hệ 0: suy ra, lý do do máy ghi: suy từ nội dung, chưa có nguồn nêu',
    ],
  ],
  [
    'a note that no source says it replaces',
    {
      type: 'supersedes',
      symbol: '99-QĐ/XTHU',
      target: null,
      source: 0,
      note: 'suy ra: nguồn so sánh hai bản',
    },
    [
      'quan hệ 0 (supersedes): không có văn bản đích -, ghi tên "99-QĐ/XTHU" (unlisted)',
      'quan hệ 0: ghi là suy ra, vì ghi chú nói "suy ra: nguồn so sánh hai bản"',
    ],
  ],
])('a relation with %s is reported', async (_, relation, said) => {
  const content = await makeContent();
  const report = await importLines(content, [line({ relations: [relation] })]);
  expect(spoken(report).slice(1)).toEqual(said.map((words) => `   ${words}`));
});
