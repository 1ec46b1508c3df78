// The lock of builds between real processes.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const holder = join(import.meta.dirname, 'lock-holder.ts');

function shared(): { lock: string; log: string } {
  const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-locks-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'log'), '');
  return { lock: join(folder, 'build.lock'), log: join(folder, 'log') };
}

/** A process that takes the lock, notes it, holds it for some milliseconds and notes that it lets go. */
function start({ lock, log }: { lock: string; log: string }, name: string, milliseconds: number) {
  const child = spawn(process.execPath, [holder, lock, log, name, String(milliseconds)], {
    stdio: 'inherit',
  });
  const ended = once(child, 'close').then(([status]) => status as number | null);
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, ended };
}

const lines = (log: string): string[] =>
  readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

test('of five processes at once one works at a time', async () => {
  const files = shared();
  const all = ['a', 'b', 'c', 'd', 'e'].map((name) => start(files, name, 30));
  expect(await Promise.all(all.map(({ ended }) => ended))).toEqual([0, 0, 0, 0, 0]);
  const steps = lines(files.log).filter((line) => !line.startsWith('waits'));
  const turns = steps.filter((_, at) => at % 2 === 0).map((line) => line.replace('in ', ''));
  expect(turns.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(steps).toEqual(turns.flatMap((name) => [`in ${name}`, `out ${name}`]));
}, 120_000);

test('the lock of a killed process goes to one that waits for it', async () => {
  const files = shared();
  const first = start(files, 'first', 600_000);
  await expect.poll(() => lines(files.log), { timeout: 60_000 }).toContain('in first');
  const second = start(files, 'second', 0);
  await expect.poll(() => lines(files.log), { timeout: 60_000 }).toContain(`waits for ${first.child.pid}`);
  first.child.kill('SIGKILL');
  expect(await second.ended).toBe(0);
  expect(lines(files.log).slice(-2)).toEqual(['in second', 'out second']);
}, 120_000);
