// Two folders change places in one step of the kernel, so that there is no moment without either. Node has no call for
// it; perl, which every Debian has, can make the system call.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

// Numbers of renameat2 on Linux.
const systemCalls: Readonly<Partial<Record<NodeJS.Architecture, number>>> = { x64: 316, arm64: 276 };
// -100: paths are not relative to an open folder. 2: RENAME_EXCHANGE.
const program = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Exchanges two folders of one disk. Returns false, with both as they were, where that cannot be done: on another
 * system, without perl, or when one of them is not there.
 */
export async function exchangeFolders(a: string, b: string): Promise<boolean> {
  const call = process.platform === 'linux' ? systemCalls[process.arch] : undefined;
  if (call === undefined) return false;
  return promisify(execFile)('perl', ['-e', program, String(call), a, b]).then(
    () => true,
    () => false,
  );
}
