// npm run --silent find -- [--date D] [--json] [--limit N] [--content DIR] QUERY | -
// Look-up with the resolver and ranking of the site: a number names its documents and no others, words are searched.

import { parseArgs } from 'node:util';
import type { Catalog } from '../src/corpus/catalog.ts';
import { parseIsoDate, type IsoDate } from '../src/domain/iso-date.ts';
import { validityOn } from '../src/domain/validity.ts';
import { openCatalogSearch, type CatalogSearch } from '../src/search/catalog-search.ts';
import { lookUp, type LookUpResults } from '../src/search/look-up.ts';
import { orderWeight, standingOf } from '../src/search/order-weights.ts';
import { badgeOf } from '../src/site/badge.ts';
import { documentName, issueDay } from '../src/site/labels.ts';
import { answerLines, AskingError, openCatalog, type AskedLine } from './ask-lines.ts';
import { today } from './today.ts';
import { isUsageError } from './usage-error.ts';

const usage = 'npm run --silent find -- [--date D] [--json] [--limit N] [--content DIR] QUERY | -';
const usualLimit = 10;

interface Found {
  readonly query: string;
  readonly date: IsoDate;
  readonly answer: LookUpResults;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      json: { type: 'boolean', default: false },
      limit: { type: 'string' },
      content: { type: 'string', default: 'content' },
    },
  });
  const limit = values.limit === undefined ? usualLimit : Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new AskingError(`--limit cần một số từ 1, không phải ${values.limit}.`);
  const query = positionals.join(' ').trim();
  if (query === '') throw new AskingError(`Thiếu số ký hiệu hoặc từ khóa.\n${usage}`);
  const catalog = openCatalog(values.content);
  const search = openCatalogSearch(catalog);
  const defaults = values.date === undefined ? {} : { date: values.date };
  const ask = (line: AskedLine) => find({ ...defaults, ...line }, limit, catalog, search);
  if (query === '-') return answerLines(async (line) => asJson(await ask(line), catalog));
  const found = await ask({ text: query });
  process.stdout.write(values.json ? `${JSON.stringify(asJson(found, catalog))}\n` : asText(found, catalog));
}

async function find(
  { text, date }: AskedLine,
  limit: number,
  catalog: Catalog,
  search: CatalogSearch,
): Promise<Found> {
  const day = date === undefined ? today(process.env) : parseIsoDate(date);
  if (day === undefined)
    throw new AskingError(`Ngày \`${date}\` không có thật, cần dạng YYYY-MM-DD, ví dụ 2023-03-15.`);
  const weight = (id: string): number => {
    const document = catalog.graph.documents.get(id)!;
    return orderWeight(validityOn(document, catalog.graph, day).state, standingOf(document, catalog));
  };
  return { query: text, date: day, answer: await lookUp(text, search, { limit, weight }) };
}

function asJson({ query, date, answer }: Found, catalog: Catalog): unknown {
  const results = answer.results.map(({ id, score }) => {
    const document = catalog.graph.documents.get(id)!;
    const { state, grade } = validityOn(document, catalog.graph, date);
    return {
      id,
      symbol: document.symbol,
      title: document.title,
      score: Number(score.toFixed(3)),
      state,
      grade,
    };
  });
  return { query, kind: answer.kind, results };
}

function asText({ query, date, answer }: Found, catalog: Catalog): string {
  const lines = answer.results.map(({ id }) => {
    const document = catalog.graph.documents.get(id)!;
    const { state, grade } = validityOn(document, catalog.graph, date);
    const title = document.symbol === null ? '' : `\n  ${document.title}`;
    return `${documentName(document)} (${issueDay(document)}) · ${badgeOf(state, grade).label} · ${id}${title}\n`;
  });
  if (lines.length > 0) return lines.join('');
  const near = answer.near
    .map((id) => `  ${id}  ${documentName(catalog.graph.documents.get(id)!)}\n`)
    .join('');
  return `Chưa có “${query}” trong kho.\n${near === '' ? '' : `Cùng số, khác ký hiệu:\n${near}`}`;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof AskingError) && !isUsageError(error)) throw error;
  console.error(error instanceof AskingError ? error.message : `${error.message}\n${usage}`);
  process.exitCode = 2;
}
