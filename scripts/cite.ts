// npm run --silent cite -- [--date D] [--json] [--content DIR] [--fail-on ended,unknown] FILE|DIR...
// The citations of drafts, resolved and checked on the day of the draft: the same engine as the draft checker of the
// site. `cite -` reads one {"text", "date"} a line and answers one JSON object a line. Nothing leaves the machine.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { checkDraft, type CheckedCitation } from '../src/citation/check-draft.ts';
import { makeResolver } from '../src/citation/resolve.ts';
import { textDate } from '../src/citation/text-date.ts';
import type { Catalog } from '../src/corpus/catalog.ts';
import { readContent } from '../src/corpus/read-content.ts';
import type { IsoDate } from '../src/domain/iso-date.ts';
import { readDraftText, type DraftKind } from '../src/read-draft/draft-text.ts';
import { problemSentences } from '../src/site/draft-words.ts';
import { citationJson } from './cite-json.ts';
import { describeCitation, failureNames } from './cite-messages.ts';
import { today } from './today.ts';
import { isUsageError } from './usage-error.ts';

const usage = `npm run --silent cite -- [--date YYYY-MM-DD] [--json] [--content DIR] [--fail-on ${failureNames.slice(0, 5).join(',')},…] FILE|DIR...`;

interface Checked {
  readonly file: string;
  readonly date: IsoDate | null;
  readonly citations: readonly CheckedCitation[];
  /** Extracted text, for files whose own bytes are not the text. */
  readonly text: string | null;
  readonly error: string | null;
}

type Check = (text: string, date: IsoDate | null) => CheckedCitation[];

function makeCheck({ graph, issuers, terms }: Catalog): Check {
  const resolver = makeResolver({ graph, issuers, terms });
  return (text, date) => checkDraft(text, resolver, graph, { date });
}

// Drafts below a folder, in order of their names; a file named itself is tried whatever its ending.
function listDrafts(target: string): readonly string[] {
  if (!statSync(target).isDirectory()) return [target];
  return readdirSync(target, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.(?:txt|md|docx|pdf)$/i.test(name) && !name.split(path.sep).some((part) => part.startsWith('.')),
    )
    .sort()
    .map((name) => path.join(target, name))
    .filter((file) => statSync(file).isFile());
}

async function checkFile(file: string, date: IsoDate, check: Check): Promise<Checked> {
  const read = await readDraftText(file, readFileSync(file));
  if (!read.ok) return { file, date, citations: [], text: null, error: problemSentences[read.problem] };
  const extracted: readonly DraftKind[] = ['docx', 'pdf'];
  return {
    file,
    date,
    citations: check(read.text, date),
    text: extracted.includes(read.kind) ? read.text : null,
    error: null,
  };
}

function printFile({ file, date, citations, error }: Checked, catalog: Catalog): void {
  console.log(error === null ? `${file} · ngày ${date}: ${citations.length} viện dẫn` : `${file}: ${error}`);
  for (const citation of citations) {
    const [head, ...more] = describeCitation(citation, catalog, date);
    console.log(`  ${citation.start}-${citation.end} ${head}`);
    for (const line of more) console.log(`      ${line}`);
  }
}

/** Answers one line of standard input; a line that cannot be read is answered too, so that the order holds. */
function answerLine(line: string, check: Check): object {
  try {
    const question = JSON.parse(line) as {
      readonly text?: unknown;
      readonly date?: unknown;
      readonly id?: unknown;
    };
    if (typeof question !== 'object' || question === null || typeof question.text !== 'string')
      return { error: 'mỗi dòng cần là {"text": "…", "date": "YYYY-MM-DD"}' };
    const date = typeof question.date === 'string' ? textDate(question.date) : null;
    if (date === undefined) return { error: `ngày không hợp lệ: ${String(question.date)}` };
    const named = question.id === undefined ? {} : { id: question.id };
    return { ...named, date, citations: check(question.text, date).map(citationJson) };
  } catch {
    return { error: 'dòng không phải JSON' };
  }
}

async function answerLines(check: Check): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerLine(line, check))}\n`);
  }
}

function failsOn(files: readonly Checked[], names: ReadonlySet<string>): boolean {
  return files.some(({ citations }) =>
    citations.some(
      ({ findings, resolution }) =>
        names.has(resolution.kind) || findings.some((finding) => names.has(finding)),
    ),
  );
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      json: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
      'fail-on': { type: 'string', default: '' },
    },
  });
  const date = values.date === undefined ? today(process.env) : textDate(values.date);
  const failures = new Set(
    values['fail-on']
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
  if (
    positionals.length === 0 ||
    date === undefined ||
    [...failures].some((name) => !failureNames.includes(name))
  ) {
    console.error(usage);
    return 2;
  }
  const { catalog } = readContent(values.content);
  const check = makeCheck(catalog);
  if (positionals[0] === '-') {
    await answerLines(check);
    return 0;
  }
  const missing = positionals.find((target) => statSync(target, { throwIfNoEntry: false }) === undefined);
  if (missing !== undefined) {
    console.error(`${missing}: không có tệp hay thư mục này`);
    return 2;
  }
  const files: Checked[] = [];
  for (const file of positionals.flatMap(listDrafts)) files.push(await checkFile(file, date, check));
  if (values.json) console.log(JSON.stringify({ files: files.map(fileJson) }, null, 2));
  else for (const file of files) printFile(file, catalog);
  return files.some(({ error }) => error !== null) || failsOn(files, failures) ? 1 : 0;
}

function fileJson({ file, date, citations, text, error }: Checked): object {
  return {
    file,
    date,
    citations: citations.map(citationJson),
    ...(text === null ? {} : { text }),
    ...(error === null ? {} : { error }),
  };
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}
