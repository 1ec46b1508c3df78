// Which files content/ holds and what each is. Order never depends on the file system.

import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { FileKind } from './list-schemas.ts';
import type { Finding } from './problem.ts';
import { publishedFile } from './published-file.ts';

export interface ContentFile {
  /** Path below the content folder, with `/`. */
  readonly file: string;
  readonly kind: FileKind;
}

export interface Listing {
  readonly files: readonly ContentFile[];
  /** Whether the folder holds the facts as last published, which are no entry and no list. */
  readonly hasPublished: boolean;
  readonly findings: readonly Finding[];
}

/** All files of the folder in the order of their paths; what is no file of content, or leaves the folder, is a finding. */
export function listFiles(root: string): Listing {
  const files: ContentFile[] = [];
  const findings: Finding[] = [];
  const refuse = (file: string, variant: string) => {
    findings.push({ place: { file, line: 1, column: 1 }, variant, values: {} });
  };
  let hasPublished = false;
  // A list that grows while it is walked: no recursion, however deep the folders.
  const folders = [''];
  for (const folder of folders) {
    for (const entry of readFolder(root, folder, refuse)) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isLeftByEditors(entry.name)) continue;
      if (entry.isSymbolicLink()) refuse(file, 'symbolic-link');
      else if (entry.isDirectory()) folders.push(file);
      else if (!entry.isFile()) refuse(file, 'not-a-file');
      else if (file === publishedFile) hasPublished = true;
      else {
        const kind = kindOf(file);
        if (kind === undefined) refuse(file, 'unknown-file');
        else files.push({ file, kind });
      }
    }
  }
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  if (findings.length === 0 && !files.some(({ kind }) => kind === 'document'))
    refuse('documents', 'no-documents');
  return { files, hasPublished, findings };
}

function readFolder(
  root: string,
  folder: string,
  refuse: (file: string, variant: string) => void,
): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    refuse(folder, folder === '' && !exists(root) ? 'no-folder' : 'unreadable');
    return [];
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

// Hidden files (.DS_Store, .x.swp) and copies that editors leave (x.md~, #x.md#).
function isLeftByEditors(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || name.startsWith('#');
}

const wholeFiles: Readonly<Record<string, FileKind>> = {
  'issuers.yaml': 'issuers',
  'terms.yaml': 'terms',
  'glossary.yaml': 'glossary',
  'redirects.yaml': 'redirects',
  'finder.yaml': 'finder',
  'sources.yaml': 'sources',
};

function kindOf(file: string): FileKind | undefined {
  if (Object.hasOwn(wholeFiles, file)) return wholeFiles[file];
  if (/^documents\/.+\.md$/.test(file)) return 'document';
  if (/^topics\/[^/]+\.md$/.test(file)) return 'topic';
  if (/^pages\/[^/]+\.md$/.test(file)) return 'page';
  if (/^situations\/[^/]+\.md$/.test(file)) return 'situation';
  if (/^sessions\/[^/]+\.md$/.test(file)) return 'session';
  if (/^comparisons\/[^/]+\.yaml$/.test(file)) return 'comparison';
  return /^sources\/[^/]+\.yaml$/.test(file) ? 'sources' : undefined;
}

/** File name without folders and ending: the id of an entry, the slug of a topic or page. */
export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:md|yaml)$/, '');
}
