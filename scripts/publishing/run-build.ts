// A build in a process of its own, with the environment it is to meet.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface BuildRun {
  /** Checkout whose scripts are run. */
  readonly root: string;
  readonly content: string;
  readonly out: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node before the script. */
  readonly node?: readonly string[];
}

/** Starts `npm run build` as a group of processes of its own; its lines go to `print`. */
export function startBuild(run: BuildRun, print: (text: string) => void = () => undefined): ChildProcess {
  const { root, content, out, env = {}, node = [] } = run;
  const script = join(root, 'scripts', 'build.ts');
  const child = spawn(process.execPath, [...node, script, '--content', content, '--out', out], {
    cwd: root,
    detached: true,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITEST: '',
      HIEU_LUC_BUILD_DATE: '2026-11-22',
      HIEU_LUC_SITE: '',
      HIEU_LUC_BASE: '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout?.setEncoding('utf8').on('data', print);
  child.stderr?.setEncoding('utf8').on('data', print);
  return child;
}

/** Runs a build to its end. Returns its status and all it printed. */
export async function runBuild(run: BuildRun): Promise<{ status: number | null; printed: string }> {
  let printed = '';
  const child = startBuild(run, (text) => (printed += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, printed };
}
