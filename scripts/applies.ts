// npm run --silent applies -- [--topic T] [--date D] [--json] [--content DIR] [QUESTION | -]
// What applied on a day, best first: by topic, by question, or both. `-` reads one question a line.

import { parseArgs } from 'node:util';
import type { Catalog } from '../src/corpus/catalog.ts';
import { parseIsoDate } from '../src/domain/iso-date.ts';
import { oneDay, type Period } from '../src/domain/period.ts';
import { findApplicable, type ApplicableAnswer } from '../src/search/applicable.ts';
import { openCatalogSearch, type CatalogSearch } from '../src/search/catalog-search.ts';
import { readQuestionDate } from '../src/search/question-date.ts';
import { applicableWords, periodWords, shortPeriod } from '../src/site/applies-words.ts';
import { badgeOf } from '../src/site/badge.ts';
import { documentName, issueDay } from '../src/site/labels.ts';
import { answerLines, AskingError, openCatalog, type AskedLine } from './ask-lines.ts';
import { today } from './today.ts';
import { isUsageError } from './usage-error.ts';

const usage = 'npm run --silent applies -- [--topic T] [--date D] [--json] [--content DIR] [QUESTION | -]';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      topic: { type: 'string' },
      date: { type: 'string' },
      json: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
    },
  });
  const catalog = openCatalog(values.content);
  const search = openCatalogSearch(catalog);
  const defaults = {
    ...(values.topic && { topic: values.topic }),
    ...(values.date && { date: values.date }),
  };
  const ask = (line: AskedLine) => answer({ ...defaults, ...line }, catalog, search);
  if (positionals.length === 1 && positionals[0] === '-') {
    return answerLines(async (line) => asJson(await ask(line), catalog));
  }
  const found = await ask({ text: positionals.join(' ') });
  process.stdout.write(values.json ? `${JSON.stringify(asJson(found, catalog))}\n` : asText(found, catalog));
}

function answer(
  { text, date, topic }: AskedLine,
  catalog: Catalog,
  search: CatalogSearch,
): Promise<ApplicableAnswer> {
  if (topic !== undefined && !catalog.topics.has(topic)) {
    const known = [...catalog.topics.keys()].join(', ');
    return Promise.reject(new AskingError(`Không có chuyên đề “${topic}”. Các chuyên đề: ${known}.`));
  }
  const period = date === undefined ? null : readPeriod(date);
  if (period === undefined)
    return Promise.reject(new AskingError(`Ngày không hợp lệ: ${date}. Viết YYYY-MM-DD, YYYY-MM hoặc YYYY.`));
  const asked = {
    question: text,
    period,
    today: oneDay(today(process.env)),
    ...(topic === undefined ? {} : { topic }),
  };
  return findApplicable(asked, catalog, search);
}

// A day, a month, a year, or what a person writes for one of them.
function readPeriod(text: string): Period | undefined {
  const day = parseIsoDate(text);
  if (day !== undefined) return oneDay(day);
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(text) ?? [];
  const written = year === undefined ? text : month === undefined ? `năm ${year}` : `tháng ${month}/${year}`;
  return readQuestionDate(written).period ?? undefined;
}

function asJson({ period, results }: ApplicableAnswer, catalog: Catalog): unknown {
  return {
    date: shortPeriod(period),
    results: results.map((result) => {
      const { state, grade } = result.validity.best;
      return { id: result.document.id, state, grade, why: applicableWords(result, period, catalog) };
    }),
  };
}

function asText({ period, results }: ApplicableAnswer, catalog: Catalog): string {
  const head = `Áp dụng tại ${periodWords(period)}: ${results.length === 0 ? 'không có văn bản nào trong kho.' : `${results.length} văn bản.`}`;
  const lines = results.map((result) => {
    const { document, validity } = result;
    const { label } = badgeOf(validity.best.state, validity.best.grade);
    const name = `${documentName(document)} (${issueDay(document)})`;
    const title = document.symbol === null ? '' : `\n  ${document.title}`;
    return `\n${name} · ${label} · ${document.id}${title}\n  ${applicableWords(result, period, catalog)}\n`;
  });
  return `${head}\n${lines.join('')}`;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof AskingError) && !isUsageError(error)) throw error;
  console.error(error instanceof AskingError ? error.message : `${error.message}\n${usage}`);
  process.exitCode = 2;
}
