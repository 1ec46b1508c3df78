// The targets of the build, each held against what a run measured.

import { spentOn, type BuildReport, type SizeResult, type Spent } from './build-report.ts';

interface Target {
  readonly size: string;
  readonly says: string;
  readonly measure: (result: SizeResult) => Measured | null;
}

interface Measured {
  readonly value: number;
  readonly limit: number;
  readonly words: string;
}

const timesHugo = (name: string, key: keyof Spent, limit: number) => (result: SizeResult) => {
  const own = spentOn(result, name);
  const hugo = spentOn(result, 'hugo');
  if (own === undefined || hugo === undefined) return null;
  const value = own[key] / hugo[key];
  return { value, limit, words: `${value.toFixed(2)} × (${own[key].toFixed(1)} to ${hugo[key].toFixed(1)})` };
};

const upTo = (unit: string, limit: number, read: (result: SizeResult) => number | undefined) => {
  return (result: SizeResult): Measured | null => {
    const value = read(result);
    return value === undefined ? null : { value, limit, words: `${value.toFixed(1)} ${unit}` };
  };
};

const targets: readonly Target[] = [
  {
    size: '10000',
    says: 'cold build without index ≤ 3 × the processor time of Hugo',
    measure: timesHugo('cold-pages', 'cpu', 3),
  },
  { size: '10000', says: '… ≤ 2 × its clock time', measure: timesHugo('cold-pages', 'wall', 2) },
  {
    size: '10000',
    says: 'build again, nothing changed, without index ≤ 1 × its processor time',
    measure: timesHugo('warm-pages', 'cpu', 1),
  },
  {
    size: '10000',
    says: 'build after one edit, without index ≤ 1 × its processor time',
    measure: timesHugo('edit-pages', 'cpu', 1),
  },
  {
    size: '10000',
    says: 'peak memory of all processes, without index ≤ that of Hugo',
    measure: timesHugo('cold-pages', 'tree', 1),
  },
  {
    size: '10000',
    says: 'check ≤ 3 s by the clock, nothing kept from before',
    measure: upTo('s', 3, (result) => spentOn(result, 'check')?.wall),
  },
  {
    size: '10000',
    says: '… again',
    measure: upTo('s', 3, (result) => spentOn(result, 'recheck')?.wall),
  },
  {
    size: '10000',
    says: 'HTML and CSS of a document page, gzip ≤ 25 kB',
    measure: upTo('kB', 25, ({ sites: { ours } }) =>
      ours === undefined ? undefined : (ours.documentPage.gzip + ours.styles.gzip) / 1e3,
    ),
  },
  {
    size: '10000',
    says: 'fonts of a document page ≤ 65 kB',
    measure: upTo('kB', 65, ({ sites: { ours } }) => (ours === undefined ? undefined : ours.fonts / 1e3)),
  },
  {
    size: '50000',
    says: 'whole build with index: all processes under 8 GB',
    measure: upTo('GB', 8, (result) => {
      const tree = spentOn(result, 'cold')?.tree;
      return tree === undefined ? undefined : tree / 1e3;
    }),
  },
];

/** A line for each target: what it says, what was measured, whether it is met; `not run` when its size was not. */
export function targetLines({ results }: BuildReport): readonly string[] {
  return targets.map(({ size, says, measure }) => {
    const result = results.find((one) => one.size === size);
    const measured = result === undefined ? null : measure(result);
    if (measured === null) return `| ${size} | ${says} | not run | |`;
    return `| ${size} | ${says} | ${measured.words} | ${measured.value <= measured.limit ? 'met' : 'missed'} |`;
  });
}
