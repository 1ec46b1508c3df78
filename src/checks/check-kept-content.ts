// Reads and checks content with the help of the run before: only what was edited is parsed and searched again. The checks
// that join files run over everything, unless nothing at all is new.

import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Content } from '../corpus/content.ts';
import { keptFileOf, readKept, writeKept } from '../corpus/kept-files.ts';
import type { Problem } from '../corpus/problem.ts';
import { readKeptContent, type Keeping } from '../corpus/read-kept-content.ts';
import type { ContentCache } from '../corpus/read-content.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { checkContent, cleanFiles } from './check-content.ts';

export interface CheckedContent {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

// The digest of the whole file has been compared: what is in it is what was written.
const shape = z.object({
  /** Digest of all that the checks look at. */
  of: z.string(),
  problems: z.array(z.custom<Problem>()),
  clean: z.array(z.string()),
});

/** What `readContent` and `checkContent` give, sooner. Never throws for what the folder holds, nor for what was kept. */
export function checkKeptContent(
  root: string,
  today: IsoDate,
  keeping: Keeping,
  cache?: ContentCache,
): CheckedContent {
  const content = readKeptContent(root, keeping, cache);
  const file = keptFileOf(keeping.folder, root, 'clean');
  const found = shape.safeParse(readKept(file, keeping.key)).data;
  const of = stateOf(content, today);
  // As between `npm run check` and the build after it.
  if (found?.of === of) return { content, problems: found.problems };
  const problems = checkContent(content, today, new Set(found?.clean));
  writeKept(file, keeping.key, { of, problems, clean: [...cleanFiles(content, problems)] });
  return { content, problems };
}

function stateOf({ files, problems, published }: Content, today: IsoDate): string {
  const names = files.map(({ kind, file, digest }) => [kind, file, digest]);
  return hash('sha256', JSON.stringify([today, names, problems, published], plain));
}

function plain(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
