// Asks the thread that checks (check-worker.ts).

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { IsoDate } from '../src/domain/iso-date.ts';
import type { CheckedFolder } from './check-folder.ts';

export type CheckedAside = Omit<CheckedFolder, 'catalog'>;

/** A function that checks `folder` as of a day. One question at a time. The thread does not keep the process alive. */
export function checkAside(folder: string): (today: IsoDate) => Promise<CheckedAside> {
  const worker = new Worker(new URL('check-worker.ts', import.meta.url), { workerData: { folder } });
  worker.unref();
  return async (today) => {
    worker.ref();
    // A thread has no origin, which the rule asks for.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(today);
    const [answer] = (await once(worker, 'message')) as [CheckedAside];
    worker.unref();
    return answer;
  };
}
