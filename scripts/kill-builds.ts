// npm run kill-builds [-- --kills N] [--seed N] [--content DIR]: kills builds at random moments and says what stood after
// each kill. Works on a copy of the project, so that nothing here waits for it. Exit 1 when half a site was ever seen.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { copyProject } from './publishing/copy-project.ts';
import { killBuilds } from './publishing/kill-builds.ts';
import { readCount, readOptions } from './usage-error.ts';

const usage = 'npm run kill-builds -- [--kills N] [--seed N] [--content DIR]';
const { values } = readOptions(usage, () =>
  parseArgs({
    options: { kills: { type: 'string' }, seed: { type: 'string' }, content: { type: 'string' } },
  }),
);
const root = fileURLToPath(new URL('..', import.meta.url));
const kills = readCount(usage, { name: 'kills', text: values.kills, usual: 100 }, 1);
const anySeed = Math.trunc(Math.random() * 2 ** 31);
const seed = readCount(usage, { name: 'seed', text: values.seed, usual: anySeed });
const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-ngat-'));
console.log(`${kills} lần ngắt, hạt giống ${seed}`);
try {
  const project = join(folder, 'project');
  mkdirSync(project);
  copyProject(root, project);
  const contents = ['a', 'b'].map((name) => {
    const content = join(folder, name);
    cpSync(resolve(values.content ?? join(root, 'content')), content, { recursive: true });
    const page = join(content, 'pages', 'gioi-thieu.md');
    if (name === 'b') writeFileSync(page, `${readFileSync(page, 'utf8')}\nBản khác.\n`);
    return content;
  }) as [string, string];
  const tally = await killBuilds({
    root: project,
    contents,
    out: join(folder, 'dist'),
    kills,
    seed,
    wholeEvery: 10,
    report: (line) => console.log(line),
  });
  const { old, renewed, finished, whole, looks, faults } = tally;
  console.log(
    `${kills} lần ngắt: ${old} lần còn trang cũ, ${renewed} lần đã có trang mới, ${finished} lần dựng xong trước khi ngắt; ${whole} lần để yên đều phải xong; nhìn ${looks} lần.`,
  );
  if (faults.length > 0) console.error(`${faults.length} lỗi, xem các dòng bắt đầu bằng !`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
