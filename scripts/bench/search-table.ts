// Prints the rows of the search benchmark as Markdown.
import type { Row } from './search.ts';

/** One table: engines down, kinds of query across; then one of bytes and time. */
export function printTable(rows: readonly Row[], documents: number): void {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const engines = [...new Set(rows.map(({ engine }) => engine))];
  const cells = (engine: string, cell: (row: Row) => string): string =>
    kinds.map((kind) => cell(rows.find((row) => row.engine === engine && row.kind === kind)!)).join(' | ');
  const table = (title: string, cell: (row: Row) => string): string =>
    [
      `| ${title} | ${kinds.join(' | ')} |`,
      `|---|${kinds.map(() => '---').join('|')}|`,
      ...engines.map((engine) => `| ${engine} | ${cells(engine, cell)} |`),
    ].join('\n');
  const counts = kinds.map((kind) => `${rows.find((row) => row.kind === kind)!.queries} ${kind}`).join(', ');
  console.log(`${documents} documents; queries: ${counts}\n`);
  console.log(`${table('MRR@10 / nDCG@10 / Recall@10 (no answer)', quality)}\n`);
  console.log(table('ms median / p95 in Node; kB before the first answer, median / p95', cost));
}

const quality = ({ mrr, ndcg, recall, empty }: Row): string =>
  `${[mrr, ndcg, recall].map((value) => value.toFixed(3)).join(' / ')}${empty > 0 ? ` (${(100 * empty).toFixed(1)} %)` : ''}`;

const cost = ({ medianMs, p95Ms, medianKb, p95Kb }: Row): string =>
  `${medianMs.toFixed(1)} / ${p95Ms.toFixed(1)}; ${medianKb === null ? '–' : `${medianKb.toFixed(0)} / ${p95Kb!.toFixed(0)}`}`;
