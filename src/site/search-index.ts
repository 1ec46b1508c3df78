// What search needs on the server, made from the catalog and not from the pages: the same for a build and for
// development. Our own index ranks; Pagefind keeps the texts for excerpts, one small file a document.

import { close, createIndex } from 'pagefind';
import type { LegalDocument } from '../domain/document.ts';
import { buildIndex } from '../search/build-index.ts';
import { pointAnchor, searchDocumentsOf } from '../search/search-documents.ts';
import { nameFragments } from './name-fragments.ts';
import type { Site } from './site.ts';
import { documentPath, searchFiles } from './urls.ts';

/** Files by their path from the root of the site, without a leading slash. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** Makes all files of the search. Throws with the reasons when Pagefind refuses. */
export async function buildSearchFiles(site: Site): Promise<SearchFiles> {
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of buildIndex(searchDocumentsOf(site.catalog)))
    files.set(place(searchFiles.index, name), bytes);
  const bundle = await bundleTexts(site);
  for (const [name, bytes] of bundle) files.set(place(searchFiles.texts, name), bytes);
  const names = nameFragments(fragmentsOf(bundle));
  files.set(
    place(searchFiles.textNames),
    new TextEncoder().encode(JSON.stringify(Object.fromEntries(names))),
  );
  return files;
}

async function bundleTexts(site: Site): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const document of site.catalog.documents) {
    const added = await index.addHTMLFile({
      url: documentPath(document.id),
      content: indexPage(document, site),
    });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${document.id}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
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

function place(root: string, name = ''): string {
  return root.slice(1) + name;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
