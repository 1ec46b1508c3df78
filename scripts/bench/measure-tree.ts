// What a process and all it has started use at this moment, read from /proc. Nothing is read elsewhere than on Linux.

import { readFileSync } from 'node:fs';

export interface TreeUse {
  /** User and system seconds so far, those of ended children that were waited for included. */
  readonly cpu: number;
  /** Resident sizes added up, in MB (10⁶ bytes); pages that processes share count for each of them. */
  readonly memory: number;
}

// Of Linux on every machine that Node runs on.
const ticksPerSecond = 100;
const pageBytes = 4096;

/** Use of a process and its descendants; nothing for those that have ended meanwhile. */
export function readTree(pid: number): TreeUse {
  let cpu = 0;
  let memory = 0;
  const waiting = [pid];
  for (let own = waiting.pop(); own !== undefined; own = waiting.pop()) {
    const stat = readStat(readProc(`${own}/stat`));
    if (stat === null) continue;
    cpu += stat.ticks / ticksPerSecond;
    memory += (stat.pages * pageBytes) / 1e6;
    waiting.push(...readProc(`${own}/task/${own}/children`).split(' ').filter(Boolean).map(Number));
  }
  return { cpu, memory };
}

/** Ticks of processor time and resident pages of a line of /proc/PID/stat; null for anything else. */
export function readStat(line: string): { readonly ticks: number; readonly pages: number } | null {
  // The name of the program stands in brackets and may hold brackets and spaces itself.
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
  const pages = fields[21];
  return pages === undefined || Number.isNaN(ticks + pages) ? null : { ticks, pages };
}

function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
