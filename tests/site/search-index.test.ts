// The files of the search: what the head names is there, and texts are the same in one bundle of Pagefind or in many.

import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readFragment } from '../../src/search/pagefind-fragment.ts';
import { readColumns } from '../../src/site/read-columns.ts';
import { buildSearchFiles, type SearchFiles } from '../../src/site/search-index.ts';
import { recordsPerFile, type SearchHead, type SearchRecord } from '../../src/site/search-records.ts';
import { kept } from '../../src/site/served-headers.ts';
import { createSite } from '../../src/site/site.ts';
import { searchFiles, searchParts } from '../../src/site/urls.ts';
import { fixtureCatalog, fixtureToday } from '../support/fixture-catalog.ts';

const site = createSite(fixtureCatalog(), fixtureToday);
const ids = site.catalog.documents.map(({ id }) => id).sort();
const one = await buildSearchFiles(site);
const many = await buildSearchFiles(site, { perBundle: 2 });

describe.each([
  ['one bundle', one],
  ['bundles of two', many],
])('%s', (_name, files) => {
  const { head, records } = open(files);

  test('records in the order of ids, each with its text', async () => {
    expect(records.map(({ id }) => id)).toEqual(ids);
    for (const { id, text, title } of records) {
      const fragment = await readFragment(Uint8Array.from(files.get(`pagefind/${text}`)!));
      expect(fragment.url).toBe(`/van-ban/${id}/`);
      expect(fragment.meta['title']).toBe(title);
    }
  });

  test('columns of all documents', () => {
    const bytes = files.get(head.folder.slice(1) + searchParts.columns)!;
    expect(readColumns(inflateRawSync(bytes)).documents).toBe(ids.length);
    expect(head.documents).toBe(ids.length);
  });

  test('parts of the number resolver and an index', () => {
    for (let part = 0; part < head.symbols.parts; part += 1)
      expect(files.has(head.folder.slice(1) + searchParts.symbols(part))).toBe(true);
    expect(files.has(`${head.folder.slice(1)}${searchParts.index}manifest.json`)).toBe(true);
  });
});

test('bundles stand in folders of their own, with the scripts of Pagefind once', () => {
  const folders = new Set([...many.keys()].flatMap((path) => /^pagefind\/(\d+)\//.exec(path)?.[1] ?? []));
  expect([...folders]).toEqual(
    Array.from({ length: Math.ceil(ids.length / 2) - 1 }, (_, i) => String(i + 2)),
  );
  expect([...many.keys()].filter((path) => path.endsWith('/pagefind.js'))).toEqual(['pagefind/pagefind.js']);
});

test('the folder has a name for what it holds and is kept by browsers', async () => {
  expect(searchFiles.parts.startsWith(`/${kept.folder}`)).toBe(true);
  expect(open(await buildSearchFiles(site)).head.folder).toBe(open(one).head.folder);
  const [first, ...others] = site.catalog.documents;
  const changed = fixtureCatalog([{ ...first!, title: 'Một tên khác' }, ...others]);
  const after = open(await buildSearchFiles(createSite(changed, fixtureToday)));
  expect(after.head.folder).not.toBe(open(one).head.folder);
});

test.each([
  [0, 1],
  [275, 275],
  [10_000, 8],
])('%i documents: %i records a file', (documents, expected) => {
  expect(recordsPerFile(documents)).toBe(expected);
});

function open(files: SearchFiles): { head: SearchHead; records: readonly SearchRecord[] } {
  const read = (path: string): unknown => JSON.parse(new TextDecoder().decode(files.get(path)));
  const head = read(searchFiles.head.slice(1)) as SearchHead;
  const records = read(head.folder.slice(1) + searchParts.records(0)) as readonly SearchRecord[];
  return { head, records };
}
