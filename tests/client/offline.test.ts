import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeAnswerer } from '../../src/client/service-worker/answer.ts';
import { saveBuild } from '../../src/client/offline-save.ts';
import {
  buildOf,
  clearBuilds,
  currentOf,
  failureOf,
  knownObjects,
  openStore,
  setClientBuild,
} from '../../src/client/offline-store.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { digestLength, listFile, offlineList } from '../../src/site/offline-list.ts';
import { memoryCaches } from '../support/memory-caches.ts';

const scope = 'http://localhost:1/quy-dinh/';
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, digestLength);

function build(texts: Readonly<Record<string, string>>): { version: string; files: Map<string, string> } {
  const listed = Object.entries(texts).map(
    ([path, text]) => [path, { digest: digest(text), bytes: text.length }] as const,
  );
  const list = JSON.stringify(offlineList(new Map(listed), isoDate('2026-11-22')));
  const files = new Map(
    Object.entries(texts).map(([path, text]) => [path.replace(/index\.html$/, ''), text]),
  );
  return { version: digest(list), files: files.set(listFile, list) };
}

function serving(files: Map<string, string>) {
  const asked: string[] = [];
  const fetch = (target: string | URL | Request) => {
    const path = new URL(target instanceof Request ? target.url : target).href.slice(scope.length);
    asked.push(path);
    const text = files.get(path);
    return Promise.resolve(new Response(text ?? 'không có', { status: text === undefined ? 404 : 200 }));
  };
  return { asked, fetch, room: () => Promise.resolve(undefined) };
}

const first = build({
  'index.html': 'trang 1',
  'du-lieu.json': 'bảng 1',
  '404.html': 'không có',
  '_tep/a.js': 'x',
});
const second = build({
  'index.html': 'trang 2',
  'du-lieu.json': 'bảng 2',
  '404.html': 'không có',
  '_tep/a.js': 'x',
});
const some = { all: false };
const refusing = {
  fetch: () => Promise.reject(new TypeError('cut')),
  room: () => Promise.resolve(undefined),
};

describe('saving', () => {
  test('a build is there when all its files are; the next one fetches what differs', async () => {
    const store = await openStore(memoryCaches(), scope);
    await saveBuild(store, first.version, some, serving(first.files));
    expect(await currentOf(store)).toBe(first.version);
    expect((await knownObjects(store)).size).toBe(4);
    const server = serving(second.files);
    await saveBuild(store, second.version, some, server);
    expect(server.asked.sort()).toEqual(['', 'du-lieu.json', listFile].sort());
    expect(await currentOf(store)).toBe(second.version);
  });

  test.each([
    ['another build midway', serving(new Map([...second.files, ['', 'trang 3']])), 'changed'],
    ['a list of another build', serving(new Map([...second.files, [listFile, '{}']])), 'changed'],
    ['no answer', refusing, 'unreachable'],
    ['no room', { ...serving(second.files), room: () => Promise.resolve(3) }, 'no-room'],
  ])('%s leaves the old one and says why', async (_, means, reason) => {
    const store = await openStore(memoryCaches(), scope);
    await saveBuild(store, first.version, some, serving(first.files));
    await expect(saveBuild(store, second.version, some, means)).rejects.toThrow(reason);
    expect(await failureOf(store)).toEqual({ version: second.version, reason });
    expect(await currentOf(store)).toBe(first.version);
    expect(await buildOf(store, first.version)).toBeDefined();
    expect(await buildOf(store, second.version)).toBeUndefined();
  });

  test('a build goes when no page is open that came from it, with the files that only it had', async () => {
    const store = await openStore(memoryCaches(), scope);
    await saveBuild(store, first.version, some, serving(first.files));
    await saveBuild(store, second.version, some, serving(second.files));
    await setClientBuild(store, 'cũ', first.version);
    await clearBuilds(store, second.version, () => Promise.resolve(true));
    expect((await knownObjects(store)).size).toBe(6);
    await clearBuilds(store, second.version, () => Promise.resolve(false));
    expect(await buildOf(store, first.version)).toBeUndefined();
    expect((await knownObjects(store)).size).toBe(4);
  });
});

describe('answering', () => {
  async function ready(fetch: typeof globalThis.fetch = refusing.fetch) {
    const store = await openStore(memoryCaches(), scope);
    await saveBuild(store, first.version, some, serving(first.files));
    await saveBuild(store, second.version, some, serving(second.files));
    const around = { scope, store: () => Promise.resolve(store), fetch };
    const workers = [first, second].map(({ version }) => makeAnswerer({ ...around, version }));
    const ask = (worker: number, path: string, clientId: string, opens = '') => {
      const request = new Request(scope + path);
      if (opens !== '') Object.defineProperty(request, 'mode', { value: 'navigate' });
      return workers[worker]!({ request, clientId, resultingClientId: opens });
    };
    return { ask };
  }

  test('a page keeps its build when the worker of the next one answers', async () => {
    const { ask } = await ready();
    expect(await (await ask(0, '?q=a', '', 'cũ')).text()).toBe('trang 1');
    expect(await (await ask(1, 'du-lieu.json?ts=1', 'cũ')).text()).toBe('bảng 1');
    expect(await (await ask(1, '', '', 'mới')).text()).toBe('trang 2');
    expect(await (await ask(1, 'du-lieu.json', 'mới')).text()).toBe('bảng 2');
    expect(await (await ask(1, 'du-lieu.json', 'cũ')).text()).toBe('bảng 1');
  });

  test('an address of no build is asked of the server, else the page of help; a missing file is missing', async () => {
    const cut = await ready();
    const missing = await cut.ask(1, 'khong-co/', '', 'mới');
    expect([missing.status, await missing.text()]).toEqual([404, 'không có']);
    expect((await cut.ask(1, 'khong-co.json', 'mới')).status).toBe(404);
    const open = await ready(
      serving(
        new Map([
          ['moi/', 'trang 3'],
          ['du-lieu.json', 'bảng 3'],
        ]),
      ).fetch,
    );
    expect(await (await open.ask(1, 'moi/', '', 'lạ')).text()).toBe('trang 3');
    // A page from the server takes the rest from there too.
    expect(await (await open.ask(1, 'du-lieu.json', 'lạ')).text()).toBe('bảng 3');
  });
});
