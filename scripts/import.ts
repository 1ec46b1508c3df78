// npm run import -- FILE.(jsonl|csv|xlsx) [--content DIR] [--lang vi|en] [--reviewed YYYY-MM-DD]
// Turns many lines into entries, or into tables of old and new when they have that shape. Never overwrites, reports each
// line. Exit 1 when a line was refused or the file is unreadable.
// npm run import -- --from-text FILE.(txt|md|docx|pdf) [--published D] [--publisher N] [--url U] [--title T] [--json] [--write]
// Proposes entries, a source and relations from a press text; see import-clipping.ts.

import { parseArgs } from 'node:util';
import { parseIsoDate } from '../src/domain/iso-date.ts';
import { notice, sentence, type Language } from '../src/import/messages.ts';
import type { ImportReport } from '../src/import/report.ts';
import { importFile } from '../src/import/run.ts';
import { textDate } from '../src/citation/text-date.ts';
import { withoutControls } from '../src/text/visible-text.ts';
import { importClipping, type ClippingOptions } from './import-clipping.ts';
import { isUsageError } from './usage-error.ts';

const usage =
  'npm run import -- FILE.(jsonl|csv|xlsx) [--content DIR] [--lang vi|en] [--reviewed YYYY-MM-DD]\n' +
  'npm run import -- --from-text FILE.(txt|md|docx|pdf) [--published YYYY-MM-DD] [--publisher NAME] [--url URL] [--title TITLE] [--json] [--write] [--content DIR] [--lang vi|en]';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      lang: { type: 'string', default: 'vi' },
      reviewed: { type: 'string' },
      'from-text': { type: 'string' },
      published: { type: 'string' },
      publisher: { type: 'string' },
      url: { type: 'string' },
      title: { type: 'string' },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const { content, lang } = values;
  const clipping = values['from-text'];
  const [file] = positionals;
  const reviewed = parseIsoDate(values.reviewed ?? '');
  const badDay = values.reviewed !== undefined && reviewed === undefined;
  if (clipping !== undefined) {
    const { published, publisher, url, title, json, write } = values;
    const badValue =
      (published !== undefined && textDate(published) === undefined) ||
      (url !== undefined && !/^https?:\/\/\S+$/.test(url));
    if (positionals.length > 0 || badValue || (lang !== 'vi' && lang !== 'en')) {
      console.error(usage);
      return 2;
    }
    const told = Object.fromEntries(
      Object.entries({ published, publisher, url, title }).filter(([, value]) => value !== undefined),
    );
    return readClipping({ file: clipping, content, lang, json, write, ...told });
  }
  if (file === undefined || positionals.length > 1 || badDay || (lang !== 'vi' && lang !== 'en')) {
    console.error(usage);
    return 2;
  }
  try {
    const report = await importFile(file, content, reviewed);
    print(report, lang);
    return report.lines.some((line) => line.outcome === 'refused') ? 1 : 0;
  } catch (error) {
    console.error(sentence(notice('unreadable', { file, reason: (error as Error).message }), lang));
    return 1;
  }
}

async function readClipping(options: ClippingOptions): Promise<number> {
  try {
    return await importClipping(options);
  } catch (error) {
    const values = { file: options.file, reason: (error as Error).message };
    console.error(sentence(notice('unreadable', values), options.lang));
    return 1;
  }
}

function print(report: ImportReport, language: Language): void {
  for (const { row, id, notices } of report.lines) {
    const [first, ...remarks] = notices.map((item) => sentence(item, language));
    const name = id === null ? '' : ` ${withoutControls(id)}`;
    console.log(`${sentence(notice('line', { row }), language)}${name}: ${first ?? ''}`);
    for (const remark of remarks) console.log(`    ${remark}`);
  }
  const count = (outcome: string) => report.lines.filter((line) => line.outcome === outcome).length;
  const totals = {
    written: count('written'),
    skipped: count('skipped'),
    refused: count('refused'),
    sources: report.newSources,
  };
  const summary = report.kind === 'comparisons' ? 'summary-comparisons' : 'summary';
  console.log(sentence(notice(summary, totals), language));
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(usage);
  process.exitCode = 2;
}
