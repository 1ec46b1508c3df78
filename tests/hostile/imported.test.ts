// Rows, tables and clippings that try to run something: what is written stays in its folders and is read as plain text.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { checkContent } from '../../src/checks/check-content.ts';
import { describe as inWords } from '../../src/checks/describe.ts';
import { makeContentCache, readContent } from '../../src/corpus/read-content.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { sentence } from '../../src/import/messages.ts';
import { importFile } from '../../src/import/run.ts';
import { runScript } from '../scripts/run-script.ts';
import { hostileRows, refusedRows } from './hostile-rows.ts';
import { hostileStrings } from './strings.ts';

const issuer = 'Ban Thử';
const hostileName = '"><img src=x onerror=window.hacked=1> $(id) `id`; rm -rf x & {{7*7}}';
// oxlint-disable-next-line no-control-regex -- none may come out
const obeyed = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;

/** An empty content, alone in a folder of its own, so that whatever is written beside it is seen. */
function emptyContent(name = issuer): { content: string; beside: string } {
  const beside = mkdtempSync(path.join(tmpdir(), 'hieu-luc-imported-'));
  onTestFinished(() => rmSync(beside, { recursive: true, force: true }));
  const content = path.join(beside, 'content');
  mkdirSync(content);
  writeFileSync(
    path.join(content, 'issuers.yaml'),
    `- { slug: ban-thu, name: ${name}, code: THU, idCode: thu, level: trung-uong }\n`,
  );
  return { content, beside };
}

const inItsPlace = /^(?:(?:documents\/\d{4}|sources)\/[a-z0-9.-]+|issuers)\.(?:md|yaml)$/;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();

// White space at the end of a cell is not read; without it the writer of the test would take the text for a part of
// every object, and make a broken file.
const cell = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? `${value} ` : JSON.stringify(value);

function asTable(rows: readonly Record<string, unknown>[]): string[][] {
  const columns = Object.keys(Object.assign({}, ...rows) as object);
  return [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
}

type Rows = readonly Record<string, unknown>[];
const writers: Readonly<Record<string, (file: string, rows: Rows) => Promise<void> | void>> = {
  jsonl: (file, rows) => writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n')),
  csv: (file, rows) =>
    writeFileSync(
      file,
      asTable(rows)
        .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
        .join('\r\n'),
    ),
  xlsx: async (file, rows) => {
    const cells = asTable(rows).map((row) => row.map((value) => ({ value })));
    await writeXlsxFile(cells, {}).toFile(file);
    renameSheet(file, '=cmd|calc!A0 <script>');
  },
};

// The writer refuses such a name; a file from elsewhere may have it.
function renameSheet(file: string, name: string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const book = strFromU8(parts['xl/workbook.xml']!);
  const escaped = name.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const renamed = book.replace(/(<sheet [^>]*name=")[^"]*/, `$1${escaped}`);
  expect(renamed).toContain(escaped);
  writeFileSync(file, zipSync({ ...parts, 'xl/workbook.xml': strToU8(renamed) }));
}

test.each(Object.keys(writers))('rows of a .%s become entries of plain text', async (ending) => {
  const { content, beside } = emptyContent();
  const rows = hostileRows(issuer);
  const file = path.join(beside, `${hostileName}.${ending}`);
  await writers[ending]!(file, rows);
  const report = await importFile(file, content);
  expect(report.lines.filter(({ outcome }) => outcome !== 'written')).toEqual([]);
  for (const { notices } of report.lines)
    for (const said of notices) expect(sentence(said, 'vi')).not.toMatch(obeyed);

  expect(filesIn(beside).filter((name) => !name.startsWith('content/'))).toEqual([path.basename(file)]);
  const made = filesIn(content);
  expect(made.filter((name) => !inItsPlace.test(name))).toEqual([]);

  const read = readContent(content, makeContentCache());
  expect(read.catalog.documents).toHaveLength(rows.length);
  const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
  for (const [index, row] of rows.entries()) {
    const document = read.catalog.documents.find(({ id }) => id === row['id']);
    expect(document?.title).toBe(squeeze(hostileStrings[index]!));
  }
  expect('hacked' in globalThis).toBe(false);
  // What the reader says of them it says in words, and no source has an address that is none of the web.
  for (const { value } of read.rows.sources.values()) expect(value.url ?? 'https:').toMatch(/^https?:/);
  for (const problem of checkContent(read, isoDate('2026-11-22'))) {
    const { message, help } = inWords(problem, '');
    expect(message + help).not.toMatch(obeyed);
  }
});

test.each(Object.keys(writers))(
  'rows of a .%s whose id, type, body or day is hostile are refused',
  async (ending) => {
    const { content, beside } = emptyContent();
    const rows = refusedRows(issuer).filter(
      (row) => ending !== 'xlsx' || !JSON.stringify(row).includes('\\u000'),
    );
    const file = path.join(beside, `bang.${ending}`);
    await writers[ending]!(file, rows);
    const report = await importFile(file, content);
    expect(report.lines).toHaveLength(rows.length);
    expect(report.lines.filter(({ outcome }) => outcome !== 'refused').map(({ id }) => id)).toEqual([]);
    expect(filesIn(beside)).toEqual([`bang.${ending}`, 'content/issuers.yaml']);
  },
);

test('columns with the names of parts of JavaScript change nothing', async () => {
  const { content, beside } = emptyContent();
  const file = path.join(beside, 'bang.csv');
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];
  writeFileSync(file, `id,${names.join(',')}\nqd-1-thu-2020,${names.map(() => '"{""a"":1}"').join(',')}\n`);
  const report = await importFile(file, content);
  expect(report.lines.map(({ outcome }) => outcome)).toEqual(['refused']);
  expect('a' in {}).toBe(false);
});

test('the command line quotes names and values without what a terminal obeys', () => {
  const { content, beside } = emptyContent();
  const escape = '\u001B]0;hacked\u0007\u001B[31m\u009B2J';
  const file = path.join(beside, `${escape}.jsonl`);
  const [row] = hostileRows(issuer, 1);
  const bad = { ...row, id: `a${escape}`, type: escape };
  writeFileSync(
    file,
    [
      JSON.stringify({ ...row, topics: [escape], title: `Việc ${escape}` }),
      JSON.stringify(bad),
      `{${escape}`,
    ].join('\n'),
  );
  const { status, stdout, stderr } = runScript('import', [file, '--content', content]);
  expect(status).toBe(1);
  expect(stdout).toContain('documents/2000/qd-300-thu-2000.md');
  expect(stdout + stderr).not.toMatch(obeyed);
  expect(readContent(content, makeContentCache()).catalog.documents[0]?.title).toBe('Việc ]0;hacked[31m2J');
  const missing = runScript('import', [path.join(beside, `${escape}khong-co.jsonl`), '--content', content]);
  expect(missing.status).toBe(1);
  expect(missing.stderr).not.toMatch(obeyed);
});

test('a clipping full of hostile texts proposes and writes nothing that runs', () => {
  const { content, beside } = emptyContent('Đảng ủy Thử Nghiệm');
  const file = path.join(beside, `${hostileName}.txt`);
  const body = 'của Đảng ủy Thử Nghiệm';
  const lines = hostileStrings.map(
    (text, index) =>
      `Quy định số ${index + 11}-QĐ/THU, ngày 01/6/2025 ${body} về ${text}, thay thế Quy định số 03-QĐ/THU, ngày 02/5/2020 ${body}.`,
  );
  writeFileSync(file, `https://bao-thu.vn/a.html\n<script>window.hacked=1</script>\n${lines.join('\n')}\n`);
  const words = ['--publisher', hostileStrings[0]!, '--title', hostileStrings[1]!];
  const { status, stdout } = runScript('import', [
    '--from-text',
    file,
    '--content',
    content,
    ...words,
    '--write',
  ]);
  expect(status).toBe(0);
  expect(stdout).toContain('qd-11-thu-2025');
  expect(filesIn(beside).filter((name) => !name.startsWith('content/'))).toEqual([path.basename(file)]);
  const made = filesIn(content);
  expect(made.filter((name) => name.startsWith('documents/')).length).toBeGreaterThan(100);
  expect(made.filter((name) => !inItsPlace.test(name))).toEqual([]);
  const problems = checkContent(readContent(content, makeContentCache()), isoDate('2026-11-22'));
  expect(problems.filter(({ check }) => check === 'yaml-is-readable')).toEqual([]);
});
