// Builds the real content once into a folder of its own and serves it for all journeys.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/site/serve-folder.ts';
import { journeyDay } from '../support/browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    address: string;
    folder: string;
    /** Empty folder of the run, for what several files of journeys share; removed after it. */
    scratch: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-e2e-'));
  const out = join(folder, 'dist');
  // Its own process, so that the environment of the tests does not colour the build.
  const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], {
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', HIEU_LUC_BUILD_DATE: journeyDay },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the site could not be built for the journeys');
  const { address, server } = await serveFolder(out, { port: 0 });
  project.provide('address', address.replace(/\/$/, ''));
  project.provide('folder', out);
  project.provide('scratch', folder);
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  };
}
