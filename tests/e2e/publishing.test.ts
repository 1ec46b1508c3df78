// Building again gives the same bytes wherever it is done, and killing a build never leaves half a site.

import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildElsewhere } from '../../scripts/publishing/build-elsewhere.ts';
import { copyProject } from '../../scripts/publishing/copy-project.ts';
import { differences, digestFolder } from '../../scripts/publishing/digest-folder.ts';
import { killBuilds } from '../../scripts/publishing/kill-builds.ts';
import { runBuild } from '../../scripts/publishing/run-build.ts';
import { beginnings, writeSmallContent } from '../fuzz/small-content.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;
let content: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hieu-luc-publishing-'));
  content = writeSmallContent(beginnings.session).root;
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

test('killed at ten moments, the old or the new site stands whole, and the next build succeeds', async () => {
  const project = join(folder, 'project');
  mkdirSync(project);
  copyProject(root, project);
  const other = join(folder, 'other');
  cpSync(content, other, { recursive: true });
  appendFileSync(join(other, 'pages', 'hieu-luc.md'), '\nBản khác.\n');
  const seed = Math.trunc(Math.random() * 2 ** 31);
  console.log(`kills: seed ${seed}`);
  const tally = await killBuilds({
    root: project,
    contents: [content, other],
    out: join(folder, 'killed', 'dist'),
    kills: 10,
    seed,
    wholeEvery: 5,
    report: () => undefined,
  });
  expect(tally.faults).toEqual([]);
  expect(tally.old + tally.renewed + tally.finished).toBe(10);
  expect(tally.old).toBeGreaterThan(0);
  expect(tally.looks).toBeGreaterThan(100);
}, 1_800_000);
