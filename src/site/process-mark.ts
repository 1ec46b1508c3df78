// Who holds a lock or a working folder, and whether that process is still at work. Numbers of processes are given again
// after a while, so on Linux the mark also holds the tick at which the process started.

import { readFileSync } from 'node:fs';

/** Mark of a process, for files and names: `1234-567890`, or `1234` where the start is not known. */
export function markOf(pid: number): string {
  const state = stateOf(pid);
  return state === undefined ? String(pid) : `${pid}-${state.start}`;
}

/** Number of the process of a mark; undefined for a text that is no mark. */
export function pidOf(mark: string): number | undefined {
  return /^\d+(?:-\d+)?$/.test(mark) ? Number.parseInt(mark, 10) : undefined;
}

/** Whether the marked process still runs. One that was killed and not yet cleared away by its parent does not. */
export function isAtWork(mark: string): boolean {
  const pid = pidOf(mark);
  if (pid === undefined || !answers(pid)) return false;
  const state = stateOf(pid);
  if (state === undefined) return true;
  const start = mark.split('-')[1];
  return !state.dead && (start === undefined || start === state.start);
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Alive, but of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What Linux tells of a process; undefined elsewhere, and when there is none. */
function stateOf(pid: number): { readonly dead: boolean; readonly start: string } | undefined {
  let line: string;
  try {
    line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // `pid (name) state …`: the name may hold spaces and brackets, so fields are counted after its end.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const [state = ''] = fields;
  return { dead: state === 'Z' || state === 'X', start: fields[19] ?? '0' };
}
