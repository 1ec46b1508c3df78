// The Pagefind index, made from the catalog and not from the pages: the same for a build and for development.

import { createIndex, close } from 'pagefind';
import type { LegalDocument } from '../domain/document.ts';
import { documentTypes } from '../domain/vocabulary.ts';
import { issueDay, issuerNames } from './labels.ts';
import type { Site } from './site.ts';
import { documentPath } from './urls.ts';

/** Files of the index by their path below `/pagefind/`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Makes the index of all documents. Throws with the reasons when Pagefind refuses. */
export async function buildSearchIndex(site: Site): Promise<IndexFiles> {
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

/** The page that the index sees of a document: what it is called, then what it says, then helpers for typing. */
export function indexPage(document: LegalDocument, site: Site): string {
  const name = `${documentTypes[document.type].label} ${document.symbol ?? ''}`;
  const topics = document.topics.flatMap((slug) => site.catalog.topics.get(slug)?.title ?? []);
  const body = site.catalog.bodies.get(document.id)?.markdown ?? '';
  const lines = [
    ...document.points.map(({ provision, text }) => (provision === null ? text : `${provision}: ${text}`)),
    ...body.split(/\n{2,}/),
    document.appliesTo.join(', '),
    `${name}, ${issuerNames(document, site.catalog)}, ${issueDay(document)}`,
    topics.join(', '),
  ];
  const text = [document.title, ...lines].join(' ');
  const paragraphs = [...lines, plainD(text)]
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escape(line)}</p>`);
  return `<html lang="vi"><body><h1>${escape(document.title)}</h1>${paragraphs.join('')}</body></html>`;
}

// Pagefind folds tone marks but not đ: the words with đ stand once more at the very end, spelt with d.
function plainD(text: string): string {
  const words = new Set(text.match(/[\p{L}\p{M}]*[đĐ][\p{L}\p{M}]*/gu) ?? []);
  return [...words].map((word) => word.replaceAll('đ', 'd').replaceAll('Đ', 'D')).join(' ');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
