// A build of the same project and content on a machine that differs in all that should not matter.

import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyProject } from './copy-project.ts';
import { runBuild } from './run-build.ts';

/** Builds from a copy of the project and content in `folder`. Returns status, output and the folder of the site. */
export async function buildElsewhere(options: {
  root: string;
  content: string;
  folder: string;
}): Promise<{ status: number | null; printed: string; out: string }> {
  const { root, content, folder } = options;
  const project = join(folder, 'sâu hơn', 'dự án');
  const copied = join(folder, 'nội dung');
  const out = join(folder, 'trang');
  mkdirSync(project, { recursive: true });
  copyProject(root, project);
  cpSync(content, copied, { recursive: true });
  const strange = fileURLToPath(new URL('strange-machine.ts', import.meta.url));
  const env = { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', USER: 'khac' };
  const run = { root: project, content: copied, out, env, node: ['--import', strange] };
  return { ...(await runBuild(run)), out };
}
