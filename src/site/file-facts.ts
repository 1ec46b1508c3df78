// What the site's own lists say of each file of a build. Files that were taken over from the build before are not read
// again.

import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { digestLength, type ListedFile } from './offline-list.ts';

export interface FileFacts extends ListedFile {
  /** Tells a file from any other, and from the same one written anew. */
  readonly stamp: string;
  /** A page that search engines are asked not to list. */
  readonly isHidden: boolean;
}

/** Stamp of a file; null when there is none. */
export function stampOf(path: string): string | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? `${found.ino}-${found.size}-${found.mtimeMs}` : null;
}

/** Facts of all files below a folder, by path with `/`; those of `known` that have the same stamp are believed. */
export function factsOfFiles(
  folder: string,
  known: ReadonlyMap<string, FileFacts> = new Map(),
): ReadonlyMap<string, FileFacts> {
  const facts = new Map<string, FileFacts>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length + 1).replaceAll(sep, '/');
    const stamp = stampOf(file) ?? '';
    const before = known.get(path);
    facts.set(path, before?.stamp === stamp ? before : readFacts(file, stamp));
  }
  return facts;
}

function readFacts(file: string, stamp: string): FileFacts {
  const content = readFileSync(file);
  const isHidden = file.endsWith('.html') && content.includes('<meta name="robots" content="noindex"');
  return { ...listedFile(content), stamp, isHidden };
}

/** Digest and size of bytes. */
export function listedFile(content: Uint8Array): ListedFile {
  return { digest: digestOf(content), bytes: content.length };
}

/** The digest that the lists use. */
export function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, digestLength);
}
