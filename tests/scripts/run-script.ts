// Runs a command line as a user does, with the day of the build fixed.

import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Exit status and output of `node scripts/<name>.ts` with the arguments and standard input given. */
export function runScript(name: string, args: readonly string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join('scripts', `${name}.ts`), ...args],
    {
      cwd: root,
      input,
      encoding: 'utf8',
      env: { ...process.env, HIEU_LUC_BUILD_DATE: '2026-11-22' },
    },
  );
  return { status, stdout, stderr };
}
