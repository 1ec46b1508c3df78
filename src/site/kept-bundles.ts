// Bundles of texts from earlier builds, by the digest of what went into them: one edit makes one bundle anew, not all.

import { hash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

type Files = ReadonlyMap<string, Uint8Array>;

/** Bundles that are kept at most; the ones made longest ago go first. */
const most = 40;

/** A bundle that was kept in a folder under this digest; undefined when there is none, or none that is whole. */
export function keptBundle(folder: string, digest: string): Files | undefined {
  try {
    const bytes = readFileSync(join(folder, digest));
    const sum = bytes.subarray(0, sumLength).toString('latin1');
    const body = bytes.subarray(sumLength);
    if (sumOf(body) !== sum) return undefined;
    const files = deserialize(body) as Files;
    return new Map([...files].map(([name, content]) => [name, Uint8Array.from(content)]));
  } catch {
    return undefined;
  }
}

/** Keeps a bundle for later builds, in whole or not at all; a full disk only makes them slower. */
export function keepBundle(folder: string, digest: string, files: Files): void {
  const draft = join(folder, `${digest}.${randomUUID()}`);
  // Plain arrays of bytes: those of Pagefind share one large buffer, which would be written with each.
  const body = serialize(new Map([...files].map(([path, bytes]) => [path, Uint8Array.from(bytes)])));
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, Buffer.concat([Buffer.from(sumOf(body), 'latin1'), body]));
    renameSync(draft, join(folder, digest));
    dropOldest(folder);
  } catch {
    drop(draft);
  }
}

function drop(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Not there, or in no folder at all.
  }
}

function dropOldest(folder: string): void {
  const byAge = readdirSync(folder)
    .map((name) => ({ path: join(folder, name), made: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.made - a.made);
  for (const { path } of byAge.slice(most)) drop(path);
}

const sumLength = 64;

function sumOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
