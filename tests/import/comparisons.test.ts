import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesMade, importLines, line, makeContent, spoken } from './fixture.ts';

const page = {
  url: 'https://bao-thu.vn/so-sanh.html',
  title: 'Điểm mới',
  publisher: 'Báo Thử',
  date: '2021-07',
};
const oldPage = { url: 'https://bao-thu.vn/cu.html', title: 'Bản cũ', publisher: 'Báo Thử', date: null };

const row = {
  topic: 'Thời gian thử việc',
  kind: 'sua-doi',
  old: 'Hai tháng',
  oldProvision: 'Điều 3',
  new: 'Một tháng',
  newProvision: null,
  source: page,
  oldSource: oldPage,
};

const table = { from: ['qd-01-xthu-2020'], to: 'qd-02-xthu-2021', rows: [row] };
const file = 'comparisons/qd-02-xthu-2021--qd-01-xthu-2020.yaml';

async function makeDocuments(): Promise<string> {
  const content = await makeContent();
  const second = line({ id: 'qd-02-xthu-2021', symbol: '02-QĐ/XTHU', date: '2021-06-01' });
  await importLines(content, [line(), second]);
  return content;
}

test('a table keeps both sides with their sources, and says where the source tells one side only', async () => {
  const content = await makeDocuments();
  const rows = [
    row,
    { ...row, topic: 'Tuổi', kind: 'bo-sung', old: null, oldSource: null, note: 'nguồn không chép bản cũ' },
    { ...row, topic: 'Phí', old: 'Nguồn không nêu mức cũ', oldProvision: null, oldSource: null },
    { ...row, topic: 'Đối tượng', kind: 'giu-nguyen', old: null, oldSource: null },
  ];
  const report = await importLines(content, [{ ...table, basis: 'theo báo chí', rows }]);
  expect(spoken(report)).toEqual([
    `1: đã ghi ${file}`,
    '   hàng "Đối tượng" nói giữ nguyên mà chỉ có một bên, cần biên tập',
  ]);
  expect(report).toMatchObject({ kind: 'comparisons', newSources: 2 });
  expect((await filesMade(content))[file]).toBe(`from: [qd-01-xthu-2020]
to: qd-02-xthu-2021
basis: theo báo chí
rows:
  - topic: Thời gian thử việc
    kind: sua-doi
    old:
      text: Hai tháng
      provision: Điều 3
      sources: [bao-thu-ban-cu]
    new:
      text: Một tháng
      provision: none
      sources: [bao-thu-diem-moi]
  - topic: Tuổi
    kind: bo-sung
    old:
      none: nguồn không chép bản cũ
      sources: [bao-thu-diem-moi]
    new:
      text: Một tháng
      provision: none
      sources: [bao-thu-diem-moi]
  - topic: Phí
    kind: sua-doi
    old:
      none: nguồn không nêu mức cũ
      sources: [bao-thu-diem-moi]
    new:
      text: Một tháng
      provision: none
      sources: [bao-thu-diem-moi]
  - topic: Đối tượng
    kind: giu-nguyen
    old:
      none: nguồn không nêu nội dung này
      sources: [bao-thu-diem-moi]
    new:
      text: Một tháng
      provision: none
      sources: [bao-thu-diem-moi]
`);
});

test('two lines about the same documents become one table, of rows that say the same the fuller one stays', async () => {
  const content = await makeDocuments();
  const short = { ...row, topic: 'Thời gian thử việc', old: null, oldSource: null };
  const other = { ...row, topic: 'Người hướng dẫn', new: 'Có một người hướng dẫn riêng' };
  const report = await importLines(content, [
    { ...table, rows: [short] },
    { ...table, rows: [row, other] },
  ]);
  expect(spoken(report)).toEqual([
    `1: đã ghi ${file}`,
    `2: gộp vào ${file}`,
    '   gộp hàng "Thời gian thử việc" vào "Thời gian thử việc"',
  ]);
  const text = (await filesMade(content))[file];
  expect(text?.match(/topic:/g)).toHaveLength(2);
  expect(text).toContain('      text: Hai tháng');
  expect(text).toContain('sources: [bao-thu-ban-cu, bao-thu-diem-moi]');
});

test('rows of one line stay apart, however short', async () => {
  const content = await makeDocuments();
  const gone = { ...row, kind: 'bai-bo', old: 'Có', new: 'Bỏ' };
  await importLines(content, [
    {
      ...table,
      rows: [
        { ...gone, topic: 'Lý do một' },
        { ...gone, topic: 'Lý do hai' },
      ],
    },
  ]);
  expect((await filesMade(content))[file]?.match(/topic:/g)).toHaveLength(2);
});

test('a table that is there is left alone, and its sources are not added', async () => {
  const content = await makeDocuments();
  await importLines(content, [table]);
  const own = `${(await filesMade(content))[file]}# của người biên tập\n`;
  await writeFile(join(content, file), own);
  const added = { ...row, source: { ...page, url: 'https://bao-thu.vn/moi.html' } };
  const report = await importLines(content, [{ ...table, rows: [added] }]);
  expect(spoken(report)).toEqual(['1: đã có, bỏ qua: qd-02-xthu-2021--qd-01-xthu-2020']);
  expect(report.newSources).toBe(0);
  expect((await filesMade(content))[file]).toBe(own);
});

test.each([
  [
    'an unknown document',
    { ...table, from: ['qd-09-xthu-2001'] },
    'không có văn bản qd-09-xthu-2001 trong kho',
  ],
  ['no older document', { ...table, from: [] }, /^bị từ chối: from: /],
  ['an unknown kind', { ...table, rows: [{ ...row, kind: 'them' }] }, /^bị từ chối: rows\.0\.kind: /],
  ['a row without source', { ...table, rows: [{ ...row, source: null }] }, /^bị từ chối: rows\.0\.source: /],
])('%s is refused, the table beside it is written', async (_, bad, reason) => {
  const content = await makeDocuments();
  const report = await importLines(content, [bad, table]);
  const [first = '', second] = spoken(report);
  expect(first.slice(3)).toMatch(reason);
  expect(second).toBe(`2: đã ghi ${file}`);
});
