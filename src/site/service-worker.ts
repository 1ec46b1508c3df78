// The files that let a built site work without its server: the list of what to keep, and the worker that keeps it.

import { join } from 'node:path';
import { build } from 'esbuild';
import type { IsoDate } from '../domain/iso-date.ts';
import { digestOf } from './file-facts.ts';
import { bytesOf, listFile, offlineList, workerFile, type ListedFile } from './offline-list.ts';

/** The list and the worker of a build, by file name. A file that is not given is not in the list; equal files, equal bytes. */
export async function serviceWorkerFiles(
  files: ReadonlyMap<string, ListedFile>,
  builtOn: IsoDate,
): Promise<ReadonlyMap<string, string>> {
  const list = offlineList(files, builtOn);
  const text = JSON.stringify(list);
  const script = await bundleWorker({
    version: digestOf(text),
    bytes: bytesOf(Object.values(list.saved)),
  });
  return new Map([
    [listFile, text],
    [workerFile, script],
  ]);
}

async function bundleWorker(thisBuild: { version: string; bytes: number }): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '..', 'client', 'service-worker', 'worker.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { thisBuild: JSON.stringify(thisBuild) },
  });
  return outputFiles[0]?.text ?? '';
}
