// What a command costs: processor seconds of its whole process tree, seconds by the clock, and peak memory.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Cost {
  /** User and system seconds of the command and of all processes it waited for. */
  readonly cpu: number;
  readonly wall: number;
  /** Largest resident size of one of these processes, in MB (10⁶ bytes). */
  readonly memory: number;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command to its end under GNU time (`/usr/bin/time`). Throws with its last words when it fails. */
export async function measureProcess(
  command: string,
  args: readonly string[],
  { cwd, env }: CommandOptions = {},
): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-do-'));
  const report = join(folder, 'cost');
  try {
    const { code, words } = await run(
      '/usr/bin/time',
      ['-o', report, '-f', '%U %S %e %M', command, ...args],
      {
        ...(cwd !== undefined && { cwd }),
        env: { ...process.env, ...env },
      },
    );
    if (code !== 0)
      throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${words.slice(-2000)}`);
    return readCost(readFileSync(report, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads what `time -f '%U %S %e %M'` writes; throws on anything else. */
export function readCost(text: string): Cost {
  const [user, system, wall, kilobytes] = (text.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  if (user === undefined || system === undefined || wall === undefined || kilobytes === undefined)
    throw new Error(`Unexpected report of time: ${JSON.stringify(text)}`);
  const cost = { cpu: user + system, wall, memory: (kilobytes * 1024) / 1e6 };
  if (Object.values(cost).some(Number.isNaN))
    throw new Error(`Unexpected report of time: ${JSON.stringify(text)}`);
  return cost;
}

function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env: NodeJS.ProcessEnv },
): Promise<{ code: number | null; words: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let words = '';
    child.stdout.on('data', (data: Buffer) => (words += data.toString()));
    child.stderr.on('data', (data: Buffer) => (words += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, words }));
  });
}
