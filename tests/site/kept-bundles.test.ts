// Bundles of texts are kept from build to build, and never believed when they are not whole.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isoDate } from '../../src/domain/iso-date.ts';
import { keepBundle, keptBundle } from '../../src/site/kept-bundles.ts';
import { createSite, type Site } from '../../src/site/site.ts';
import { bundleTexts, type BundleOptions, type TextBundles } from '../../src/site/text-bundles.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { beginnings, writeSmallContent } from '../fuzz/small-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hieu-luc-bundles-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

// Kind and place of the arrays do not matter.
const plain = ({ files, textOf }: TextBundles) => ({
  files: Array.from(files, ([path, content]) => [path, Buffer.from(content).toString('base64')]),
  textOf: [...textOf],
});

const bytes = (text: string) => new TextEncoder().encode(text);

test('what was kept comes back, byte for byte', () => {
  const files = new Map([
    ['a', bytes('một')],
    ['thư mục/b', new Uint8Array()],
  ]);
  keepBundle(folder, 'digest', files);
  expect(Object.fromEntries(keptBundle(folder, 'digest') ?? [])).toEqual(Object.fromEntries(files));
  expect(keptBundle(folder, 'other')).toBeUndefined();
});

test.each<[string, (whole: Buffer) => Buffer]>([
  ['cut short', (whole) => whole.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
  ['one byte changed', (whole) => (whole.set([whole.at(-1)! ^ 1], whole.length - 1), whole)],
])('a bundle that is %s is not believed', (_name, damage) => {
  keepBundle(folder, 'digest', new Map([['a', bytes('một')]]));
  const path = join(folder, 'digest');
  writeFileSync(path, damage(readFileSync(path)));
  expect(keptBundle(folder, 'digest')).toBeUndefined();
});

test('a folder that cannot be written is no error; the oldest go when there are many', () => {
  writeFileSync(join(folder, 'file'), '');
  keepBundle(join(folder, 'file'), 'digest', new Map());
  expect(keptBundle(join(folder, 'file'), 'digest')).toBeUndefined();
  for (let count = 0; count < 60; count += 1) keepBundle(join(folder, 'many'), `${count}`, new Map());
  expect(readdirSync(join(folder, 'many')).length).toBe(40);
});

function siteOf(change: (title: string, index: number) => string): Site {
  const { root } = writeSmallContent(beginnings.session);
  const { catalog } = readContent(root);
  rmSync(root, { recursive: true, force: true });
  const documents = catalog.documents.map((document, index) => ({
    ...document,
    title: change(document.title, index),
  }));
  return createSite({ ...catalog, documents }, isoDate('2026-03-31'));
}

test('kept bundles give what new ones give; only that of an edited document is made again', async () => {
  const same = siteOf((title) => title);
  const kept = { folder, key: 'lock' };
  const bundled = async (site: Site, options: BundleOptions) =>
    plain(await bundleTexts(site, { perBundle: 1, ...options }));
  const anew = await bundled(same, {});
  expect(await bundled(same, { kept })).toEqual(anew);
  const first = readdirSync(folder);
  expect(first.length).toBe(same.catalog.documents.length);
  expect(await bundled(same, { kept })).toEqual(anew);
  expect(readdirSync(folder)).toEqual(first);
  const edited = siteOf((title, index) => (index === 0 ? `${title} khác` : title));
  expect(await bundled(edited, { kept })).toEqual(await bundled(edited, {}));
  expect(readdirSync(folder).length).toBe(first.length + 1);
  await bundled(same, { kept: { folder, key: 'other lock' } });
  expect(readdirSync(folder).length).toBe(2 * first.length + 1);
});
