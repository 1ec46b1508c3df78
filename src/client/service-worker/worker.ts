// The service worker: saves a build when it is installed, answers from saved builds afterwards. Each build of the site
// writes this file anew with its version in it, which is how browsers notice that there is a new build.

import { automaticLimit, listFile, workerFile } from '../../site/offline-list.ts';
import { saveBuild, NotSaved, type SaveMeans } from '../offline-save.ts';
import { clearBuilds, existingStore, openStore, setFailure, wantsAll } from '../offline-store.ts';
import { makeAnswerer } from './answer.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
/** Written in when the site is built: version of this build, and bytes of what it saves by itself. */
declare const thisBuild: { readonly version: string; readonly bytes: number };

const { version, bytes } = thisBuild;
const { scope } = self.registration;
const base = new URL(scope);
const means: SaveMeans = {
  fetch: (address, options) => fetch(address, options),
  async room() {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? undefined : quota - usage;
  },
};
const answer = makeAnswerer({
  version,
  scope,
  store: () => existingStore(caches, scope),
  fetch: (request, options) => fetch(request, options),
});

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || request.headers.has('range')) return;
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return;
  if ([listFile, workerFile].includes(pathname.slice(base.pathname.length))) return;
  event.respondWith(answer(event));
  if (request.mode === 'navigate') event.waitUntil(clearOld(event.resultingClientId));
});

async function install(): Promise<void> {
  const store = await openStore(caches, scope);
  const all = await wantsAll(store);
  if (bytes > automaticLimit && !all) {
    await setFailure(store, { version, reason: 'too-large' });
    throw new NotSaved('too-large');
  }
  await saveBuild(store, version, { all }, means);
  // Open pages keep their build (see answer.ts), so that the new one need not wait until all of them are closed.
  await self.skipWaiting();
}

// After the new page was opened and not before: until then nobody knows which old ones are gone.
async function clearOld(opening: string): Promise<void> {
  const store = await existingStore(caches, scope);
  if (store === undefined) return;
  await clearBuilds(
    store,
    version,
    async (client) => client === opening || (await self.clients.get(client)) !== undefined,
  );
}
