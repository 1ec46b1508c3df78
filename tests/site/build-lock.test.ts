import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withBuildLock } from '../../src/site/build-lock.ts';

function lockFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'hieu-luc-lock-')), 'deep', 'build.lock');
}

const silent = { pid: process.pid, every: 5, onWait: () => undefined };

test('two at once run one after the other, and the second is told whom it waits for', async () => {
  const file = lockFile();
  const log: string[] = [];
  let finish = (): void => undefined;
  const first = withBuildLock({ ...silent, file }, async () => {
    log.push('first starts');
    await new Promise<void>((resolve) => (finish = resolve));
    log.push('first ends');
  });
  await expect.poll(() => log).toEqual(['first starts']);
  const second = withBuildLock(
    {
      ...silent,
      file,
      onWait: (pid) => {
        log.push(`waits for ${pid === process.pid ? 'this process' : pid}`);
        finish();
      },
    },
    async () => log.push('second'),
  );
  await Promise.all([first, second]);
  expect(log).toEqual(['first starts', 'waits for this process', 'first ends', 'second']);
  expect(existsSync(file)).toBe(false);
});

test.each([
  ['of a process that has died', '999999999'],
  ['that names no process', 'không phải số'],
  ['that is empty', ''],
])('a lock %s is taken over', async (_name, text) => {
  const file = lockFile();
  await withBuildLock({ ...silent, file }, async () => undefined);
  writeFileSync(file, text);
  expect(await withBuildLock({ ...silent, file }, async () => 'done')).toBe('done');
  expect(existsSync(file)).toBe(false);
});

test('work that fails lets go of the lock and passes its error on', async () => {
  const file = lockFile();
  const failing = withBuildLock({ ...silent, file }, async () => {
    throw new Error('hỏng');
  });
  await expect(failing).rejects.toThrow('hỏng');
  expect(existsSync(file)).toBe(false);
});
