// Which pages a finished build holds: from the files themselves, so that no page is forgotten.

import type { FileFacts } from './file-facts.ts';

/** Root-relative paths of the pages that search engines may list, in order: those not marked `noindex`. */
export function listPages(files: ReadonlyMap<string, FileFacts>): readonly string[] {
  return [...files]
    .filter(([path, { isHidden }]) => !isHidden && (path === 'index.html' || path.endsWith('/index.html')))
    .map(([path]) => path)
    .sort()
    .map((path) => `/${path.slice(0, -'index.html'.length)}`);
}
