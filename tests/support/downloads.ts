// Files that a journey saves.

import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { expect } from 'vitest';
import { page } from './journey.ts';

/** Text of all parts of an office file; every part is well-formed XML. */
export async function officeText(download: Download): Promise<string> {
  const entries = unzipSync(new Uint8Array(await readFile(await download.path())));
  const parts = Object.entries(entries)
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const broken = await page.evaluate(
    (list) =>
      list
        .filter(([, xml]) => {
          const read = new DOMParser().parseFromString(xml, 'application/xml');
          return read.querySelector('parsererror') !== null;
        })
        .map(([name]) => name),
    parts,
  );
  expect(broken).toEqual([]);
  expect(parts.length).toBeGreaterThan(5);
  return parts.map(([, xml]) => xml.replace(/<[^>]+>/g, '')).join('\n');
}

/** The file that a step saves. */
export async function downloadBy(click: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return download;
}
