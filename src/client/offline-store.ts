// Where the browser keeps what works without a server. Files are kept by their digest, so builds share what is equal; a
// build is the list of its files, and only a list whose files are all there is entered as a build.

import { listFile, objectNames, type OfflineList, type SaveFailure } from '../site/offline-list.ts';

export interface OfflineStore {
  /** Address of the base, with a slash at the end. */
  readonly scope: string;
  readonly objects: Cache;
  readonly records: Cache;
}

export interface FailureRecord {
  readonly version: string;
  readonly reason: SaveFailure;
}

function cacheNames(scope: string): { objects: string; records: string } {
  return { objects: `hieu-luc tep ${scope}`, records: `hieu-luc ban ${scope}` };
}

/** The store of a base, made when it is not there. */
export async function openStore(caches: CacheStorage, scope: string): Promise<OfflineStore> {
  const names = cacheNames(scope);
  return { scope, objects: await caches.open(names.objects), records: await caches.open(names.records) };
}

/** The store of a base; undefined when nothing was ever saved or all was deleted. */
export async function existingStore(caches: CacheStorage, scope: string): Promise<OfflineStore | undefined> {
  return (await caches.has(cacheNames(scope).records)) ? openStore(caches, scope) : undefined;
}

/** Deletes all that is kept for a base. */
export async function deleteStore(caches: CacheStorage, scope: string): Promise<void> {
  const names = cacheNames(scope);
  await Promise.all([caches.delete(names.objects), caches.delete(names.records)]);
}

function keyOf(scope: string, name: string): string {
  return `${scope}?${encodeURIComponent(name)}`;
}

function nameOf(request: Request): string {
  return decodeURIComponent(new URL(request.url).search.slice(1));
}

/** A kept file; undefined when it is not there. */
export function objectOf({ scope, objects }: OfflineStore, name: string): Promise<Response | undefined> {
  return objects.match(keyOf(scope, name));
}

/** Keeps a file. Rejects with QuotaExceededError when there is no room. */
export function putObject({ scope, objects }: OfflineStore, name: string, response: Response): Promise<void> {
  return objects.put(keyOf(scope, name), response);
}

/** Names of all kept files. */
export async function knownObjects({ objects }: OfflineStore): Promise<Set<string>> {
  return new Set((await objects.keys()).map(nameOf));
}

// Records: `ban/<version>` a whole build, `dang-luu/<version>` one that is being saved, `khach/<client>` the build that
// a page was opened from, `hien-tai` the build for new pages, `cho-phep` what the reader asked for, `loi` the last failure.

async function readRecord({ scope, records }: OfflineStore, name: string): Promise<string | undefined> {
  return (await records.match(keyOf(scope, name)))?.text();
}

async function writeRecord({ scope, records }: OfflineStore, name: string, text: string): Promise<void> {
  await records.put(keyOf(scope, name), new Response(text));
}

async function dropRecord({ scope, records }: OfflineStore, name: string): Promise<void> {
  await records.delete(keyOf(scope, name));
}

async function recordsUnder({ records }: OfflineStore, start: string): Promise<string[]> {
  const names = (await records.keys()).map(nameOf);
  return names.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
}

/** The list of a whole build; undefined when that build is not here. */
export async function buildOf(store: OfflineStore, version: string): Promise<OfflineList | undefined> {
  return parseList(await readRecord(store, `ban/${version}`));
}

/** Versions of the whole builds. */
export function wholeBuilds(store: OfflineStore): Promise<string[]> {
  return recordsUnder(store, 'ban/');
}

/** The list of the build that is being saved; undefined when none is. */
export async function buildBeingSaved(store: OfflineStore): Promise<OfflineList | undefined> {
  const [version] = await recordsUnder(store, 'dang-luu/');
  return version === undefined ? undefined : parseList(await readRecord(store, `dang-luu/${version}`));
}

/** Says that a build is being saved, so that its files are not cleared away; what an older attempt left is forgotten. */
export async function beginBuild(store: OfflineStore, version: string, list: string): Promise<void> {
  for (const other of await recordsUnder(store, 'dang-luu/')) {
    if (other !== version) await dropRecord(store, `dang-luu/${other}`);
  }
  await writeRecord(store, `dang-luu/${version}`, list);
}

/** Enters a build whose files are all there, as the one for pages opened from now on. */
export async function finishBuild(store: OfflineStore, version: string, list: string): Promise<void> {
  // In this order, so that a worker that clears up meanwhile never sees a whole build that nobody needs.
  await writeRecord(store, 'hien-tai', version);
  await writeRecord(store, `ban/${version}`, list);
  await dropRecord(store, `dang-luu/${version}`);
  await dropRecord(store, 'loi');
}

/** Gives a build up and clears away what only it needed. */
export async function abandonBuild(store: OfflineStore, version: string): Promise<void> {
  await dropRecord(store, `dang-luu/${version}`);
  await clearObjects(store);
}

/** Version of the build for new pages; undefined when nothing is saved yet. */
export function currentOf(store: OfflineStore): Promise<string | undefined> {
  return readRecord(store, 'hien-tai');
}

/** What the reader asked for: everything, or nothing yet. */
export async function wantsAll(store: OfflineStore): Promise<boolean> {
  return (await readRecord(store, 'cho-phep')) === 'tat-ca';
}

/** Notes that the reader asked for everything. */
export function askForAll(store: OfflineStore): Promise<void> {
  return writeRecord(store, 'cho-phep', 'tat-ca');
}

/** Notes why a build could not be saved. */
export function setFailure(store: OfflineStore, failure: FailureRecord): Promise<void> {
  return writeRecord(store, 'loi', JSON.stringify(failure));
}

/** The last failure since the last success. */
export async function failureOf(store: OfflineStore): Promise<FailureRecord | undefined> {
  const text = await readRecord(store, 'loi');
  return text === undefined ? undefined : (JSON.parse(text) as FailureRecord);
}

/** Notes from which build a page was opened; an empty version means the network. */
export function setClientBuild(store: OfflineStore, client: string, version: string): Promise<void> {
  return writeRecord(store, `khach/${client}`, version);
}

/** Version of the build that a page was opened from; undefined when nothing is known of the page. */
export function clientBuild(store: OfflineStore, client: string): Promise<string | undefined> {
  return readRecord(store, `khach/${client}`);
}

/** Removes builds that are neither for new pages nor that of an open one. `isOpen` tells whether a page still is. */
export async function clearBuilds(
  store: OfflineStore,
  own: string,
  isOpen: (client: string) => Promise<boolean>,
): Promise<void> {
  const builds = await wholeBuilds(store);
  const needed = new Set([own, await currentOf(store)]);
  for (const client of await recordsUnder(store, 'khach/')) {
    if (await isOpen(client)) needed.add(await clientBuild(store, client));
    else await dropRecord(store, `khach/${client}`);
  }
  const old = builds.filter((version) => !needed.has(version));
  for (const version of old) await dropRecord(store, `ban/${version}`);
  if (old.length > 0) await clearObjects(store);
}

// Names first, lists after, and of the lists the unfinished one first: what comes in meanwhile is then never cleared.
async function clearObjects(store: OfflineStore): Promise<void> {
  const known = await knownObjects(store);
  const lists = [await buildBeingSaved(store)];
  for (const version of await wholeBuilds(store)) lists.push(await buildOf(store, version));
  const needed = new Set(lists.flatMap((list) => (list === undefined ? [] : objectNames(list))));
  for (const name of known) if (!needed.has(name)) await store.objects.delete(keyOf(store.scope, name));
}

function parseList(text: string | undefined): OfflineList | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as OfflineList);
}

/** Address of the list of the build that the server has now. */
export function listAddress(scope: string): string {
  return scope + listFile;
}
