// npm run compare-builds [-- --content DIR]: builds the same content twice, here and from a copy of the project on another
// path, there with another clock, time zone, language and order of folders, and compares all files byte by byte. Exit 1
// when any differs.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildElsewhere } from './publishing/build-elsewhere.ts';
import { differences, digestFolder } from './publishing/digest-folder.ts';
import { runBuild } from './publishing/run-build.ts';
import { readOptions } from './usage-error.ts';

const { values } = readOptions('npm run compare-builds -- [--content DIR]', () =>
  parseArgs({ options: { content: { type: 'string' } } }),
);
const root = fileURLToPath(new URL('..', import.meta.url));
const content = resolve(values.content ?? join(root, 'content'));
const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-so-sanh-'));

try {
  process.exitCode = await compare();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(): Promise<number> {
  const here = join(folder, 'here');
  console.log('Dựng lần một, tại đây…');
  const first = await runBuild({ root, content, out: here });
  console.log('Dựng lần hai, ở thư mục khác, đồng hồ và ngôn ngữ khác…');
  const second = await buildElsewhere({ root, content, folder: join(folder, 'nơi khác') });
  if (first.status !== 0 || second.status !== 0) {
    console.error(`${first.printed}${second.printed}\nCó lần dựng không xong: chưa so được.`);
    return 1;
  }
  const a = digestFolder(here) ?? new Map();
  const b = digestFolder(second.out) ?? new Map();
  const differing = differences(a, b);
  console.log(`${a.size} tệp, ${differing.length} tệp khác nhau.`);
  for (const path of differing) console.log(`  ${path}`);
  return differing.length === 0 && a.size > 0 ? 0 : 1;
}
