// Which answer a request gets. A page keeps the build it was opened from until it is left: whatever it asks for later
// comes from the same build or not at all.

import { meaningOf, objectName, type ListedFile, type OfflineList } from '../../site/offline-list.ts';
import { fetchListed } from '../offline-save.ts';
import { buildOf, clientBuild, objectOf, setClientBuild, type OfflineStore } from '../offline-store.ts';

export interface Asked {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
}

export interface Surroundings {
  /** The build for pages opened from now on. */
  readonly version: string;
  /** undefined once the reader has deleted all. */
  readonly store: () => Promise<OfflineStore | undefined>;
  readonly scope: string;
  readonly fetch: typeof fetch;
}

/** Build of a page that came from the server. */
const network = '';

/** Answers requests; remembers what it has read for as long as the browser keeps the worker awake. */
export function makeAnswerer(around: Surroundings): (asked: Asked) => Promise<Response> {
  const lists = new Map<string, OfflineList>();
  const builds = new Map<string, string>();
  const base = new URL(around.scope).pathname;

  async function listOf(store: OfflineStore, version: string): Promise<OfflineList | undefined> {
    const list = lists.get(version) ?? (await buildOf(store, version));
    if (list !== undefined) lists.set(version, list);
    return list;
  }

  async function remember(store: OfflineStore, client: string, version: string): Promise<void> {
    if (client === '') return;
    builds.set(client, version);
    await setClientBuild(store, client, version);
  }

  async function open(store: OfflineStore, list: OfflineList, asked: Asked): Promise<Response> {
    const { request, resultingClientId } = asked;
    const url = new URL(request.url);
    const meaning = meaningOf(url.pathname, base, list);
    if (meaning.kind === 'folder') return Response.redirect(`${url.pathname}/${url.search}`, 301);
    const kept =
      meaning.kind === 'file' ? await objectOf(store, objectName(meaning.path, meaning.file)) : undefined;
    if (kept !== undefined) {
      await remember(store, resultingClientId, around.version);
      return kept;
    }
    // Not of this build, or of its rarer files: the server may have it, perhaps of a newer build.
    await remember(store, resultingClientId, network);
    try {
      return await around.fetch(request);
    } catch {
      await remember(store, resultingClientId, around.version);
      return missingPage(store, list);
    }
  }

  async function load(store: OfflineStore, list: OfflineList, request: Request): Promise<Response> {
    const meaning = meaningOf(new URL(request.url).pathname, base, list);
    if (meaning.kind !== 'file') return new Response(null, { status: 404 });
    const { path, file } = meaning;
    return (await objectOf(store, objectName(path, file))) ?? (await fromServer(path, file));
  }

  async function fromServer(path: string, file: ListedFile): Promise<Response> {
    const found = await fetchListed(around.scope, path, file, around).catch(() => undefined);
    return found ?? Response.error();
  }

  return async (asked) => {
    const { request, clientId, resultingClientId } = asked;
    const store = await around.store();
    if (store === undefined) return around.fetch(request);
    if (request.mode === 'navigate') {
      const list = await listOf(store, around.version);
      return list === undefined ? around.fetch(request) : open(store, list, asked);
    }
    const version = builds.get(clientId) ?? (await clientBuild(store, clientId)) ?? around.version;
    builds.set(clientId, version);
    // The script of a worker: what it loads belongs to the build of its page.
    if (resultingClientId !== '') await remember(store, resultingClientId, version);
    const list = version === network ? undefined : await listOf(store, version);
    return list === undefined ? around.fetch(request) : load(store, list, request);
  };
}

async function missingPage(store: OfflineStore, list: OfflineList): Promise<Response> {
  const meaning = meaningOf('/404.html', '/', list);
  const page =
    meaning.kind === 'file' ? await objectOf(store, objectName(meaning.path, meaning.file)) : undefined;
  return page === undefined
    ? Response.error()
    : new Response(page.body, { status: 404, headers: page.headers });
}
