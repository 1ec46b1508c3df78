// Which pages a finished build holds: read from the files themselves, so that no page is forgotten.

import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Root-relative paths of the pages that search engines may list: those not marked `noindex`. */
export async function listPages(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const pages = names.filter((name) => name === 'index.html' || name.endsWith(`${sep}index.html`)).sort();
  const found: string[] = [];
  for (const name of pages) {
    const html = await readFile(join(folder, name), 'utf8');
    if (/<meta name="robots" content="noindex"/.test(html)) continue;
    found.push(`/${name.slice(0, -'index.html'.length).replaceAll(sep, '/')}`);
  }
  return found;
}
