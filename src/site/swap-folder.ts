// Publishing by swapping: readers see the old site or the new one, never half of either, even when the process is
// killed at any moment. What a killed process leaves is cleared away by the next.

import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exchangeFolders } from './exchange-folders.ts';
import { isAtWork } from './process-mark.ts';

/** Ending of an old site that may still have to be put back, and of one that is being deleted. */
const kept = '-cu';
const dropped = '-bo';

/** Name of a working folder beside the target, so that the swap is a rename on the same disk. */
export function workingFolder(target: string, mark: string): string {
  return join(dirname(target), `${workingStart(target)}${mark}`);
}

function workingStart(target: string): string {
  return `.${basename(target)}-dang-dung-`;
}

/**
 * Puts a finished folder in the place of the target. Where folders cannot be exchanged in one step the target is not
 * there for a moment: when the second rename fails the old folder is put back, and when the process is killed just then
 * the next run does it (clearLeftovers).
 */
export async function swapFolder(
  finished: string,
  target: string,
  exchange = exchangeFolders,
): Promise<void> {
  const deleted = finished + dropped;
  if (await exchange(finished, target)) await rename(finished, deleted);
  else if (await moved(target, finished + kept)) {
    try {
      await rename(finished, target);
    } catch (error) {
      await rename(finished + kept, target);
      throw error;
    }
    await rename(finished + kept, deleted);
  } else await rename(finished, target);
  await rm(deleted, { recursive: true, force: true });
}

async function moved(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}

/** Removes the working folders of processes that are gone; an old site whose place is empty goes back there first. */
export async function clearLeftovers(target: string): Promise<void> {
  const folder = dirname(target);
  const start = workingStart(target);
  const names = await readdir(folder).catch((): string[] => []);
  const left = names.filter((name) => name.startsWith(start) && !isAtWork(markIn(name.slice(start.length))));
  if (!names.includes(basename(target))) {
    const old = left.find((name) => name.endsWith(kept));
    if (old !== undefined) await rename(join(folder, old), target);
  }
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
}

function markIn(rest: string): string {
  return /^\d+(?:-\d+)?/.exec(rest)?.[0] ?? '';
}
