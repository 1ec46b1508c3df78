// npm run build [-- --content DIR] [--out DIR]: checks the content, builds site and index, swaps the folder in whole.

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFromContent } from './build-from-content.ts';
import { readOptions } from './usage-error.ts';

const { values } = readOptions('npm run build -- [--content DIR] [--out DIR]', () =>
  parseArgs({ options: { content: { type: 'string' }, out: { type: 'string' } } }),
);
const root = fileURLToPath(new URL('..', import.meta.url));
const built = await buildFromContent({
  root,
  content: resolve(values.content ?? `${root}/content`),
  out: resolve(values.out ?? `${root}/dist`),
});
process.exit(built ? 0 : 1);
