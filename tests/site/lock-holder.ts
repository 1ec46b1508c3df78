// node lock-holder.ts LOCK LOG NAME MS: a process that holds the lock of builds for a while and notes what it does.

import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { withBuildLock } from '../../src/site/build-lock.ts';

const [lock = '', log = '', name = '', milliseconds = '0'] = process.argv.slice(2);
const note = (words: string): void => appendFileSync(log, `${words}\n`);
await withBuildLock(
  { file: lock, pid: process.pid, every: 10, onWait: (pid) => note(`waits for ${pid}`) },
  async () => {
    note(`in ${name}`);
    await pause(Number(milliseconds));
    note(`out ${name}`);
  },
);
