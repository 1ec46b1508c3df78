// What `bench build` finds, and the rows that its tables and its picture are made from.

import type { Cost } from './measure-process.ts';
import type { SiteSizes } from './site-sizes.ts';

/** Why there is no cost: the program is not installed, or it failed with these words. */
export type Missing = 'not installed' | { readonly failed: string };

/** One size: costs by what was done, `check`, `recheck`, `index`, `cold`, `warm`, `edit` or the name of a peer. */
export interface SizeResult {
  readonly size: string;
  readonly documents: number;
  readonly costs: Readonly<Record<string, Cost | Missing>>;
  /** Finished sites, `ours` or by the name of a peer. */
  readonly sites: Readonly<Record<string, SiteSizes>>;
}

export interface BuildReport {
  readonly machine: string;
  /** First and last moment of the run, ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** Load averages of the last minute at the beginning and at the end. */
  readonly load: readonly [number, number];
  readonly versions: Readonly<Record<string, string>>;
  readonly results: readonly SizeResult[];
}

export type Spent = Pick<Cost, 'cpu' | 'wall' | 'memory' | 'tree'>;

/** A cost with its name; `cold-pages` is `cold` without the search index. */
export interface Row {
  readonly name: string;
  readonly spent: Spent | Missing;
}

/** Builds of ours that hold the search index as one of their steps. */
const builds = ['cold', 'warm', 'edit'];

export function isCost(cost: Cost | Missing | undefined): cost is Cost {
  return cost !== undefined && typeof cost !== 'string' && !('failed' in cost);
}

/** All rows of a size in the order they were measured; a build of ours comes without its index first, then whole. */
export function rowsOf({ costs }: SizeResult): readonly Row[] {
  return Object.entries(costs).flatMap(([name, spent]): readonly Row[] => {
    if (!builds.includes(name) || !isCost(spent)) return [{ name, spent }];
    const pages = withoutIndex(spent);
    return pages === null
      ? [{ name, spent }]
      : [
          { name: `${name}-pages`, spent: pages },
          { name, spent },
        ];
  });
}

/** A row of a size by its name; undefined when it was not measured to its end. */
export function spentOn(result: SizeResult, name: string): Spent | undefined {
  const spent = rowsOf(result).find((row) => row.name === name)?.spent;
  return spent === undefined || typeof spent === 'string' || 'failed' in spent ? undefined : spent;
}

/**
 * A build without the step of the search index, from the lines it printed: processor and clock are those of all else,
 * memory is that up to the index, for the largest process that of the tree. Null when no such step was printed.
 */
export function withoutIndex({ cpu, wall, lines }: Cost): Spent | null {
  const at = lines.findIndex(({ text }) => text.startsWith('Lập chỉ mục'));
  const [begin, end] = [lines[at], lines[at + 1]];
  if (begin === undefined || end === undefined) return null;
  return {
    cpu: cpu - (end.cpu - begin.cpu),
    wall: wall - (end.wall - begin.wall),
    memory: begin.tree,
    tree: begin.tree,
  };
}
