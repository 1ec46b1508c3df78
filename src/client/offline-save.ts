// Saving a build: what is missing is fetched in small batches, and nothing is kept whose digest is not the listed one.

import {
  addressOf,
  bytesOf,
  digestLength,
  missingFiles,
  objectName,
  type ListedFile,
  type OfflineList,
  type SaveFailure,
} from '../site/offline-list.ts';
import {
  abandonBuild,
  beginBuild,
  finishBuild,
  knownObjects,
  listAddress,
  putObject,
  setFailure,
  type OfflineStore,
} from './offline-store.ts';

/** What saving needs of the browser, so that tests can stand in for it. */
export interface SaveMeans {
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** Room left, in bytes; undefined when the browser does not tell. */
  readonly room: () => Promise<number | undefined>;
}

/** A build that was not saved, and why. */
export class NotSaved extends Error {
  readonly reason: SaveFailure;

  constructor(reason: SaveFailure) {
    super(`the build was not saved: ${reason}`);
    this.reason = reason;
  }
}

const atOnce = 6;
// Headers that speak of the transfer and not of the content.
const dropped = ['content-encoding', 'content-length', 'transfer-encoding', 'vary', 'set-cookie'];

/**
 * Saves the build of a version and enters it. Rejects with NotSaved, leaving every other build as it was: files already
 * fetched stay for the next attempt, unless there is no room.
 */
export async function saveBuild(
  store: OfflineStore,
  version: string,
  { all }: { all: boolean },
  means: SaveMeans,
): Promise<void> {
  try {
    const bytes = await fetchBytes(listAddress(store.scope), 'no-cache', means);
    if ((await digestOf(bytes.content)) !== version) throw new NotSaved('changed');
    const text = new TextDecoder().decode(bytes.content);
    const list = JSON.parse(text) as OfflineList;
    await beginBuild(store, version, text);
    await saveFiles(store, list, { all }, means);
    await finishBuild(store, version, text);
  } catch (error) {
    const reason = error instanceof NotSaved ? error.reason : isQuota(error) ? 'no-room' : 'unreachable';
    if (reason === 'no-room') await abandonBuild(store, version);
    await setFailure(store, { version, reason });
    throw error instanceof NotSaved ? error : new NotSaved(reason);
  }
}

/** Fetches and keeps what a list has and the store has not. Rejects with NotSaved or the error of the store. */
export async function saveFiles(
  store: OfflineStore,
  list: OfflineList,
  { all }: { all: boolean },
  means: SaveMeans,
): Promise<void> {
  // Again until nothing is missing: the worker of an older build may have cleared a file away that was counted on.
  for (let missing = await missingOf(); missing.size > 0; missing = await missingOf()) {
    const room = await means.room();
    if (room !== undefined && room < bytesOf(missing.values()) * 1.2) throw new NotSaved('no-room');
    const waiting = [...missing];
    const line = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        await saveFile(store, ...next, means).catch((error: unknown) => {
          waiting.length = 0;
          throw error;
        });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, line));
  }

  async function missingOf(): Promise<ReadonlyMap<string, ListedFile>> {
    return missingFiles(list, await knownObjects(store), { all });
  }
}

async function saveFile(
  store: OfflineStore,
  path: string,
  file: ListedFile,
  means: SaveMeans,
): Promise<void> {
  const response = await fetchListed(store.scope, path, file, means);
  if (response === undefined) throw new NotSaved('changed');
  await putObject(store, objectName(path, file), response);
}

/** The file as the server has it now; undefined when that is another one. Rejects when the server does not answer. */
export async function fetchListed(
  scope: string,
  path: string,
  file: ListedFile,
  means: Pick<SaveMeans, 'fetch'>,
): Promise<Response | undefined> {
  const address = scope + addressOf(path).split('/').map(encodeURIComponent).join('/');
  // A name with a digest in it never means another file.
  const { content, headers } = await fetchBytes(
    address,
    path.startsWith('_tep/') ? 'default' : 'no-cache',
    means,
  );
  return (await digestOf(content)) === file.digest ? new Response(content, { headers }) : undefined;
}

async function fetchBytes(
  address: string,
  cache: RequestCache,
  { fetch }: Pick<SaveMeans, 'fetch'>,
): Promise<{ content: ArrayBuffer; headers: Headers }> {
  const response = await fetch(address, { cache, priority: 'low' });
  // A server that is being swapped may not have the file for a moment, or any more.
  if (!response.ok) throw new NotSaved(response.status === 404 ? 'changed' : 'unreachable');
  const headers = new Headers(response.headers);
  for (const name of dropped) headers.delete(name);
  return { content: await response.arrayBuffer(), headers };
}

async function digestOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digestLength);
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
