// The texts of all documents through Pagefind, some thousands at a time: its memory grows with what it holds, and no
// search of ours asks one bundle for all. The first bundle stands where a single one would, further ones in numbered
// folders beside it; each can be merged into a search of Pagefind's own (`mergeIndex`).

import { hash } from 'node:crypto';
import { close, createIndex } from 'pagefind';
import type { DocumentId, LegalDocument } from '../domain/document.ts';
import { pointAnchor } from '../search/search-documents.ts';
import { keepBundle, keptBundle } from './kept-bundles.ts';
import { nameFragments } from './name-fragments.ts';
import type { Site } from './site.ts';
import { documentPath } from './urls.ts';

/** Documents in a bundle; 10,000 took 0.7 GB. */
const documentsABundle = 4000;

export interface BundleOptions {
  readonly perBundle?: number;
  /** Where bundles are kept from build to build; `key` stands for the packages that make them. */
  readonly kept?: { readonly folder: string; readonly key: string } | undefined;
}

export interface TextBundles {
  /** By their path in the folder of texts. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Path in that folder of the file with the text of a document. */
  readonly textOf: ReadonlyMap<DocumentId, string>;
}

/**
 * Makes the bundles, oldest documents first; those that an earlier build has kept for the same texts are taken as they
 * are. Throws with the reasons when Pagefind refuses.
 */
export async function bundleTexts(
  site: Site,
  { perBundle = documentsABundle, kept }: BundleOptions = {},
): Promise<TextBundles> {
  const files = new Map<string, Uint8Array>();
  const textOf = new Map<DocumentId, string>();
  const documents = [...site.catalog.documents].sort(
    (a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.id < b.id ? -1 : 1),
  );
  for (let from = 0; from === 0 || from < documents.length; from += perBundle) {
    const folder = from === 0 ? '' : `${from / perBundle + 1}/`;
    const some = documents.slice(from, from + perBundle);
    const bundle = await bundleOnce(some, site, kept);
    const fragments = nameFragments(fragmentsOf(bundle));
    for (const { id } of some) {
      const name = fragments.get(documentPath(id));
      if (name === undefined) throw new Error(`Pagefind: no text of ${id}`);
      textOf.set(id, `${folder}fragment/${name}.pf_fragment`);
    }
    for (const [path, bytes] of bundle) if (folder === '' || isOwn(path)) files.set(folder + path, bytes);
  }
  return { files, textOf };
}

/** Files of a bundle that are not the same in each: all but Pagefind's own scripts and styles. */
function isOwn(path: string): boolean {
  return /^(?:fragment|index|filter)\/|\.pf_meta$|^pagefind-entry\.json$|^wasm\./.test(path);
}

type Pages = readonly { readonly url: string; readonly content: string }[];

async function bundleOnce(
  documents: readonly LegalDocument[],
  site: Site,
  kept: BundleOptions['kept'],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const pages = documents.map((document) => ({
    url: documentPath(document.id),
    content: indexPage(document, site),
  }));
  if (kept === undefined) return bundlePages(pages);
  const digest = hash('sha256', JSON.stringify([kept.key, process.version, pages]), 'hex');
  const known = keptBundle(kept.folder, digest);
  if (known !== undefined) return known;
  const made = await bundlePages(pages);
  keepBundle(kept.folder, digest, made);
  return made;
}

async function bundlePages(pages: Pages): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const page of pages) {
      const added = await index.addHTMLFile(page);
      if (added.errors.length > 0) throw new Error(`Pagefind: ${page.url}: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    // Ends its process, so that the next bundle starts with an empty one.
    await close();
  }
}

/** The page that Pagefind sees of a document: what is called what, then each point under the anchor of the real page. */
function indexPage(document: LegalDocument, site: Site): string {
  const body = site.catalog.bodies.get(document.id)?.markdown.split(/\n{2,}/) ?? [];
  const points = document.points.map(({ provision, text }, index) => {
    const words = provision === null ? text : `${provision}: ${text}`;
    return `<p id="${pointAnchor(index)}">${escapeHtml(words)}</p>`;
  });
  const paragraphs = body.map((text) => `<p>${escapeHtml(text)}</p>`);
  const text = `<div id="noi-dung-chinh">${paragraphs.join('')}</div>${points.join('')}`;
  return `<html lang="vi"><body><h1>${escapeHtml(document.title)}</h1>${text}</body></html>`;
}

function fragmentsOf(bundle: ReadonlyMap<string, Uint8Array>): { name: string; bytes: Uint8Array }[] {
  return [...bundle].flatMap(([path, bytes]) => {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    return name === undefined ? [] : [{ name, bytes }];
  });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
