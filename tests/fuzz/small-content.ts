// A small content of real entries: a few to begin with, and all they lead to.

import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Content } from '../../src/corpus/content.ts';
import type { FileKind } from '../../src/corpus/list-schemas.ts';
import { makeContentCache, readContent } from '../../src/corpus/read-content.ts';

const real = path.resolve(import.meta.dirname, '../../content');
const pages = ['pages/gioi-thieu.md', 'pages/hieu-luc.md'];

/** What a content begins with: a session leads to everything there is; a table and a question are quick to read. */
export const beginnings = {
  session: ['sessions/kiem-soat-quyen-luc-trong-cong-tac-can-bo.md', ...pages],
  question: [
    'comparisons/luat-117-2025-qh15--luat-29-2018-qh14.yaml',
    'situations/luat-bao-ve-bi-mat-nha-nuoc-nao.md',
    'pages/hieu-luc.md',
  ],
} as const;

/** Writes the folder below the temporary folder of the system. Returns its path and its files, sorted. */
export function writeSmallContent(beginning: readonly string[]): { root: string; files: readonly string[] } {
  const content = readContent(real, makeContentCache());
  const files = entriesReached(content, beginning);
  const root = mkdtempSync(path.join(tmpdir(), 'hieu-luc-fuzz-'));
  for (const file of [
    ...files,
    'issuers.yaml',
    'terms.yaml',
    'glossary.yaml',
    'redirects.yaml',
    'finder.yaml',
  ])
    cpSync(path.join(real, file), path.join(root, file));
  const used = new Set(files.flatMap((file) => words(content, file)));
  const sources = [...content.rows.sources.values()].filter(({ value }) => used.has(value.id));
  mkdirSync(path.join(root, 'sources'));
  writeFileSync(path.join(root, 'sources/nguon.yaml'), stringify(sources.map(({ value }) => value)));
  const lists = ['issuers.yaml', 'terms.yaml', 'finder.yaml', 'sources/nguon.yaml'];
  return { root, files: [...files, ...lists].toSorted() };
}

/** Files of the beginning and of all entries that they name. */
function entriesReached(content: Content, beginning: readonly string[]): string[] {
  const fileOf = new Map<string, string>();
  for (const kind of ['document', 'topic', 'situation', 'comparison'] satisfies FileKind[])
    for (const [name, { origin }] of content.rows[kind]) fileOf.set(name, origin.file);
  const files = [...beginning];
  // A list that grows while it is walked.
  for (const file of files)
    for (const word of words(content, file)) {
      const next = fileOf.get(word);
      if (next !== undefined && !files.includes(next)) files.push(next);
    }
  return files;
}

// Ids are the only words of their shape, so nothing must be known of fields.
function words(content: Content, file: string): string[] {
  const text = content.files.find((one) => one.file === file)?.text ?? '';
  return text.match(/[a-z0-9]+(?:[-.]+[a-z0-9]+)+/g) ?? [];
}
