// One build of a project at a time: Astro keeps its half-made pages in one folder of the project, and two builds would
// delete each other's. The second waits; a lock whose process has died is taken over.

import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface LockOptions {
  /** File that holds the number of the process at work. */
  readonly file: string;
  readonly pid: number;
  /** Called once, with the process that is waited for. */
  readonly onWait: (pid: number) => void;
  /** Milliseconds between two looks. */
  readonly every?: number;
}

/** Runs `work` while no other process holds the lock; releases it whatever happens. Returns what `work` returns. */
export async function withBuildLock<T>(options: LockOptions, work: () => Promise<T>): Promise<T> {
  const { file, pid, onWait, every = 300 } = options;
  await mkdir(dirname(file), { recursive: true });
  let told = false;
  while (!(await take(file, pid))) {
    const holder = await holderOf(file);
    if (holder === undefined) continue;
    if (!isAlive(holder)) {
      await setAside(file, pid);
      continue;
    }
    if (!told) onWait(holder);
    told = true;
    await pause(every);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

// Linked in whole, so that nobody ever reads a lock whose number is not written yet.
async function take(file: string, pid: number): Promise<boolean> {
  const draft = `${file}.${pid}.${randomUUID()}`;
  await writeFile(draft, String(pid));
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Process that holds the lock: 0 when the file names none, undefined when the lock is gone by now. */
async function holderOf(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : 0;
}

function isAlive(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Alive, but of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

// A rename succeeds for one of several that find the same dead lock; the others look again.
async function setAside(file: string, pid: number): Promise<void> {
  const aside = `${file}.${pid}`;
  await rename(file, aside).catch(() => undefined);
  await rm(aside, { force: true });
}
