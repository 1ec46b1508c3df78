// CSV that Excel opens with Vietnamese intact: UTF-8 with a byte order mark, CRLF, quotes where they are needed.

import type { PlainTable } from './table.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Tables one below the other, each under its title and its head, an empty line between them. A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 */
export function toCsv(tables: readonly PlainTable[]): string {
  const blocks = tables.map(({ title, head, rows }) => [[title], head, ...rows].map(csvLine).join('\r\n'));
  return `${BYTE_ORDER_MARK}${blocks.join('\r\n\r\n')}\r\n`;
}

/** One table for programs: the head on the first line, no title. */
export function toCsvTable({ head, rows }: PlainTable): string {
  return `${BYTE_ORDER_MARK}${[head, ...rows].map(csvLine).join('\r\n')}\r\n`;
}

function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(',');
}

function csvCell(text: string): string {
  const safe = /^\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
