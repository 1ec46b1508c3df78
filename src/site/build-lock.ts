// One build of a project at a time: Astro keeps its half-made pages in one folder of the project, and two builds would
// delete each other's. The second waits; a lock whose process has died is taken over.

import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAtWork, markOf, pidOf } from './process-mark.ts';

export interface LockOptions {
  /** File that holds the mark of the process at work. */
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
  const mark = markOf(pid);
  await mkdir(dirname(file), { recursive: true });
  let told = false;
  while (!(await take(file, mark))) {
    const holder = await holderOf(file);
    if (holder === undefined) continue;
    if (!isAtWork(holder)) {
      await setAside(file, mark, holder);
      continue;
    }
    if (!told) onWait(pidOf(holder) ?? 0);
    told = true;
    await pause(every);
  }
  try {
    await clearDrafts(file);
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

// Linked in whole, so that nobody ever reads a lock whose mark is not written yet.
async function take(file: string, mark: string): Promise<boolean> {
  const draft = `${file}.${mark}.${randomUUID()}`;
  try {
    await writeFile(draft, mark);
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** What the lock holds; undefined when it is gone by now. */
async function holderOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

// A rename succeeds for one of several that find the same dead lock. Whoever comes so late that it takes away the lock
// of the first sees so by what the file holds, and puts it back.
async function setAside(file: string, mark: string, dead: string): Promise<void> {
  const aside = `${file}.${mark}.${randomUUID()}`;
  await rename(file, aside).catch(() => undefined);
  const taken = await holderOf(aside);
  if (taken !== undefined && taken !== dead) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

// Drafts of processes that were killed before they could remove them.
async function clearDrafts(file: string): Promise<void> {
  const start = `${basename(file)}.`;
  for (const name of await readdir(dirname(file))) {
    if (!name.startsWith(start)) continue;
    const [mark = ''] = name.slice(start.length).split('.');
    if (!isAtWork(mark)) await rm(join(dirname(file), name), { force: true });
  }
}
