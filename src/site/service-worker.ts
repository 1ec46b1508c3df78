// The files that let a built site work without its server: the list of what to keep, and the worker that keeps it.

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build } from 'esbuild';
import type { IsoDate } from '../domain/iso-date.ts';
import { bytesOf, digestLength, listFile, offlineList, workerFile, type ListedFile } from './offline-list.ts';

/** The list and the worker of a finished build, by file name. Run last: a file written later would not be in the list. */
export async function serviceWorkerFiles(
  folder: string,
  builtOn: IsoDate,
): Promise<ReadonlyMap<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of found) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(file.slice(folder.length + 1).replaceAll(sep, '/'), await readFile(file));
  }
  return offlineFilesOf(files, builtOn);
}

/** The same for files at hand, by their path below the site. Equal files give equal bytes. */
export async function offlineFilesOf(
  files: ReadonlyMap<string, Uint8Array>,
  builtOn: IsoDate,
): Promise<ReadonlyMap<string, string>> {
  const listed = new Map<string, ListedFile>();
  for (const [path, content] of files) listed.set(path, { digest: digestOf(content), bytes: content.length });
  const list = offlineList(listed, builtOn);
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

function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, digestLength);
}
