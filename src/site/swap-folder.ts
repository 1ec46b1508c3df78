// Publishing by swapping: readers see the old site or the new one, never half of either.

import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Name of a working folder beside the target, so that the swap is a rename on the same disk. */
export function workingFolder(target: string, id: number): string {
  return join(dirname(target), `.${basename(target)}-dang-dung-${id}`);
}

/** Puts a finished folder in the place of the target. When the second rename fails the old folder is put back. */
export async function swapFolder(finished: string, target: string): Promise<void> {
  const old = `${finished}-cu`;
  const had = await rename(target, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(finished, target);
  } catch (error) {
    if (had) await rename(old, target);
    throw error;
  }
  if (had) await rm(old, { recursive: true, force: true });
}
