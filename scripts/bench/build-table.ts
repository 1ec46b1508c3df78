// The report of `bench build` as Markdown.

import type { BuildReport, SizeResult } from './build.ts';
import type { Cost } from './measure-process.ts';

const labels: Readonly<Record<string, string>> = {
  check: 'check',
  index: 'index alone (Pagefind and ours)',
  cold: 'cold build, index included',
  warm: 'build again, nothing changed',
  edit: 'build after one edit',
  hugo: 'Hugo',
  eleventy: 'Eleventy',
};

/** Two tables: cost with the ratio to Hugo's processor time, and sizes of pages. */
export function buildTable({ machine, versions, results }: BuildReport): string {
  const others = Object.entries(versions).map(([name, version]) => `${labels[name] ?? name} ${version}`);
  const lines = [
    `${machine}; ${others.join(', ')}.`,
    '',
    '| documents | what | processor s | clock s | peak MB | processor time beside Hugo |',
    '|---|---|---|---|---|---|',
    ...results.flatMap(rowsOf),
    '',
    '| documents | files | MB | document page, bytes (gzipped) | its style sheets, gzipped |',
    '|---|---|---|---|---|',
    ...results.map(
      ({ documents, bytes: { files, bytes, documentPage, styles } }) =>
        `| ${documents} | ${files} | ${(bytes / 1e6).toFixed(1)} | ${documentPage.html} (${documentPage.gzipped}) | ${styles} |`,
    ),
  ];
  return lines.join('\n');
}

function rowsOf({ documents, costs }: SizeResult): string[] {
  const hugo = costs['hugo']?.cpu;
  return Object.entries(costs).map(([name, cost]) => {
    const label = labels[name] ?? name;
    if (cost === null) return `| ${documents} | ${label} | not installed | | | |`;
    const ratio = hugo === undefined ? '' : `${(cost.cpu / hugo).toFixed(2)} ×`;
    return `| ${documents} | ${label} | ${figures(cost)} | ${ratio} |`;
  });
}

function figures({ cpu, wall, memory }: Cost): string {
  return `${cpu.toFixed(1)} | ${wall.toFixed(1)} | ${Math.round(memory)}`;
}
