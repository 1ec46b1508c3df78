import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { withBuildLock } from '../../src/site/build-lock.ts';
import { markOf } from '../../src/site/process-mark.ts';

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

test('a number that now belongs to another process holds nothing', async () => {
  const file = lockFile();
  await withBuildLock({ ...silent, file }, async () => undefined);
  // This process, but started at another time: it was given the number of one that died.
  writeFileSync(file, `${process.pid}-1`);
  expect(await withBuildLock({ ...silent, file }, async () => 'done')).toBe('done');
});

test('drafts of processes that were killed are removed, those of others stay', async () => {
  const file = lockFile();
  await withBuildLock({ ...silent, file }, async () => undefined);
  writeFileSync(`${file}.999999999-5.abc`, '999999999-5');
  writeFileSync(`${file}.${markOf(process.pid)}.abc`, markOf(process.pid));
  await withBuildLock({ ...silent, file }, async () => undefined);
  expect(readdirSync(dirname(file))).toEqual([`build.lock.${markOf(process.pid)}.abc`]);
});

test('of many that find the same dead lock one at a time works', async () => {
  const file = lockFile();
  await withBuildLock({ ...silent, file }, async () => undefined);
  writeFileSync(file, '999999999-5');
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 20 }, () => withBuildLock({ ...silent, file }, work)));
  expect(most).toBe(1);
});
