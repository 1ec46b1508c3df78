// Pages of the build before are taken over when, and only when, nothing they were made from has changed.

import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readKept, writeKept } from '../../src/corpus/kept-files.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { citationLinks } from '../../src/site/entry-links.ts';
import { factsOfFiles } from '../../src/site/file-facts.ts';
import { observedSite } from '../../src/site/observed-site.ts';
import { openPageCache, type PageCache } from '../../src/site/page-cache.ts';
import { kept, perSite } from '../../src/site/per-site.ts';
import { nameOf, noteRead, whileNoting, withoutNoting } from '../../src/site/reads.ts';
import { createSite, type Site } from '../../src/site/site.ts';
import type { Catalog } from '../../src/corpus/catalog.ts';

const { catalog } = readContent(join(import.meta.dirname, '../../content'));
const today = isoDate('2026-03-31');
const site = createSite(catalog, today);
const [first, second] = catalog.documents.map(({ id }) => id) as [string, string];

function readsOf(work: () => unknown): string[] {
  return [...whileNoting(work).reads].map((read) => nameOf(read).replace('\n', ' '));
}

test.each(Object.keys(catalog).filter((name) => name !== 'graph'))(
  'asking for all of catalog.%s is noted',
  (name) => {
    const seen: unknown = observedSite(site).catalog[name as keyof Catalog];
    const ask = () => {
      const value: unknown = observedSite(site).catalog[name as keyof Catalog];
      return value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value;
    };
    expect(readsOf(ask)).toEqual([`catalog.${name} *`]);
    const copy = seen instanceof Map ? new Map(seen as ReadonlyMap<unknown, unknown>) : seen;
    expect(copy).toEqual(catalog[name as keyof Catalog]);
  },
);

test('an entry of a map is noted alone, also when it is missing; going through the map is all of it', () => {
  const { graph, sources } = observedSite(site).catalog;
  expect(readsOf(() => graph.documents.get(first)?.title)).toEqual([`graph.documents ${first}`]);
  expect(readsOf(() => graph.incoming.get(first))).toEqual([`graph.incoming ${first}`]);
  expect(readsOf(() => sources.has('khong-co'))).toEqual(['catalog.sources khong-co']);
  for (const go of [() => [...sources.keys()], () => sources.size, () => sources.forEach(() => undefined)])
    expect(readsOf(go)).toEqual(['catalog.sources *']);
  expect(readsOf(() => observedSite(site).validityOf(catalog.documents[0]!))).toEqual([`validity ${first}`]);
});

test('tables made once for a site: only what is asked of them is noted, not what they were made from', () => {
  const lengths = perSite(
    'lengths for a test',
    ({ catalog: { documents } }) => new Map(documents.map(({ id, title }) => [id, title.length])),
  );
  const observed = observedSite(site);
  expect(readsOf(() => lengths(observed).get(first))).toEqual([`lengths for a test ${first}`]);
  expect(readsOf(() => lengths(observed).get(second))).toEqual([`lengths for a test ${second}`]);
});

test('a kept piece gives its reads to all who use it', () => {
  const keep = kept<object, string, string>();
  const owner = {};
  const use = () => keep(owner, 'piece', () => (noteRead('table', 'entry'), 'made'));
  expect(readsOf(use)).toEqual(['table entry']);
  expect(readsOf(use)).toEqual(['table entry']);
  expect(readsOf(() => withoutNoting(use))).toEqual([]);
});

test('pieces made side by side each note their own', async () => {
  const wait = () => new Promise((resolve) => setImmediate(resolve));
  const piece = async (entry: string) => {
    await wait();
    noteRead('table', entry);
    await wait();
  };
  let inner: ReturnType<typeof whileNoting> | undefined;
  const outer = whileNoting(() => {
    inner = whileNoting(() => piece('a'));
    return Promise.all([inner.value, piece('b')]);
  });
  await outer.value;
  expect(Array.from(inner!.reads, nameOf)).toEqual(['table\na']);
  expect(Array.from(outer.reads, nameOf).sort()).toEqual(['table\na', 'table\nb']);
});

test('the links in an entry depend on that entry, not on all documents that were asked for them', () => {
  const observed = observedSite(site);
  const document = catalog.documents.find(({ points }) => points.length > 0)!;
  const reads = readsOf(() => citationLinks(document.points[0]!.text, document, observed.catalog));
  expect(reads).toEqual([`linksOfEntries ${document.id}`]);
});

// A build of two pages into `out`, each made from the title of one document.
let folder: string;
let builds = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hieu-luc-pages-'));
  builds = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function build(built: Site, key = 'code'): Promise<PageCache> {
  const observed = observedSite(built);
  const [out, next] = [join(folder, 'out'), join(folder, `next-${(builds += 1)}`)];
  const file = join(folder, 'memory.json');
  const cache = openPageCache({ file, out, folder: next, key, site: observed });
  for (const id of [first, second]) {
    const page = join(id, 'index.html');
    if (await cache.take(page)) continue;
    const { value, reads } = whileNoting(() => observed.catalog.graph.documents.get(id)?.title ?? '');
    mkdirSync(join(next, id), { recursive: true });
    writeFileSync(join(next, page), value);
    cache.note(page, reads);
  }
  rmSync(out, { recursive: true, force: true });
  renameSync(next, out);
  cache.save(factsOfFiles(out));
  return cache;
}

function withTitle(id: string, title: string): Site {
  const documents = catalog.documents.map((document) =>
    document.id === id ? { ...document, title } : document,
  );
  const graph = {
    ...catalog.graph,
    documents: new Map(documents.map((document) => [document.id, document])),
  };
  return createSite({ ...catalog, documents, graph }, today);
}

const page = (id: string) => join(folder, 'out', id, 'index.html');

test('nothing changed: both pages are taken over, the same files', async () => {
  expect((await build(site)).counts).toEqual({ taken: 0, rendered: 2 });
  const before = statSync(page(first)).ino;
  expect((await build(site)).counts).toEqual({ taken: 2, rendered: 0 });
  expect(statSync(page(first)).ino).toBe(before);
  expect((await build(site)).counts).toEqual({ taken: 2, rendered: 0 });
});

test('one entry changed: its page is made again, the other is taken over', async () => {
  await build(site);
  expect((await build(withTitle(second, 'Tên khác'))).counts).toEqual({ taken: 1, rendered: 1 });
  expect(readFileSync(page(second), 'utf8')).toBe('Tên khác');
  expect((await build(site)).counts).toEqual({ taken: 1, rendered: 1 });
  expect(readFileSync(page(second), 'utf8')).toBe(catalog.documents[1]!.title);
});

test.each<[string, () => void, string]>([
  ['other code', () => undefined, 'other'],
  [
    'pages written by someone else',
    () => [first, second].forEach((id) => writeFileSync(page(id), 'x')),
    'code',
  ],
  ['pages touched', () => [first, second].forEach((id) => utimesSync(page(id), 1, 1)), 'code'],
  ['no pages', () => rmSync(join(folder, 'out'), { recursive: true }), 'code'],
  ['no memory', () => rmSync(join(folder, 'memory.json')), 'code'],
  ['half a memory', () => writeFileSync(join(folder, 'memory.json'), '{"key":"code","reads":['), 'code'],
  [
    'a memory that points nowhere',
    () => {
      const memory: unknown = readKept(join(folder, 'memory.json'), 'code');
      writeKept(join(folder, 'memory.json'), 'code', { ...(memory as object), reads: [] });
    },
    'code',
  ],
])('%s: both pages are made again', async (_name, damage, key) => {
  await build(site);
  damage();
  expect((await build(site, key)).counts).toEqual({ taken: 0, rendered: 2 });
  expect(readFileSync(page(first), 'utf8')).toBe(catalog.documents[0]!.title);
});
