// Checks a content folder in a thread of its own whenever asked, so that the dev server answers meanwhile. Each message in
// is the day of the check; each message out is what `checkFolder` gives, without the catalog.

import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { makeContentCache } from '../src/corpus/read-content.ts';
import { isoDate } from '../src/domain/iso-date.ts';
import { checkFolder } from './check-folder.ts';

const { folder } = z.object({ folder: z.string() }).parse(workerData);
const cache = makeContentCache();

parentPort?.on('message', (day: unknown) => {
  const { errors, warnings, problems, report } = checkFolder(folder, isoDate(String(day)), cache);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ errors, warnings, problems, report });
});
