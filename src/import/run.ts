// One import: a file of lines into entries and sources, each line reported, none of the files already there touched.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isoDate, makeIsoDate, previousDay, type IsoDate } from '../domain/iso-date.ts';
import type { Batch } from './batch.ts';
import { isComparisonShaped } from './comparison-line.ts';
import { convertComparisons, readComparisonIds } from './comparisons.ts';
import { readContentLists } from './content-files.ts';
import { convertLine, refusal } from './convert.ts';
import { entryFile, yamlText, type Entry } from './entry.ts';
import { parseLine, type ImportLine } from './line.ts';
import { notice, type Notice } from './messages.ts';
import { readLines, type RawLine } from './read-lines.ts';
import type { ImportReport, LineReport } from './report.ts';
import type { SourceRegister } from './source-register.ts';

/** Imports `file` into the content folder. `reviewed`: last day the research looked; by default the end of the month of its newest source. */
export async function importFile(file: string, content: string, reviewed?: IsoDate): Promise<ImportReport> {
  const raw = await readLines(file);
  if (raw.some((line) => 'value' in line && isComparisonShaped(line.value))) {
    return importComparisons(raw, content);
  }
  const lists = await readContentLists(content);
  const { accepted, reports } = acceptLines(raw, lists);
  const lines = new Map(accepted.map(({ line }) => [line.id, line]));
  const batch: Batch = { ...lists, lines, reviewed: reviewed ?? endOfResearch([...lines.values()]) };
  const converted = accepted.map((item) => convertAccepted(item, batch));
  // Sources first: an entry must never name a source that a broken run did not come to write.
  await writeSources(batch.sources, content);
  for (const { report, file, text } of converted) {
    if (text !== null) await writeText(join(content, file), text);
    reports.push(report);
  }
  return {
    kind: 'documents',
    lines: reports.toSorted((a, b) => a.row - b.row),
    newSources: batch.sources.added,
  };
}

async function importComparisons(raw: readonly RawLine[], content: string): Promise<ImportReport> {
  const { existing, sources } = await readContentLists(content);
  const comparisons = await readComparisonIds(content);
  const { tables, reports } = convertComparisons(raw, { existing, sources, comparisons });
  await writeSources(sources, content);
  for (const { file, text } of tables) await writeText(join(content, file), text);
  return { kind: 'comparisons', lines: reports, newSources: sources.added };
}

async function writeSources(sources: SourceRegister, content: string): Promise<void> {
  for (const { shelf, entries } of sources.newEntries()) {
    await appendList(join(content, 'sources', `${shelf}.yaml`), entries);
  }
}

function acceptLines(raw: readonly RawLine[], lists: Pick<Batch, 'issuers'>) {
  const accepted: { row: number; line: ImportLine }[] = [];
  const reports: LineReport[] = [];
  const seen = new Map<string, number>();
  for (const item of raw) {
    const refuse = (id: string | null, reason: Notice) =>
      reports.push({ row: item.row, id, outcome: 'refused', notices: [reason] });
    const parsed = 'problem' in item ? item : parseLine(item.value);
    if ('problem' in parsed) {
      refuse(null, notice('refused', { reason: parsed.problem }));
      continue;
    }
    const { line } = parsed;
    const first = seen.get(line.id);
    const problem =
      first === undefined ? refusal(line, lists) : notice('duplicate-id', { id: line.id, row: first });
    if (problem !== undefined) {
      refuse(line.id, problem);
      continue;
    }
    seen.set(line.id, item.row);
    accepted.push({ row: item.row, line });
  }
  return { accepted, reports };
}

interface Converted {
  readonly report: LineReport;
  readonly file: string;
  /** null when the entry is already there. */
  readonly text: string | null;
}

function convertAccepted({ row, line }: { row: number; line: ImportLine }, batch: Batch): Converted {
  const { id } = line;
  if (batch.existing.has(id)) {
    const report: LineReport = { row, id, outcome: 'skipped', notices: [notice('exists', { file: id })] };
    return { report, file: id, text: null };
  }
  const { entry, notices } = convertLine(line, batch);
  const file = entryPath(id, entry);
  const report: LineReport = {
    row,
    id,
    outcome: 'written',
    notices: [notice('written', { file }), ...notices],
  };
  return { report, file, text: entryFile(entry) };
}

/** Place of an entry under the content folder: by year of issue, `nd` when no source gives it. */
function entryPath(id: string, entry: Pick<Entry, 'date' | 'year'>): string {
  const year = entry.date?.slice(0, 4) ?? entry.year ?? 'nd';
  return `documents/${year}/${id}.md`;
}

// Research cannot have looked later than the newest page it saw; pages are often dated by month only.
function endOfResearch(lines: readonly ImportLine[]): IsoDate | null {
  const days = lines
    .flatMap((line) => line.sources.flatMap((source) => source.date ?? []))
    .filter((date) => /^\d{4}-\d{2}/.test(date))
    .sort();
  const newest = days.at(-1);
  if (newest === undefined) return null;
  const [year, month] = [Number(newest.slice(0, 4)), Number(newest.slice(5, 7))];
  const nextMonth = makeIsoDate(year, month + 1, 1) ?? isoDate(`${year + 1}-01-01`);
  return previousDay(nextMonth);
}

// What is there stays as it is, comments and order included.
async function appendList(path: string, rows: readonly object[]): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => '');
  const empty = before.trim() === '' || before.trim() === '[]';
  await writeText(path, empty ? yamlText(rows) : `${before.trimEnd()}\n${yamlText(rows)}`);
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
