import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isAtWork, markOf, pidOf } from '../../src/site/process-mark.ts';

test('this process is at work, under its mark and under its bare number', () => {
  expect(isAtWork(markOf(process.pid))).toBe(true);
  expect(isAtWork(String(process.pid))).toBe(true);
  expect(pidOf(markOf(process.pid))).toBe(process.pid);
});

test.each(['', 'abc', '12-', '-5', '1.5', '999999999', '999999999-7'])('%o is nobody at work', (mark) => {
  expect(isAtWork(mark)).toBe(false);
});

test('a child that was killed is not at work', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const mark = markOf(child.pid ?? 0);
  expect(isAtWork(mark)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isAtWork(mark)).toBe(false);
});
