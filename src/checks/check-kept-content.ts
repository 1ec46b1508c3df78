// Reads and checks content with the help of the run before: only what was edited is parsed and searched again. The checks
// that join files run each time, over everything.

import { z } from 'zod';
import type { Content } from '../corpus/content.ts';
import { keptFileOf, readKept, writeKept } from '../corpus/kept-files.ts';
import type { Problem } from '../corpus/problem.ts';
import { readKeptContent, type Keeping } from '../corpus/read-kept-content.ts';
import type { ContentCache } from '../corpus/read-content.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { checkContent, cleanFiles, type CleanFiles } from './check-content.ts';

export interface CheckedContent {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

const names = z.array(z.string());

/** What `readContent` and `checkContent` give, sooner. Never throws for what the folder holds, nor for what was kept. */
export function checkKeptContent(
  root: string,
  today: IsoDate,
  keeping: Keeping,
  cache?: ContentCache,
): CheckedContent {
  const content = readKeptContent(root, keeping, cache);
  const file = keptFileOf(keeping.folder, root, 'clean');
  const found = names.safeParse(readKept(file, keeping.key));
  const before: CleanFiles = new Set(found.success ? found.data : []);
  const problems = checkContent(content, today, before);
  const now = cleanFiles(content, problems);
  if (now.size !== before.size || [...now].some((name) => !before.has(name)))
    writeKept(file, keeping.key, [...now]);
  return { content, problems };
}
