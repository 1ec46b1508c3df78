// The file in which a build writes down, for the next one, what each page was made from.

import { z } from 'zod';
import { readKept, writeKept } from '../corpus/kept-files.ts';
import type { FileFacts } from './file-facts.ts';

export interface KeptPages {
  /** Names of all reads of all pages, and the digest that each gave. */
  readonly reads: readonly string[];
  readonly digests: readonly string[];
  /** Indexes of the reads of each page that may be taken over, by path. */
  readonly pages: ReadonlyMap<string, readonly number[]>;
  /** All files of the build, by path. */
  readonly files: ReadonlyMap<string, FileFacts>;
}

const nothing: KeptPages = { reads: [], digests: [], pages: new Map(), files: new Map() };

const written = z.object({
  reads: z.array(z.string()),
  digests: z.array(z.string()),
  pages: z.record(z.string(), z.array(z.int())),
  files: z.record(
    z.string(),
    z.object({ stamp: z.string(), digest: z.string(), bytes: z.int(), isHidden: z.boolean() }),
  ),
});

/** Reads what an earlier build of the same key has written; empty when there is nothing, or nothing whole. */
export function readKeptPages(file: string, key: string): KeptPages {
  const found = written.safeParse(readKept(file, key));
  if (!found.success) return nothing;
  const { reads, digests, files } = found.data;
  const pages = new Map(Object.entries(found.data.pages));
  const isWhole =
    reads.length === digests.length &&
    [...pages.values()].every((indexes) => indexes.every((index) => index >= 0 && index < reads.length));
  return isWhole ? { reads, digests, pages, files: new Map(Object.entries(files)) } : nothing;
}

/** Writes it in whole or not at all. What cannot be written (a full disk) only makes the next build slower. */
export function writeKeptPages(file: string, key: string, { pages, files, ...lists }: KeptPages): void {
  writeKept(file, key, { ...lists, pages: Object.fromEntries(pages), files: Object.fromEntries(files) });
}
