// The file in which a build writes down, for the next one, what each page was made from.

import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { FileFacts } from './file-facts.ts';

export interface KeptPages {
  /** Stands for code and settings. */
  readonly key: string;
  /** Names of all reads of all pages, and the digest that each gave. */
  readonly reads: readonly string[];
  readonly digests: readonly string[];
  /** Indexes of the reads of each page that may be taken over, by path. */
  readonly pages: ReadonlyMap<string, readonly number[]>;
  /** All files of the build, by path. */
  readonly files: ReadonlyMap<string, FileFacts>;
}

const nothing: KeptPages = { key: '', reads: [], digests: [], pages: new Map(), files: new Map() };

const written = z.object({
  key: z.string(),
  reads: z.array(z.string()),
  digests: z.array(z.string()),
  pages: z.record(z.string(), z.array(z.int())),
  files: z.record(
    z.string(),
    z.object({ stamp: z.string(), digest: z.string(), bytes: z.int(), isHidden: z.boolean() }),
  ),
});

/** Reads what an earlier build of the same key has written; empty when there is nothing, or nothing whole. */
export async function readKeptPages(file: string, key: string): Promise<KeptPages> {
  const found = written.safeParse(
    await readFile(file, 'utf8')
      .then(JSON.parse, () => null)
      .catch(() => null),
  );
  if (!found.success || found.data.key !== key) return nothing;
  const { reads, digests } = found.data;
  const pages = new Map(Object.entries(found.data.pages));
  const isWhole =
    reads.length === digests.length &&
    [...pages.values()].every((indexes) => indexes.every((index) => index >= 0 && index < reads.length));
  if (!isWhole) return nothing;
  return { key, reads, digests, pages, files: new Map(Object.entries(found.data.files)) };
}

/** Writes it in whole or not at all. What cannot be written (a full disk) only makes the next build slower. */
export async function writeKeptPages(file: string, kept: KeptPages): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  const text = JSON.stringify({
    ...kept,
    pages: Object.fromEntries(kept.pages),
    files: Object.fromEntries(kept.files),
  });
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, text);
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}
