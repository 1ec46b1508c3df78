// npm run import -- FILE.(jsonl|csv|xlsx) [--content DIR] [--lang en] [--reviewed YYYY-MM-DD]
// Turns many lines into entries, never overwrites, reports each line. Exit 1 when a line was refused or the file unreadable.

import { parseArgs } from 'node:util';
import { parseIsoDate } from '../src/domain/iso-date.ts';
import { notice, sentence, type Language } from '../src/import/messages.ts';
import { importFile, type ImportReport } from '../src/import/run.ts';

const usage = 'npm run import -- FILE.(jsonl|csv|xlsx) [--content DIR] [--lang en] [--reviewed YYYY-MM-DD]';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      lang: { type: 'string', default: 'vi' },
      reviewed: { type: 'string' },
    },
  });
  const [file] = positionals;
  const reviewed = values.reviewed === undefined ? undefined : parseIsoDate(values.reviewed);
  if (
    file === undefined ||
    positionals.length > 1 ||
    (values.reviewed !== undefined && reviewed === undefined)
  ) {
    console.error(usage);
    return 2;
  }
  const report = await importFile(file, values.content, reviewed);
  print(report, values.lang === 'en' ? 'en' : 'vi');
  return report.lines.some((line) => line.outcome === 'refused') ? 1 : 0;
}

function print(report: ImportReport, language: Language): void {
  for (const { row, id, notices } of report.lines) {
    const [first, ...remarks] = notices.map((item) => sentence(item, language));
    console.log(
      `${sentence(notice('line', { row }), language)}${id === null ? '' : ` ${id}`}: ${first ?? ''}`,
    );
    for (const remark of remarks) console.log(`    ${remark}`);
  }
  const count = (outcome: string) => report.lines.filter((line) => line.outcome === outcome).length;
  const totals = {
    written: count('written'),
    skipped: count('skipped'),
    refused: count('refused'),
    sources: report.newSources,
  };
  console.log(sentence(notice('summary', totals), language));
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
