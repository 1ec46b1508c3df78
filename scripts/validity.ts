// npm run --silent validity -- SYMBOL|ID [--date YYYY-MM-DD] [--json] [--content DIR]: state, grade and cause on a day.
// With - as SYMBOL: one question a line from standard input, one JSON object a line back. Exit 2: no single document.

import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Catalog } from '../src/corpus/catalog.ts';
import { readContent } from '../src/corpus/read-content.ts';
import { formatDate, type IsoDate } from '../src/domain/iso-date.ts';
import { documentHeading, documentName } from '../src/site/labels.ts';
import { plainText } from '../src/site/phrase.ts';
import {
  openValidityDesk,
  readQuestion,
  readQuestionLine,
  validityJson,
  type ReadQuestion,
  type ValidityAnswer,
  type ValidityDesk,
} from '../src/site/validity-question.ts';
import { validitySentence } from '../src/site/validity-sentence.ts';
import { today } from './today.ts';
import { isUsageError } from './usage-error.ts';

const usage = 'npm run --silent validity -- SYMBOL|ID [--date YYYY-MM-DD] [--json] [--content DIR]';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      json: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
    },
  });
  const query = positionals.join(' ');
  const question = readQuestion(query, values.date, today(process.env));
  if (!question.ok) {
    console.error(`${refusal(question)}\n${usage}`);
    return 2;
  }
  const { catalog, problems } = readContent(values.content);
  if (catalog.documents.length === 0) {
    console.error(
      `Không đọc được văn bản nào trong \`${values.content}\`; chạy \`npm run check\` để biết vì sao.`,
    );
    return 2;
  }
  if (problems.length > 0)
    console.error(`Nội dung có ${problems.length} lỗi, chạy \`npm run check\` để xem.`);
  const desk = openValidityDesk(catalog);
  if (query === '-') return answerLines(desk, question.date);
  const answer = desk.answer(question);
  if (values.json) console.log(JSON.stringify(validityJson(answer)));
  if (answer.kind === 'candidates') console.error(candidateWords(question.query, answer, catalog));
  else if (!values.json) console.log(foundWords(answer, catalog));
  return answer.kind === 'found' ? 0 : 2;
}

async function answerLines(desk: ValidityDesk, date: IsoDate): Promise<number> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const question = readQuestionLine(line, date);
    const answer = question.ok ? validityJson(desk.answer(question)) : { error: refusal(question) };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  return 0;
}

function refusal({ reason, found }: ReadQuestion & { ok: false }): string {
  switch (reason) {
    case 'bad-date':
      return `Ngày \`${found}\` không có thật, cần dạng YYYY-MM-DD, ví dụ 2023-03-15.`;
    case 'bad-json':
      return `Không đọc được JSON: ${found.slice(0, 80)}`;
    case 'no-query':
      return 'Thiếu số ký hiệu hoặc mã văn bản.';
  }
}

function foundWords({ document, validity }: ValidityAnswer & { kind: 'found' }, catalog: Catalog): string {
  const sentence = plainText(validitySentence(document, validity, catalog));
  return [
    `${documentHeading(document, catalog)}: ${document.title} [${document.id}]`,
    `Vào ngày ${formatDate(validity.date)}: ${sentence}`,
  ].join('\n');
}

function candidateWords(
  query: string,
  { candidates, near }: ValidityAnswer & { kind: 'candidates' },
  catalog: Catalog,
): string {
  const list = (ids: readonly string[]) => ids.map((id) => `  ${id}  ${headingOf(id, catalog)}`).join('\n');
  if (candidates.length > 0)
    return `\`${query}\` có thể là ${candidates.length} văn bản, hãy hỏi bằng mã:\n${list(candidates)}`;
  const others = near.length === 0 ? '' : ` Cùng số, khác ký hiệu:\n${list(near)}`;
  return `Không có văn bản nào là \`${query}\`.${others}`;
}

function headingOf(id: string, catalog: Catalog): string {
  const document = catalog.graph.documents.get(id);
  return document === undefined ? '' : `${documentName(document)}: ${document.title}`;
}

process.exitCode = await main().catch((error: unknown) => {
  if (!isUsageError(error)) throw error;
  console.error(`${error.message}\n${usage}`);
  return 2;
});
