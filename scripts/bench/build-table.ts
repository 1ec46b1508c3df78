// The report of `bench build` as Markdown.

import { rowsOf, spentOn, type BuildReport, type SizeResult, type Spent } from './build-report.ts';
import { targetLines } from './build-targets.ts';

/** What a row is called, in the tables and in the picture. */
export const labels: Readonly<Record<string, string>> = {
  check: 'check, nothing kept from before',
  recheck: 'check again',
  index: 'search index alone',
  'cold-pages': 'cold build without index',
  cold: 'cold build, index included',
  'warm-pages': 'nothing changed, without index',
  warm: 'nothing changed, index included',
  'edit-pages': 'after one edit, without index',
  edit: 'after one edit, index included',
  hugo: 'Hugo',
  eleventy: 'Eleventy',
  ours: 'ours',
};

/** Three tables: targets, costs with their ratios to Hugo, and sizes of the sites beside each other. */
export function buildTable(report: BuildReport): string {
  const { machine, versions, results, from, to, load } = report;
  const others = Object.entries(versions).map(([name, version]) => `${labels[name] ?? name} ${version}`);
  const lines = [
    `${[machine, ...others].join('; ')}. From ${minute(from)} to ${minute(to)} (UTC); load average ${load[0].toFixed(1)} at the beginning, ${load[1].toFixed(1)} at the end.`,
    '',
    '| documents | target | measured | |',
    '|---|---|---|---|',
    ...targetLines(report),
    '',
    'Times in seconds; memory in MB, of the largest process / of all processes at one moment. The ratios compare with Hugo: processor time, clock time, memory of all processes.',
    '',
    '| documents | what | processor | clock | memory | ÷ Hugo: processor | clock | memory |',
    '|---|---|---|---|---|---|---|---|',
    ...results.flatMap(costLines),
    '',
    'Sites without the files of the search. A document page is the mean of a sample: bytes of HTML as they are, compressed, and characters to read when no script runs.',
    '',
    '| documents | site | pages | files | MB | document page | gzip / brotli | text | style sheets, gzip / brotli | fonts |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...results.flatMap(siteLines),
  ];
  return lines.join('\n');
}

function costLines(result: SizeResult): string[] {
  const hugo = spentOn(result, 'hugo');
  return rowsOf(result).map(({ name, spent }) => {
    const head = `| ${result.documents} | ${labels[name] ?? name} |`;
    if (typeof spent === 'string') return `${head} ${spent} | | | | | |`;
    if ('failed' in spent) return `${head} failed: ${firstLine(spent.failed)} | | | | | |`;
    return `${head} ${figures(spent)} | ${ratios(spent, hugo)} |`;
  });
}

function figures({ cpu, wall, memory, tree }: Spent): string {
  return `${cpu.toFixed(1)} | ${wall.toFixed(1)} | ${Math.round(memory)} / ${Math.round(tree)}`;
}

function ratios(own: Spent, hugo: Spent | undefined): string {
  if (hugo === undefined) return '| | ';
  const keys = ['cpu', 'wall', 'tree'] as const;
  return keys.map((key) => `${(own[key] / hugo[key]).toFixed(2)} ×`).join(' | ');
}

function siteLines({ documents, sites }: SizeResult): string[] {
  return Object.entries(sites).map(([name, { pages, files, bytes, documentPage, styles, fonts }]) => {
    const page = `${documentPage.html} | ${documentPage.gzip} / ${documentPage.brotli} | ${documentPage.text}`;
    // Peers name our style sheets and fonts and hold none.
    const beside = fonts === 0 ? '| |' : `${styles.gzip} / ${styles.brotli} | ${fonts} |`;
    return `| ${documents} | ${labels[name] ?? name} | ${pages} | ${files} | ${(bytes / 1e6).toFixed(1)} | ${page} | ${beside}`;
  });
}

const minute = (time: string): string => time.slice(0, 16).replace('T', ' ');
const firstLine = (words: string): string =>
  (words.split('\n').find(Boolean) ?? '').replaceAll('|', '\\|').slice(0, 120);
