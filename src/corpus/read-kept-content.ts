// Reads content with the help of the run before. What comes out is what reading it all would give; only the time differs.

import { z } from 'zod';
import type { Content } from './content.ts';
import { keptFileOf, readKept, toKeep, writeKept, type KeptFiles } from './kept-files.ts';
import { makeContentCache, readContent, type ContentCache } from './read-content.ts';

/** Where results are kept, and what code they come from (`codeKey`). */
export interface Keeping {
  readonly folder: string;
  readonly key: string;
}

// The digest of the whole file has been compared: what is in it is what was written, in the shape of `toKeep`.
const entries = z.array(
  z.tuple([z.string(), z.custom<KeptFiles extends ReadonlyMap<string, infer V> ? V : never>()]),
);

/** As `readContent`, faster for files that are as they were in the last run with the same key. */
export function readKeptContent(
  root: string,
  keeping: Keeping,
  cache: ContentCache = makeContentCache(),
): Content {
  const file = keptFileOf(keeping.folder, root, 'files');
  const found = entries.safeParse(readKept(file, keeping.key));
  const before: KeptFiles = new Map(found.success ? found.data : []);
  const content = readContent(root, { ...cache, kept: before });
  const now = toKeep(content.files);
  if (!isSame(before, now)) writeKept(file, keeping.key, [...now]);
  return content;
}

function isSame(before: KeptFiles, now: KeptFiles): boolean {
  if (before.size !== now.size) return false;
  for (const [name, { digest }] of now) if (before.get(name)?.digest !== digest) return false;
  return true;
}
