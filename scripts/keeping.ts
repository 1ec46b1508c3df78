// Where the command lines keep the results of reading and checking from run to run.

import { fileURLToPath } from 'node:url';
import { codeKey } from '../src/corpus/code-key.ts';
import type { Keeping } from '../src/corpus/read-kept-content.ts';

/** `.cache/content` of this project; may be deleted at any time. */
export function keeping(): Keeping {
  return { folder: fileURLToPath(new URL('../.cache/content', import.meta.url)), key: codeKey() };
}
