import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/export/csv.ts';
import { toXlsxSheets } from '../../src/export/xlsx-sheets.ts';

const one = (cell: string) => toCsv([{ title: 'T', head: ['A'], rows: [[cell]] }]).split('\r\n')[2];

test('begins with the byte order mark by which Excel knows UTF-8', () => {
  const bytes = new TextEncoder().encode(toCsv([{ title: 'Hết hiệu lực', head: ['Số'], rows: [] }]));
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
});

test.each([
  ['58-QĐ/TW, ngày 08/02/2022', '"58-QĐ/TW, ngày 08/02/2022"'],
  ['nói "thử"', '"nói ""thử"""'],
  ['hai\ndòng', '"hai\ndòng"'],
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['-QĐ', "'-QĐ"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =HYPERLINK("x")', `"' =HYPERLINK(""x"")"`],
  ['', ''],
])('%j', (cell, expected) => {
  expect(one(cell)).toBe(expected);
});

const text = fc.string().filter((given) => !given.startsWith("'"));

test('any text comes back, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const csv = toCsv([{ title: 'T', head: ['A', 'B'], rows }]);
      const back = parse(csv, {
        bom: true,
        relax_column_count: true,
        skip_empty_lines: false,
        record_delimiter: '\r\n',
      }) as string[][];
      expect(
        back.slice(2).map((row) => row.map((text) => text.replace(/^'(?=\s*[=+\-@]|[\t\r])/, ''))),
      ).toEqual(rows);
    }),
  );
});

test('sheets have names that Excel takes', () => {
  const titles = [
    'Còn hiệu lực hoặc chưa thấy văn bản thay thế',
    'Còn hiệu lực hoặc chưa thấy văn bản khác',
    'a/b:c',
    '///',
  ];
  const sheets = toXlsxSheets(
    titles.map((title) => ({ title, head: ['A'], rows: [['=1']] })),
    [10],
  );
  const names = sheets.map(({ sheet }) => sheet);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
  for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  expect(sheets[0]!.data[1]![0]).toMatchObject({ value: '=1', type: String });
});
