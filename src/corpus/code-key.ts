// What decides how content is read and checked, besides the content: the code, the packages it uses, and Node with its
// tables of letters.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..');
// All that reading and checking can reach (tests/architecture holds them to it).
const folders = ['domain', 'text', 'citation', 'corpus', 'checks'];

/** Digest of the code that reads and checks; other code, packages or Node give another. Throws when src is not there. */
export function codeKey(): string {
  const digest = createHash('sha256').update(JSON.stringify(process.versions));
  const files = folders.flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort(),
  );
  for (const file of [join(source, '..', 'package-lock.json'), ...files])
    digest.update(`\n${file.slice(source.length)}\n`).update(readFileSync(file));
  return digest.digest('hex');
}
