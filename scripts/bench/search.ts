// `bench search`: quality, bytes and time of search engines on one collection, side by side in one run.
import { parseArgs } from 'node:util';
import { readLines, type BenchDocument, type BenchQuery } from './collection.ts';
import type { Engine, MakeEngine } from './engine.ts';
import { makeBm25, makeBm25Pairs } from './engines/bm25.ts';
import { makeFlexSearch } from './engines/flexsearch.ts';
import { makeLunr } from './engines/lunr.ts';
import { makeMiniSearch, makeMiniSearchPairs } from './engines/minisearch.ts';
import { makeOrama } from './engines/orama.ts';
import { makeOurs } from './engines/ours.ts';
import { makePagefind } from './engines/pagefind.ts';
import { mean, percentile, scoreAnswer } from './measures.ts';
import { printTable } from './search-table.ts';

const engines: Readonly<Record<string, MakeEngine>> = {
  ours: makeOurs,
  bm25: makeBm25,
  'bm25-pairs': makeBm25Pairs,
  pagefind: makePagefind,
  minisearch: makeMiniSearch,
  'minisearch-pairs': makeMiniSearchPairs,
  orama: makeOrama,
  flexsearch: makeFlexSearch,
  lunr: makeLunr,
};

export interface Row {
  readonly engine: string;
  readonly kind: string;
  readonly queries: number;
  readonly mrr: number;
  readonly ndcg: number;
  readonly recall: number;
  /** Share of queries with no result. */
  readonly empty: number;
  /** Milliseconds a query in Node, warm. */
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Kilobytes (1,000 bytes) before the first answer; null where nothing is shipped. */
  readonly medianKb: number | null;
  readonly p95Kb: number | null;
}

const usage =
  'npm run bench -- search --docs FILE --queries FILE [--engines ours,bm25,…] [--json] [--browser]\n' +
  `engines: ${Object.keys(engines).join(', ')}`;

/** Runs the benchmark and prints a table, or one JSON object a line. */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      docs: { type: 'string' },
      queries: { type: 'string' },
      engines: { type: 'string', default: Object.keys(engines).join(',') },
      json: { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
    },
  });
  const names = values.engines.split(',');
  const unknown = names.filter((name) => !(name in engines));
  if (!values.docs || !values.queries || unknown.length > 0) {
    console.error(unknown.length > 0 ? `Unexpected engine ${unknown.join(', ')}\n${usage}` : usage);
    process.exitCode = 2;
    return;
  }
  const documents = readLines<BenchDocument>(values.docs);
  const queries = readLines<BenchQuery>(values.queries);
  const rows: Row[] = [];
  for (const name of names) {
    const engine = await engines[name]!(documents);
    for (const kind of new Set(queries.map((query) => query.kind))) {
      const row = await measure(
        name,
        engine,
        kind,
        queries.filter((query) => query.kind === kind),
      );
      rows.push(row);
      if (values.json) console.log(JSON.stringify(row));
    }
    console.error(`${name}: done`);
  }
  if (!values.json) printTable(rows, documents.length);
  if (values.browser) {
    const { measureInBrowser } = await import('./search-browser.ts');
    await measureInBrowser(documents, queries, values.json);
  }
}

async function measure(
  engine: string,
  { search, firstBytes }: Engine,
  kind: string,
  queries: readonly BenchQuery[],
): Promise<Row> {
  const times: number[] = [];
  const scores = [];
  for (const { query, expected } of queries) {
    const start = performance.now();
    const ranked = await search(query);
    times.push(performance.now() - start);
    scores.push(scoreAnswer(ranked, expected));
  }
  const kilobytes: number[] = [];
  // A sample is enough for sizes, which vary little.
  const step = Math.ceil(queries.length / 25);
  for (let i = 0; i < queries.length; i += step) kilobytes.push((await firstBytes(queries[i]!.query)) / 1000);
  const size = (share: number): number | null => {
    const value = percentile(kilobytes, share);
    return Number.isNaN(value) ? null : value;
  };
  return {
    engine,
    kind,
    queries: queries.length,
    mrr: mean(scores.map(({ mrr }) => mrr)),
    ndcg: mean(scores.map(({ ndcg }) => ndcg)),
    recall: mean(scores.map(({ recall }) => recall)),
    empty: mean(scores.map(({ isEmpty }) => Number(isEmpty))),
    medianMs: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    medianKb: size(0.5),
    p95Kb: size(0.95),
  };
}
