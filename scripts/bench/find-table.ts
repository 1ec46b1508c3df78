// The report of `bench find` as Markdown.

import type { FoundCost } from './find-in-chromium.ts';
import type { FindReport } from './find.ts';
import { percentile } from './measures.ts';

/** Two tables: what indexing cost, and first and later searches by size and kind, each as median / p95. */
export function findTable({ machine, results }: FindReport): string {
  return [
    `${machine}.`,
    '',
    '| documents | index: processor s | clock s | largest process MB | page, scripts, styles, fonts kB |',
    '|---|---|---|---|---|',
    ...results.map(
      ({ documents, index, pageBytes }) =>
        `| ${documents} | ${index.cpu.toFixed(1)} | ${index.wall.toFixed(1)} | ${Math.round(index.memory)} | ${kB(pageBytes)} |`,
    ),
    '',
    '| documents | kind | search | answer ms | main thread ms | kB before the answer | kB with passages | requests |',
    '|---|---|---|---|---|---|---|---|',
    ...results.flatMap(({ documents, kinds }) =>
      Object.entries(kinds).flatMap(([kind, { first, later }]) => [
        `| ${documents} | ${kind} | first | ${cells(first)} |`,
        `| ${documents} | ${kind} | later | ${cells(later)} |`,
      ]),
    ),
  ].join('\n');
}

function cells(costs: readonly FoundCost[]): string {
  const both = (value: (cost: FoundCost) => number, print: (value: number) => string): string =>
    [0.5, 0.95].map((share) => print(percentile(costs.map(value), share))).join(' / ');
  const whole = (value: number): string => value.toFixed(0);
  return [
    both(({ answer }) => answer, whole),
    both(({ busy }) => busy, whole),
    both(({ bytes }) => bytes, kB),
    both(({ bytesInAll }) => bytesInAll, kB),
    both(({ requests }) => requests, whole),
  ].join(' | ');
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
