// npm run serve [-- --port N] [--out DIR]: serves the site that was built last.

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { announce } from './announce.ts';
import { readOptions } from './usage-error.ts';

const { values } = readOptions('npm run serve -- [--port N] [--out DIR]', () =>
  parseArgs({ options: { port: { type: 'string' }, out: { type: 'string' } } }),
);
await announce(resolve(values.out ?? fileURLToPath(new URL('../dist', import.meta.url))), values.port);
