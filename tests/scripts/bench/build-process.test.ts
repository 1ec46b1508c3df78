import { expect, test } from 'vitest';
import { measureProcess, readCost } from '../../../scripts/bench/measure-process.ts';
import { readStat, readTree } from '../../../scripts/bench/measure-tree.ts';

test('user and system time are added, kB become MB; anything else is refused', () => {
  expect(readCost('1.50 0.25 2.00 1000\n')).toEqual({ cpu: 1.75, wall: 2, memory: 1.024 });
  expect(() => readCost('Command exited with non-zero status 1')).toThrow('Unexpected report');
  expect(() => readCost('')).toThrow('Unexpected report');
});

test('a command that fails is told with its last words', async () => {
  await expect(measureProcess('sh', ['-c', 'echo hỏng >&2; exit 3'])).rejects.toThrow(
    /ended with 3:[^]*hỏng/,
  );
});

test('a command that does not exist is told, not waited for', async () => {
  await expect(measureProcess('/khong/co', [])).rejects.toThrow('/khong/co');
});

test('a command is measured as a whole and at each line it printed', async () => {
  const cost = await measureProcess('sh', ['-c', 'echo một; echo hai']);
  expect(cost.lines.map(({ text }) => text)).toEqual(['một', 'hai']);
  expect(cost.tree).toBeGreaterThanOrEqual(cost.memory);
});

test('ticks and pages are read behind the name of the program, whatever that is', () => {
  const rest = 'S 1 1 1 0 -1 0 0 0 0 0 7 5 2 1 20 0 1 0 100 5000 300 0';
  expect(readStat(`12 (a) b (c)) ${rest}`)).toEqual({ ticks: 15, pages: 300 });
  expect(readStat('')).toBeNull();
  expect(readStat('12 (a) S 1')).toBeNull();
});

test('a process is counted with what it uses, one that has ended with nothing', () => {
  expect(readTree(process.pid).memory).toBeGreaterThan(1);
  expect(readTree(0)).toEqual({ cpu: 0, memory: 0 });
});
