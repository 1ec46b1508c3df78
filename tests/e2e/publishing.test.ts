// Building again gives the same bytes wherever it is done, and killing a build never leaves half a site.

import { once } from 'node:events';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildElsewhere } from '../../scripts/publishing/build-elsewhere.ts';
import { copyProject } from '../../scripts/publishing/copy-project.ts';
import { differences, digestFolder } from '../../scripts/publishing/digest-folder.ts';
import { killBuilds } from '../../scripts/publishing/kill-builds.ts';
import { runBuild, startBuild } from '../../scripts/publishing/run-build.ts';
import { beginnings, writeSmallContent } from '../fuzz/small-content.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
let content: string;
/** A copy of the project with a lock of its own: other files of journeys build at the same time. */
let project: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hieu-luc-publishing-'));
  content = writeSmallContent(beginnings.session).root;
  project = join(folder, 'project');
  mkdirSync(project);
  copyProject(root, project);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(content, { recursive: true, force: true });
});

test('another path, clock, time zone, language and order of folders: the same bytes', async () => {
  const out = join(folder, 'here');
  const here = await runBuild({ root, content, out });
  const there = await buildElsewhere({ root, content, folder: join(folder, 'nơi khác') });
  expect([here.status, there.status], here.printed + there.printed).toEqual([0, 0]);
  const [a, b] = [digestFolder(out) ?? new Map(), digestFolder(there.out) ?? new Map()];
  expect(a.size).toBeGreaterThan(100);
  expect(differences(a, b)).toEqual([]);
}, 600_000);

test('two builds at once run one after the other, and a build that waits for a killed one takes over', async () => {
  const out = join(folder, 'twice');
  const killed = watchedBuild(out);
  await killed.says('Dựng trang');
  const both = [watchedBuild(out), watchedBuild(out)];
  const waits = `Đang chờ một lần dựng khác xong (tiến trình ${killed.pid})`;
  await Promise.all(both.map((build) => build.says(waits)));
  process.kill(-killed.pid, 'SIGKILL');
  expect(await Promise.all(both.map((build) => build.ended))).toEqual([0, 0]);
  expect(both.map((build) => build.printed().match(/Đã dựng/g))).toEqual([['Đã dựng'], ['Đã dựng']]);
  expect(digestFolder(out)?.size).toBeGreaterThan(100);
  expect(
    differences(digestFolder(out) ?? new Map(), digestFolder(join(folder, 'here')) ?? new Map()),
  ).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.includes('dang-dung'))).toEqual([]);
}, 600_000);

/** A build of the content into `out` whose words can be waited for. */
function watchedBuild(out: string) {
  let printed = '';
  const child = startBuild({ root: project, content, out }, (text) => (printed += text));
  const ended = once(child, 'close').then(([status]) => status as number | null);
  return {
    pid: child.pid ?? 0,
    printed: () => printed,
    ended,
    says: (words: string) => expect.poll(() => printed, { timeout: 300_000 }).toContain(words),
  };
}

// A fixed seed, so that a change of the code is judged and not the luck of a run; `npm run kill-builds` tries others.
test('killed at six moments, the old or the new site stands whole, and the next build succeeds', async () => {
  const other = join(folder, 'other');
  cpSync(content, other, { recursive: true });
  appendFileSync(join(other, 'pages', 'hieu-luc.md'), '\nBản khác.\n');
  const tally = await killBuilds({
    root: project,
    contents: [content, other],
    out: join(folder, 'killed', 'dist'),
    kills: 6,
    seed: 11,
    wholeEvery: 3,
    report: () => undefined,
  });
  expect(tally.faults).toEqual([]);
  expect(tally.old + tally.renewed + tally.finished).toBe(6);
  expect(tally.old).toBeGreaterThan(0);
  expect(tally.looks).toBeGreaterThan(100);
}, 1_800_000);
