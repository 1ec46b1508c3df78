// npm start [-- --port N] [--content DIR] [--out DIR]: builds the site and serves it on this machine.

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildFromContent } from './build-from-content.ts';
import { announce } from './announce.ts';
import { readOptions } from './usage-error.ts';

const { values } = readOptions('npm start -- [--port N] [--content DIR] [--out DIR]', () =>
  parseArgs({
    options: { port: { type: 'string' }, content: { type: 'string' }, out: { type: 'string' } },
  }),
);
const root = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(values.out ?? `${root}/dist`);
if (!(await buildFromContent({ root, content: resolve(values.content ?? `${root}/content`), out })))
  process.exit(1);
await announce(out, values.port);
