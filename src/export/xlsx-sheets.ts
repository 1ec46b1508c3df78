// Tables as sheets of a workbook, for the writer of .xlsx: one sheet a table, heads bold and kept in view, text wrapped.

import type { PlainTable } from './table.ts';

export interface XlsxCell {
  readonly value: string;
  readonly type: StringConstructor;
  readonly wrap: true;
  readonly alignVertical: 'top';
  readonly fontWeight?: 'bold';
}

export interface XlsxSheet {
  readonly sheet: string;
  readonly data: XlsxCell[][];
  readonly columns: { width: number }[];
  readonly stickyRowsCount: number;
  readonly orientation: 'landscape';
}

/** Sheets in the order of the tables, with widths of columns in characters; every cell is text, formulas included. */
export function toXlsxSheets(tables: readonly PlainTable[], widths: readonly number[]): XlsxSheet[] {
  const names = new Set<string>();
  return tables.map(({ title, head, rows }) => ({
    sheet: sheetName(title, names),
    data: [head.map((text) => cell(text, true)), ...rows.map((row) => row.map((text) => cell(text, false)))],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }));
}

function cell(value: string, bold: boolean): XlsxCell {
  return {
    // The writer of workbooks takes a text such as `constructor` for a part of its own table, and breaks the file.
    value: value in Object.prototype ? `${value} ` : value,
    type: String,
    wrap: true,
    alignVertical: 'top',
    ...(bold && { fontWeight: 'bold' as const }),
  };
}

// Excel refuses names over 31 characters, names used twice in any case, these marks, and quotes at either end.
function sheetName(title: string, taken: Set<string>): string {
  const base =
    title
      .replace(/[\\/?*[\]:]/g, ' ')
      .replace(/^[\s']+/, '')
      .slice(0, 31)
      .replace(/[\s']+$/, '') || 'Bảng';
  let name = base;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base.slice(0, 27)} (${n})`;
  taken.add(name.toLowerCase());
  return name;
}
