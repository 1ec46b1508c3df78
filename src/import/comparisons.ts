// One import of tables of old and new. Lines about the same documents become one table; a table that is there already
// is left alone; sources are the register of the content, new pages are added to it.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { comparisonId } from '../domain/comparison.ts';
import { parseComparisonLine, type ComparisonLine } from './comparison-line.ts';
import { convertRow, mergeRows, rowNotices, type WrittenRow } from './comparison-rows.ts';
import { cleanText } from './clean-text.ts';
import { yamlText } from './entry.ts';
import { notice, type Notice } from './messages.ts';
import type { RawLine } from './read-lines.ts';
import type { LineReport } from './report.ts';
import type { SourceRegister } from './source-register.ts';

interface Table {
  readonly id: string;
  readonly from: string[];
  readonly to: string;
  readonly basis: string | null;
  readonly rows: WrittenRow[];
}

/** What the content already holds, as far as tables need it. */
export interface ComparisonLists {
  readonly existing: ReadonlySet<string>;
  readonly sources: SourceRegister;
  readonly comparisons: ReadonlySet<string>;
}

export interface NewTable {
  /** Path below the content folder, with the text of the file. */
  readonly file: string;
  readonly text: string;
}

/** Ids of the tables in a content folder; none when it has no such folder. */
export async function readComparisonIds(content: string): Promise<ReadonlySet<string>> {
  const files = await readdir(join(content, 'comparisons')).catch(() => []);
  return new Set(
    files.filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -'.yaml'.length)),
  );
}

/** Tables to write and a report of every line. Adds sources to the register, writes nothing. */
export function convertComparisons(
  raw: readonly RawLine[],
  lists: ComparisonLists,
): { tables: NewTable[]; reports: LineReport[] } {
  const tables = new Map<string, Table>();
  const reports: LineReport[] = [];
  for (const item of raw) {
    const parsed = 'problem' in item ? item : parseComparisonLine(item.value);
    const refused = 'problem' in parsed ? notice('refused', { reason: parsed.problem }) : undefined;
    const line = 'problem' in parsed ? undefined : parsed.line;
    const problem = refused ?? (line && unknownDocument(line, lists.existing));
    if (problem !== undefined || line === undefined) {
      reports.push({
        row: item.row,
        id: line?.to ?? null,
        outcome: 'refused',
        notices: problem ? [problem] : [],
      });
      continue;
    }
    reports.push(addLine(item.row, line, tables, lists));
  }
  return { tables: [...tables.values()].map(tableFile), reports };
}

function unknownDocument(line: ComparisonLine, existing: ReadonlySet<string>): Notice | undefined {
  const missing = [line.to, ...line.from].find((id) => !existing.has(id));
  return missing === undefined ? undefined : notice('unknown-document', { id: missing });
}

function addLine(
  row: number,
  line: ComparisonLine,
  tables: Map<string, Table>,
  lists: ComparisonLists,
): LineReport {
  const [first = '', ...others] = line.from;
  const id = comparisonId(line.to, [first, ...others]);
  if (lists.comparisons.has(id)) {
    return { row, id, outcome: 'skipped', notices: [notice('exists', { file: id })] };
  }
  const rows = line.rows.map((item) => convertRow(item, (source) => lists.sources.idOf(source)));
  const known = tables.get(id);
  const merged = mergeRows(known?.rows ?? [], rows);
  const from = [...new Set([...(known?.from ?? []), ...line.from])];
  const basis = known?.basis ?? line.basis;
  tables.set(id, { id, from, to: line.to, basis, rows: merged.rows });
  const file = `comparisons/${id}.yaml`;
  const head = known === undefined ? notice('written', { file }) : notice('table-merged', { file });
  return { row, id, outcome: 'written', notices: [head, ...merged.notices, ...rowNotices(rows)] };
}

function tableFile({ id, from, to, basis, rows }: Table): NewTable {
  const data = { from, to, ...(basis === null ? {} : { basis: cleanText(basis) }), rows };
  return { file: `comparisons/${id}.yaml`, text: yamlText(data) };
}
