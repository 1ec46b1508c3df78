// A site whose every text tries to run something, built once for all journeys that want it, and what its pages may not do.
// Pages are opened without the policy of the site, so that it is not the policy alone that holds.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { runBuild } from '../../scripts/publishing/run-build.ts';
import { importFile } from '../../src/import/run.ts';
import { withBuildLock } from '../../src/site/build-lock.ts';
import { serveFolder } from '../../src/site/serve-folder.ts';
import { writeHostileContent } from '../hostile/hostile-content.ts';
import { hostileRows } from '../hostile/hostile-rows.ts';
import { context, freshPages, page } from './journey.ts';

/** Documents of the site that came in by `npm run import`. */
export const imported = 60;
/** Folder of the site. */
export const out = join(inject('scratch'), 'hostile', 'dist');
/** Where it is served, without a slash at the end. */
export let address: string;
let server: Server;
/** Whatever a page should not have done. */
let caught: string[];

/** Serves the site to the journeys of the file and gives each a fresh page, watched. */
export function hostileSite(): void {
  beforeAll(async () => {
    // Files of journeys run side by side: the first one builds.
    const lock = { file: `${out}.lock`, pid: process.pid, onWait: () => undefined };
    await withBuildLock(lock, async () => {
      if (!existsSync(out)) await build();
    });
    const served = await serveFolder(out, { port: 0 });
    ({ server } = served);
    address = served.address.replace(/\/$/, '');
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  freshPages({ bypassCSP: true, acceptDownloads: true });
  beforeEach(watch);
}

async function build(): Promise<void> {
  const content = writeHostileContent();
  const [issuer] = JSON.parse(readFileSync(join(content, 'issuers.yaml'), 'utf8')) as { name: string }[];
  const rows = join(out, '..', 'rows.jsonl');
  mkdirSync(join(out, '..'), { recursive: true });
  writeFileSync(
    rows,
    hostileRows(issuer!.name, imported)
      .map((row) => JSON.stringify(row))
      .join('\n'),
  );
  const { lines } = await importFile(rows, content);
  if (lines.some(({ outcome }) => outcome !== 'written')) throw new Error('a hostile row was not imported');
  const { status, printed } = await runBuild({ root: join(import.meta.dirname, '../..'), content, out });
  rmSync(content, { recursive: true });
  if (status !== 0) throw new Error(`the hostile content could not be built:\n${printed}`);
}

/** Watches the page that is open, from now on. */
export async function watch(): Promise<void> {
  caught = [];
  await context.route(
    (url) => url.origin !== address && !['blob:', 'data:'].includes(url.protocol),
    (route) => {
      caught.push(`asked ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('dialog', (dialog) => {
    caught.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => caught.push(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') caught.push(`console ${message.text()}`);
  });
}

/** What the page should not have done so far, its mark on the window included. */
export async function misdeeds(): Promise<string[]> {
  const marked = await page.evaluate(() => 'hacked' in window);
  return marked ? [...caught, 'marked the window'] : caught;
}

/** Paths of the files of the site with an ending. */
export function filesOf(ending: string): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .toSorted();
}

/** Text of a file of the site. */
export const read = (name: string): string => readFileSync(join(out, name), 'utf8');
