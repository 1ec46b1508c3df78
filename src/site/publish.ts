// One build of the site: pages, search index, service worker, swap. The content has been checked before.

import { hash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { sitemapFiles } from '../export/sitemap.ts';
import { withBuildLock } from './build-lock.ts';
import { codeDigest } from './code-digest.ts';
import { factsOfFiles } from './file-facts.ts';
import { listPages } from './list-pages.ts';
import { provideSite, publicAddress } from './load-catalog.ts';
import { absoluteAddress } from './machine-address.ts';
import { observedSite } from './observed-site.ts';
import { providePageCache } from './page-cache-of-build.ts';
import { openPageCache } from './page-cache.ts';
import { markOf } from './process-mark.ts';
import { buildSearchFiles } from './search-index.ts';
import { serviceWorkerFiles } from './service-worker.ts';
import type { Site } from './site.ts';
import { clearLeftovers, swapFolder, workingFolder } from './swap-folder.ts';

export interface PublishOptions {
  /** Root of the project. */
  readonly root: string;
  /** Folder that holds the finished site; replaced as a whole. */
  readonly out: string;
  /** Called with one line, in Vietnamese, at each long step. */
  readonly report: (line: string) => void;
}

/** Builds the site into `out`, one build of the project at a time. When any step throws, `out` stays as it was. */
export async function publishSite(site: Site, options: PublishOptions): Promise<void> {
  await withBuildLock(
    {
      file: join(options.root, '.cache', 'build.lock'),
      pid: process.pid,
      onWait: (pid) => options.report(`Đang chờ một lần dựng khác xong (tiến trình ${pid})…`),
    },
    () => buildAside(site, options),
  );
}

async function buildAside(site: Site, { root, out, report }: PublishOptions): Promise<void> {
  const folder = workingFolder(out, markOf(process.pid));
  await clearLeftovers(out);
  try {
    report(`Dựng trang cho ${site.catalog.documents.length} văn bản…`);
    const observed = observedSite(site);
    const key = codeDigest(site.builtOn, process.env);
    const cache = openPageCache({ file: memoryOf(root, out), out, folder, key, site: observed });
    provideSite(observed);
    providePageCache(cache);
    await build({ root, outDir: folder, logLevel: 'warn' });
    const { taken, rendered } = cache.counts;
    if (taken > 0) report(`Giữ ${taken} trang không đổi, dựng lại ${rendered} trang.`);
    report('Lập chỉ mục tra cứu…');
    await writeFiles(folder, await buildSearchFiles(site, { kept: await keptTexts(root) }));
    if (publicAddress(process.env) === null) {
      report(`Chưa đặt HIEU_LUC_SITE: sơ đồ trang và mô tả tìm kiếm ghi địa chỉ ${absoluteAddress('/')}.`);
    }
    const files = factsOfFiles(folder, cache.files);
    await writeFiles(folder, sitemapFiles(listPages(files), absoluteAddress));
    await writeFiles(folder, await serviceWorkerFiles(files, site.builtOn));
    await swapFolder(folder, out);
    cache.save(files);
  } finally {
    providePageCache(undefined);
    await rm(folder, { recursive: true, force: true });
  }
}

// The lock names the Pagefind that makes them.
async function keptTexts(root: string): Promise<{ folder: string; key: string }> {
  const lock = await readFile(join(root, 'package-lock.json'));
  return { folder: join(root, '.cache', 'texts'), key: hash('sha256', lock, 'hex') };
}

// Each place that is built into has its own memory.
function memoryOf(root: string, out: string): string {
  return join(root, '.cache', 'pages', `${hash('sha256', out, 'hex').slice(0, 16)}.json`);
}

async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  for (const [path, content] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
