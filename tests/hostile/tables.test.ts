// Tables for spreadsheets, made of texts that would be formulas or break the file.

import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { toCsvTable } from '../../src/export/csv.ts';
import { toXlsxSheets } from '../../src/export/xlsx-sheets.ts';
import { readXml } from '../support/read-xml.ts';
import { hostileStrings } from './strings.ts';

test('in tables for spreadsheets each text is one cell, and none is a formula', () => {
  const csv = toCsvTable({
    title: 'Bảng',
    head: ['a', 'b'],
    rows: hostileStrings.map((text) => [text, text]),
  });
  const rows = parse(csv, { bom: true });
  expect(rows).toHaveLength(hostileStrings.length + 1);
  expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
});

test('a workbook of the texts is whole, all its cells are text, and its sheets have names that programs take', async () => {
  const odd = [...hostileStrings, '__proto__', 'hasOwnProperty', 'valueOf'];
  const titles = ["'=1+1'", '[a]:*?/\\b', "'", 'constructor'];
  const tables = titles.map((title) => ({ title, head: ['a'], rows: odd.map((text) => [text]) }));
  const sheets = toXlsxSheets(tables, [20]);
  expect(sheets.flatMap(({ data }) => data.flat()).every(({ type }) => type === String)).toBe(true);
  for (const { sheet } of sheets) expect(sheet).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/);
  const bytes = await writeXlsxFile(sheets).toBuffer();
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  for (const [, part] of parts) expect(() => readXml(strFromU8(part))).not.toThrow();
  expect(parts.map(([, part]) => strFromU8(part)).join('')).not.toMatch(/<f[ >]/);
  const read = await readSheet(bytes, 1);
  expect(read.slice(1).map(([cell]) => String(cell).trim())).toEqual(odd.map((text) => text.trim()));
});
