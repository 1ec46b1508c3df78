// Files as they were parsed in the run before, kept on disk by the digest of their bytes, so that only what was edited is
// parsed again. Only files that nothing was wrong with are kept: whatever has a problem is read anew, and says so with
// its place. The kept file is ignored unless it is whole and was written by the very same code.

import { hash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Body } from './catalog.ts';
import { yamlOfEntry } from './front-matter.ts';
import type { ContentFile } from './list-files.ts';
import type { FileKind } from './list-schemas.ts';
import type { ParsedFile } from './parse-file.ts';

/** What is kept of a file: how its bytes were, and the rows and the Markdown read from them. */
interface Kept {
  readonly digest: string;
  readonly rows: ParsedFile['rows'];
  readonly body: Body | null;
}

/** By kind and path. Holds exactly the files of the last run, so it grows with the content and not with time. */
export type KeptFiles = ReadonlyMap<string, Kept>;

/** The file in which the results of a content folder are kept, below `folder`; `what` tells several of them apart. */
export function keptFileOf(folder: string, root: string, what: string): string {
  return join(folder, `${hash('sha256', resolve(root), 'hex').slice(0, 16)}.${what}.json`);
}

/** The file as it was parsed from the same bytes before; undefined when it is not kept. */
export function findKept(
  kept: KeptFiles,
  file: ContentFile,
  digest: string,
  text: string,
): ParsedFile | undefined {
  const known = kept.get(nameOfKept(file));
  if (known?.digest !== digest) return undefined;
  const yamlText = file.file.endsWith('.yaml') ? text : yamlOfEntry(text);
  if (yamlText === undefined) return undefined;
  return {
    ...file,
    digest,
    rows: known.rows,
    refused: [],
    unreadable: false,
    body: known.body,
    text,
    yaml: { file: file.file, text: yamlText, firstLine: 1 },
    problems: [],
  };
}

/** What is worth keeping of a run. */
export function toKeep(files: readonly ParsedFile[]): KeptFiles {
  const good = files.filter(
    ({ problems, unreadable, refused }) => !unreadable && problems.length + refused.length === 0,
  );
  return new Map(
    good.map((file) => [nameOfKept(file), { digest: file.digest, rows: file.rows, body: file.body }]),
  );
}

function nameOfKept({ kind, file }: { kind: FileKind; file: string }): string {
  return `${kind} ${file}`;
}

/**
 * Reads what `writeKept` wrote with the same key: the data as they were given. undefined when there is no such file, when
 * a byte of it is another, or when the key is.
 */
export function readKept(file: string, key: string): unknown {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const data = bytes.subarray(end + 1);
    if (bytes.toString('utf8', 0, end) !== headOf(key, data)) return undefined;
    return JSON.parse(data.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Folders of content whose results are kept beside each other; the oldest go. */
const mostFiles = 16;

/**
 * Writes data aside and puts them in their place at once, so that two runs never mix theirs. What cannot be written (a
 * full disk) only makes the next run slower.
 */
export function writeKept(file: string, key: string, data: unknown): void {
  const draft = `${file}.${randomUUID()}`;
  try {
    const bytes = Buffer.from(JSON.stringify(data));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, Buffer.concat([Buffer.from(`${headOf(key, bytes)}\n`), bytes]));
    renameSync(draft, file);
    clearOld(dirname(file), basename(file));
  } catch {
    removeDraft(draft);
  }
}

// Where nothing can be written there may be nothing to remove either.
function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    return;
  }
}

function headOf(key: string, data: Uint8Array): string {
  return `${key} ${hash('sha256', data, 'hex')}`;
}

function clearOld(folder: string, except: string): void {
  const others = readdirSync(folder).filter((name) => name !== except);
  if (others.length < mostFiles) return;
  const byAge = others
    .map((name) => ({ name, written: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.written - a.written);
  for (const { name } of byAge.slice(mostFiles - 1)) rmSync(join(folder, name), { force: true });
}
