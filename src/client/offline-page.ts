// The page of use without a network: what is kept, in words; a button to keep everything, one to delete it.

import { href } from '../site/href.ts';
import { bytesOf, missingFiles } from '../site/offline-list.ts';
import { offlineSentence, type OfflineState } from '../site/offline-words.ts';
import { canKeep, isRefused, register, savesData, setRefused } from './keep-offline.ts';
import { NotSaved, saveFiles } from './offline-save.ts';
import {
  askForAll,
  buildBeingSaved,
  buildOf,
  currentOf,
  deleteStore,
  existingStore,
  failureOf,
  knownObjects,
  openStore,
  type OfflineStore,
} from './offline-store.ts';

const scope = new URL(href('/'), location.href).href;
const part = (name: string) => document.querySelector<HTMLElement>(`[data-offline="${name}"]`);
const status = part('status');
const spoken = part('spoken');
const actions = part('actions');
const save = part('save');
const remove = part('remove');
if (status && spoken && actions && save && remove) start({ status, spoken, actions, save, remove });

interface Parts {
  readonly status: HTMLElement;
  /** What is read out. */
  readonly spoken: HTMLElement;
  readonly actions: HTMLElement;
  readonly save: HTMLElement;
  readonly remove: HTMLElement;
}

function start(parts: Parts): void {
  if (!canKeep()) return say(parts, { kind: 'impossible' });
  parts.actions.hidden = false;
  let busy = false;
  const look = async () => {
    if (!busy) say(parts, await stateNow());
    setTimeout(() => void look(), 1000);
  };
  const act = (work: () => Promise<OfflineState>) => async () => {
    if (busy) return;
    busy = true;
    say(parts, await work().catch((error: unknown) => failed(error)));
    busy = false;
  };
  parts.save.addEventListener('click', () => void act(saveAll)());
  parts.remove.addEventListener('click', () => void act(removeAll)());
  void look();
}

function say({ status, spoken }: Parts, state: OfflineState): void {
  const words = offlineSentence(state);
  status.dataset['state'] = state.kind;
  if (status.textContent !== words) status.textContent = words;
  // While the count runs on, it is read out once a quarter.
  const quarter = state.kind === 'saving' ? Math.floor((4 * state.done) / Math.max(1, state.total)) : -1;
  const turn = quarter < 0 ? words : String(quarter);
  if (spoken.dataset['turn'] === turn) return;
  spoken.dataset['turn'] = turn;
  spoken.textContent = words;
}

async function stateNow(): Promise<OfflineState> {
  const store = await existingStore(caches, scope);
  if (store === undefined) return isRefused() ? { kind: 'refused' } : unsaved();
  const known = await knownObjects(store);
  const coming = await buildBeingSaved(store);
  const failure = await failureOf(store);
  const saved = await savedState(store, known);
  if (saved !== undefined) return failure === undefined ? saved : { ...saved, update: failure.reason };
  if (failure !== undefined) return { kind: 'failed', reason: failure.reason };
  if (coming === undefined) return unsaved();
  const total = Object.keys(coming.saved).length;
  return { kind: 'saving', done: total - missingFiles(coming, known, { all: false }).size, total };
}

function unsaved(): OfflineState {
  return { kind: 'unsaved', savesData: savesData() };
}

async function savedState(
  store: OfflineStore,
  known: ReadonlySet<string>,
): Promise<Extract<OfflineState, { kind: 'saved' }> | undefined> {
  const version = await currentOf(store);
  const list = version === undefined ? undefined : await buildOf(store, version);
  if (list === undefined) return undefined;
  const all = missingFiles(list, known, { all: true }).size === 0;
  const files = { ...list.saved, ...(all ? list.onDemand : {}) };
  const pages = Object.keys(files).filter((path) => path.endsWith('/index.html') || path === 'index.html');
  return {
    kind: 'saved',
    pages: pages.length,
    bytes: bytesOf(Object.values(files)),
    builtOn: list.builtOn,
    all,
  };
}

async function saveAll(): Promise<OfflineState> {
  setRefused(false);
  const store = await openStore(caches, scope);
  await askForAll(store);
  const registration = await register();
  if (registration === undefined) return { kind: 'impossible' };
  // A worker that is at it takes the rest too; with a build already there only the rest is left to do.
  const version = await currentOf(store);
  const list = version === undefined ? undefined : await buildOf(store, version);
  if (list === undefined) return stateNow();
  await saveFiles(store, list, { all: true }, { fetch: (address, options) => fetch(address, options), room });
  return stateNow();
}

async function room(): Promise<number | undefined> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? undefined : quota - usage;
}

async function removeAll(): Promise<OfflineState> {
  setRefused(true);
  const registration = await navigator.serviceWorker.getRegistration(scope);
  await registration?.unregister();
  await deleteStore(caches, scope);
  return { kind: 'refused' };
}

function failed(error: unknown): OfflineState {
  if (error instanceof NotSaved) return { kind: 'failed', reason: error.reason };
  const full = error instanceof Error && error.name === 'QuotaExceededError';
  return { kind: 'failed', reason: full ? 'no-room' : 'unreachable' };
}
