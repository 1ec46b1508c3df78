// Pages of the build before that nothing has changed: they are taken over as they are. What a page was made from was
// noted when it was rendered (reads.ts); it is rendered again when one of these reads gives other data, when the code or
// the settings of the build are others, or when the file is not the very one that was written.

import { linkSync, mkdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stampOf, type FileFacts } from './file-facts.ts';
import { valuesOf } from './observed-site.ts';
import { readKeptPages, writeKeptPages } from './kept-pages-file.ts';
import { digestOf, nameOf, partsOf, readNamed, type Read } from './reads.ts';
import type { Site } from './site.ts';

export interface PageCacheOptions {
  /** File that remembers the pages of `out` from build to build. */
  readonly file: string;
  /** The published folder, and the one that is being built. */
  readonly out: string;
  readonly folder: string;
  /** Stands for code and settings; pages of another key are not looked at. */
  readonly key: string;
  readonly site: Site;
}

export interface PageCache {
  /** Puts the page of the build before into the new folder, if it still stands; false: it is to be rendered. */
  take(path: string): Promise<boolean>;
  /** Remembers what a page was made from, by its path below the folder. */
  note(path: string, reads: ReadonlySet<Read>): void;
  /** Numbers of pages taken over and of pages rendered. */
  readonly counts: { taken: number; rendered: number };
  /** Files of the build before, by path. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** Writes down what the next build needs, once the new folder with these files stands in its place. */
  save(files: ReadonlyMap<string, FileFacts>): void;
}

/** Opens the memory of the build before; one that is missing, damaged or of another key is empty. */
export function openPageCache(options: PageCacheOptions): PageCache {
  const { file, out, folder, key, site } = options;
  const before = readKeptPages(file, key);
  const digestOfRead = digester(site);
  // Asked for only when pages are, since their modules bring the tables they read.
  let isSame: readonly boolean[] | undefined;
  const readsBefore = before.reads.map(readNamed);
  const noted = new Map<string, readonly Read[]>();
  const counts = { taken: 0, rendered: 0 };
  return {
    counts,
    async take(path) {
      const page = before.pages.get(path);
      if (page === undefined) return false;
      isSame ??= readsBefore.map((read, index) => digestOfRead(read) === before.digests[index]);
      if (!page.every((index) => isSame?.[index])) return false;
      if (stampOf(join(out, path)) !== before.files.get(path)?.stamp) return false;
      if (!(await put(join(out, path), join(folder, path)))) return false;
      noted.set(
        path,
        page.map((index) => readsBefore[index]!),
      );
      counts.taken += 1;
      return true;
    },
    note(path, reads) {
      noted.set(path, [...reads]);
      counts.rendered += 1;
    },
    files: before.files,
    save(files) {
      const places = new Map<Read, number>();
      for (const reads of noted.values())
        for (const read of reads) if (!places.has(read)) places.set(read, places.size);
      const used = [...places.keys()];
      writeKeptPages(file, key, {
        reads: used.map(nameOf),
        digests: used.map(digestOfRead),
        pages: new Map([...noted].map(([path, reads]) => [path, reads.map((read) => places.get(read)!)])),
        files,
      });
    },
  };
}

function digester(site: Site): (read: Read) => string {
  const valueOf = valuesOf(site);
  const known = new Map<Read, string>();
  return (read) => {
    const { table, entry } = partsOf(read);
    const found = known.get(read) ?? digestOf(valueOf(table, entry));
    known.set(read, found);
    return found;
  };
}

// Linked, which costs no bytes; copied where the disk knows no links. The stamp of a copy is another, so pages there are
// taken over every second time only: correct, and rare.
async function put(from: string, to: string): Promise<boolean> {
  try {
    mkdirSync(dirname(to), { recursive: true });
    linkSync(from, to);
    return true;
  } catch {
    return copyFile(from, to).then(
      () => true,
      () => false,
    );
  }
}
