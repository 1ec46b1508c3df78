// npm run compare-edits [-- --content DIR] [--rounds N] [--edits N] [--seed N]: edits a copy of the content at random,
// builds it over the site before and from nothing, and compares all files. Exit 1 when any differs.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareEdits } from './publishing/compare-edits.ts';
import { readOptions } from './usage-error.ts';

const { values } = readOptions(
  'npm run compare-edits -- [--content DIR] [--rounds N] [--edits N] [--seed N]',
  () =>
    parseArgs({
      options: {
        content: { type: 'string' },
        rounds: { type: 'string', default: '5' },
        edits: { type: 'string', default: '3' },
        seed: { type: 'string' },
      },
    }),
);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-sua-'));
const seed = Number(values.seed ?? Math.trunc(Math.random() * 2 ** 31));
console.log(`seed ${seed}`);
try {
  const { made, taken, rendered, differing } = await compareEdits({
    root,
    content: resolve(values.content ?? join(root, 'content')),
    folder,
    rounds: Number(values.rounds),
    edits: Number(values.edits),
    seed,
    report: (line) => console.log(line),
  });
  console.log(
    `${made.length} lần sửa, giữ ${taken} trang, dựng lại ${rendered} trang, ${differing.length} tệp khác.`,
  );
  for (const path of differing) console.log(`  ${path}`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
