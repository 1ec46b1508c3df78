// Reads the file to import into numbered values, one bad line never hiding the others.

import { readFile } from 'node:fs/promises';
import { parse as parseCsv } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { jsonColumns } from './line.ts';

/** `row` counts as the editor's program shows it: from 1, the header row of a table included. */
export type RawLine = { readonly row: number } & ({ readonly value: unknown } | { readonly problem: string });

/** Lines of a .jsonl, .csv or .xlsx file; throws when the file cannot be read or has another ending. */
export async function readLines(path: string): Promise<RawLine[]> {
  if (path.endsWith('.jsonl')) return jsonLines(stripBom(await readFile(path, 'utf8')));
  if (path.endsWith('.csv')) return tableLines(csvRows(stripBom(await readFile(path, 'utf8'))));
  if (path.endsWith('.xlsx')) return tableLines((await readSheet(path)).map((row) => row.map(cellText)));
  throw new Error(`chỉ nhập được .jsonl, .csv, .xlsx: ${path}`);
}

function jsonLines(text: string): RawLine[] {
  return text.split(/\r?\n/).flatMap((line, index): RawLine[] => {
    if (line.trim() === '') return [];
    try {
      return [{ row: index + 1, value: JSON.parse(line) as unknown }];
    } catch (error) {
      return [{ row: index + 1, problem: `JSON: ${(error as Error).message}` }];
    }
  });
}

function csvRows(text: string): string[][] {
  return parseCsv(text, { relaxColumnCount: true, skipEmptyLines: true });
}

/** Header row, then one document a row; cells of the nested columns hold JSON. */
function tableLines(rows: readonly (readonly string[])[]): RawLine[] {
  const [header = [], ...body] = rows;
  return body.map((cells, index): RawLine => {
    const row = index + 2;
    const value: Record<string, unknown> = {};
    for (const [column, name] of header.entries()) {
      const cell = (cells[column] ?? '').trim();
      if (cell === '') continue;
      if (!jsonColumns.includes(name)) value[name] = cell;
      else {
        try {
          value[name] = JSON.parse(cell) as unknown;
        } catch (error) {
          return { row, problem: `${name}: JSON: ${(error as Error).message}` };
        }
      }
    }
    return { row, value };
  });
}

// A workbook may hold real dates, numbers and booleans; the columns mean text.
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}

function stripBom(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
