// The files of a built site as they stand in the zip, with the list that its service worker checks them against.

import type { IsoDate } from '../domain/iso-date.ts';
import { listedFile } from './file-facts.ts';
import { workerFile } from './offline-list.ts';
import { offlinePage, offlineStyles } from './offline-pages.ts';
import { serviceWorkerFiles } from './service-worker.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Pages and styles with their addresses written anew; a site that has a service worker gets the one of these files. */
export async function offlineSite(site: Files, builtOn: IsoDate): Promise<Files> {
  const files = new Map([...site].map(([path, bytes]) => [path, forFolders(path, bytes)]));
  if (!site.has(workerFile)) return files;
  const listed = new Map([...files].map(([path, bytes]) => [path, listedFile(bytes)]));
  for (const [path, text] of await serviceWorkerFiles(listed, builtOn))
    files.set(path, new TextEncoder().encode(text));
  return files;
}

function forFolders(path: string, bytes: Uint8Array): Uint8Array {
  const rewrite = path.endsWith('.html') ? offlinePage : path.endsWith('.css') ? offlineStyles : undefined;
  return rewrite === undefined
    ? bytes
    : new TextEncoder().encode(rewrite(new TextDecoder().decode(bytes), path));
}
