// What a command costs: processor seconds of its whole process tree, seconds by the clock, and peak memory; and how much
// of it had been spent at each line that it printed.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTree } from './measure-tree.ts';

export interface Cost {
  /** User and system seconds of the command and of all processes it waited for. */
  readonly cpu: number;
  readonly wall: number;
  /** Largest resident size of one of these processes, in MB (10⁶ bytes). */
  readonly memory: number;
  /** Largest sum of the resident sizes of all of them at one moment, in MB; looked at five times a second. */
  readonly tree: number;
  /** What had been spent when a line appeared on standard output. */
  readonly lines: readonly PrintedLine[];
}

export interface PrintedLine {
  readonly text: string;
  readonly cpu: number;
  readonly wall: number;
  /** Largest sum of resident sizes up to here. */
  readonly tree: number;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const sampleEvery = 200;

/** Runs a command to its end under GNU time (`/usr/bin/time`). Throws with its last words when it fails. */
export async function measureProcess(
  command: string,
  args: readonly string[],
  { cwd, env }: CommandOptions = {},
): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-do-'));
  const report = join(folder, 'cost');
  try {
    const { code, words, ...watched } = await run(
      '/usr/bin/time',
      ['-o', report, '-f', '%U %S %e %M', command, ...args],
      {
        ...(cwd !== undefined && { cwd }),
        env: { ...process.env, ...env },
      },
    );
    if (code !== 0)
      throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${words.slice(-2000)}`);
    const cost = readCost(readFileSync(report, 'utf8'));
    // A command of a moment may end before it is looked at.
    return { ...cost, ...watched, tree: Math.max(watched.tree, cost.memory) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads what `time -f '%U %S %e %M'` writes; throws on anything else. */
export function readCost(text: string): Pick<Cost, 'cpu' | 'wall' | 'memory'> {
  const [user, system, wall, kilobytes] = (text.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  if (user === undefined || system === undefined || wall === undefined || kilobytes === undefined)
    throw new Error(`Unexpected report of time: ${JSON.stringify(text)}`);
  const cost = { cpu: user + system, wall, memory: (kilobytes * 1024) / 1e6 };
  if (Object.values(cost).some(Number.isNaN))
    throw new Error(`Unexpected report of time: ${JSON.stringify(text)}`);
  return cost;
}

interface Watched {
  readonly tree: number;
  readonly lines: readonly PrintedLine[];
}

function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env: NodeJS.ProcessEnv },
): Promise<{ code: number | null; words: string } & Watched> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let words = '';
    let tree = 0;
    const lines: PrintedLine[] = [];
    const look = (): number => {
      const use = readTree(child.pid ?? 0);
      tree = Math.max(tree, use.memory);
      return use.cpu;
    };
    const timer = setInterval(look, sampleEvery);
    child.stdout.on('data', (data: Buffer) => {
      const text = data.toString();
      words += text;
      const cpu = look();
      const wall = (performance.now() - started) / 1000;
      for (const line of text.split('\n').filter(Boolean)) lines.push({ text: line, cpu, wall, tree });
    });
    child.stderr.on('data', (data: Buffer) => (words += data.toString()));
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ code, words, tree, lines });
    });
  });
}
