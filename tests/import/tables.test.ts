import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { sentence } from '../../src/import/messages.ts';
import { importFile } from '../../src/import/run.ts';
import { exampleFiles, exampleLines } from './example.ts';
import { filesMade, makeContent } from './fixture.ts';

const columns = [
  'id',
  'symbol',
  'type',
  'issuer',
  'date',
  'effective',
  'expires',
  'title',
  'status',
  'topics',
  'applies_to',
  'relations',
  'points',
  'sources',
  'conflicts',
  'confidence',
  'public_text',
];
const table = [columns, ...exampleLines.map((row) => columns.map((column) => cell(row[column])))];

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

test.each<[string, (file: string) => Promise<unknown>]>([
  [
    'csv',
    (file) =>
      writeFile(
        file,
        `\uFEFF${table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`,
      ),
  ],
  [
    'xlsx',
    (file) =>
      writeXlsxFile(
        table.map((row) => row.map((value) => ({ value }))),
        {},
      ).toFile(file),
  ],
])('a .%s with the same columns gives the same files', async (ending, write) => {
  const content = await makeContent();
  const file = join(content, `bang.${ending}`);
  await write(file);
  const report = await importFile(file, content);
  expect(report.lines.map(({ row, outcome }) => [row, outcome])).toEqual([
    [2, 'written'],
    [3, 'written'],
  ]);
  expect(await filesMade(content)).toEqual(exampleFiles);
});

test('a broken cell of a table names its column, the other rows are imported', async () => {
  const content = await makeContent();
  const file = join(content, 'bang.csv');
  await writeFile(
    file,
    'id,type,issuer,title,date,topics\nqd-01-xthu-2020,quy-dinh,Ban Thử,Việc thử,2020-03-02,[dang\nqd-02-xthu-2020,quy-dinh,Ban Thử,Việc khác,2020-03-03,"[""dang-vien""]"\n',
  );
  const report = await importFile(file, content);
  expect(report.lines.map(({ row, outcome }) => [row, outcome])).toEqual([
    [2, 'refused'],
    [3, 'written'],
  ]);
  expect(sentence(report.lines[0]!.notices[0]!, 'en')).toMatch(/^refused: topics: JSON: /);
});

test('another ending is not read', async () => {
  const content = await makeContent();
  await expect(importFile(join(content, 'bang.docx'), content)).rejects.toThrow(
    'chỉ nhập được .jsonl, .csv, .xlsx',
  );
});
