// What decides a result besides the content: the code, the packages it uses, and Node with its tables of letters.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..');

/** Digest of the code that reads and checks; other code, packages or Node give another. Throws when src is not there. */
export function codeKey(): string {
  // All that reading and checking can reach (tests/architecture holds them to it).
  return digestOfCode(['domain', 'text', 'citation', 'corpus', 'checks']);
}

/** Digest of folders below src, of further files beside src, and of settings (anything that JSON can hold). */
export function digestOfCode(
  folders: readonly string[],
  files: readonly string[] = [],
  settings: unknown = null,
): string {
  const digest = createHash('sha256').update(JSON.stringify([process.versions, settings]));
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort(),
  );
  const beside = ['package-lock.json', ...files].map((file) => join(source, '..', file));
  for (const file of [...beside, ...inFolders])
    digest.update(`\n${file.slice(source.length)}\n`).update(readFileSync(file));
  return digest.digest('hex');
}
