// A content folder with invented bodies, and lines about invented documents, for the tests of the importer.

import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sentence } from '../../src/import/messages.ts';
import type { ImportReport } from '../../src/import/report.ts';
import { importFile } from '../../src/import/run.ts';

const issuers = `
- { slug: co-quan-thu, name: Cơ quan Thử, code: XTHU, idCode: xthu, level: trung-uong }
- { slug: ban-thu, name: Ban Thử, code: XTHU, idCode: xthu, level: trung-uong, aliases: [Ban Thử nghiệm] }
`;
const terms = `
- { slug: khoa-xi, ordinal: XI, congressFrom: 2011-01-12, congressTo: 2011-01-19 }
`;

/** An empty content folder that knows two issuers, one term and two topics; removed after the test. */
export async function makeContent(): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), 'import-'));
  onTestFinished(() => rm(content, { recursive: true }));
  await mkdir(join(content, 'topics'));
  await writeFile(join(content, 'issuers.yaml'), issuers);
  await writeFile(join(content, 'terms.yaml'), terms);
  for (const topic of ['dang-vien', 'ky-luat-dang'])
    await writeFile(join(content, 'topics', `${topic}.md`), '');
  return content;
}

/** A line with everything that is required, changed as asked. */
export function line(changes: object = {}): Record<string, unknown> {
  return {
    id: 'qd-01-xthu-2020',
    symbol: '01-QĐ/XTHU',
    type: 'quy-dinh',
    issuer: 'Cơ quan Thử',
    date: '2020-03-02',
    title: 'Việc thử',
    status: 'unknown',
    topics: ['dang-vien'],
    sources: [
      {
        url: 'https://www.bao-thu.vn/a.html',
        title: 'Bài thử',
        publisher: 'Báo Thử',
        date: '2020-03-05',
        supports: ['symbol', 'date'],
      },
    ],
    confidence: 'high',
    ...changes,
  };
}

/** Imports the lines as one .jsonl file; a string stands for itself, so that it can be broken. */
export async function importLines(
  content: string,
  lines: readonly (object | string)[],
): Promise<ImportReport> {
  const file = join(content, '..', `${content.split('/').at(-1)}.jsonl`);
  onTestFinished(() => rm(file, { force: true }));
  await writeFile(
    file,
    lines.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join('\n'),
  );
  return importFile(file, content);
}

/** What the report says, one string a line, remarks indented. */
export function spoken(report: ImportReport): string[] {
  return report.lines.flatMap(({ row, notices }) =>
    notices.map((item, index) => `${index === 0 ? `${row}: ` : '   '}${sentence(item, 'vi')}`),
  );
}

/** Files the import made, by path under the content folder. */
export async function filesMade(content: string): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const folder of ['documents', 'sources', 'comparisons']) {
    const files = await readdir(join(content, folder), { recursive: true }).catch(() => []);
    for (const file of files.filter((name) => /\.(?:md|yaml)$/.test(name)).sort()) {
      made[`${folder}/${file}`] = await readFile(join(content, folder, file), 'utf8');
    }
  }
  return made;
}
