// Astro integration: pages of a build are written as they are rendered. Astro itself would make the folder, look for a file
// of the same name in public/ and write through the thread pool, for each page anew; with tens of thousands of pages
// that costs as much as rendering them. Pages that the build before has left, and that nothing has changed, are not
// rendered at all (page-cache.ts).

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { withKnownDigests } from './known-digests.ts';
import { pageCacheOfBuild } from './page-cache-of-build.ts';
import { whileNoting } from './reads.ts';

interface Places {
  /** Folder of the build. */
  readonly outDir: string;
  /** Files of `public/` by their path in the site; they win over pages, with a warning from Astro. */
  readonly kept: ReadonlySet<string>;
  readonly base: string;
}

// Routes with a page for each entry, made from the catalog alone: of these the pages that still stand are taken over.
const growing: ReadonlySet<string> = new Set([
  'src/pages/van-ban/[id].astro',
  'src/pages/nguon/[source].astro',
  'src/pages/dong-ke-thua/[id].astro',
  'src/pages/api/v1/documents/[id].json.ts',
]);

/** The integration. Files of other routes that are no pages (`*.json`, `404.html`, …) are left to Astro. */
export function writePages(base: string): AstroIntegration {
  let places: Places | undefined;
  return {
    name: 'hieu-luc:write-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        places = {
          outDir: fileURLToPath(config.outDir),
          kept: filesOf(fileURLToPath(config.publicDir)),
          base,
        };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => (places === undefined ? usual : writingPrerenderer(usual, places)));
      },
    },
  };
}

function filesOf(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  } catch {
    return new Set();
  }
}

function writingPrerenderer(usual: AstroPrerenderer, { outDir, kept, base }: Places): AstroPrerenderer {
  const made = new Set<string>();
  return {
    ...usual,
    async getStaticPaths() {
      const all = await usual.getStaticPaths();
      const cache = pageCacheOfBuild();
      if (cache === undefined) return all;
      const changed: typeof all = [];
      for (const path of all) {
        const file = fileOf(path.pathname, path.route);
        if (!growing.has(path.route.component) || kept.has(file) || !(await cache.take(file)))
          changed.push(path);
      }
      return changed;
    },
    async render(request, options) {
      const { routeData } = options;
      const { value, reads } = whileNoting(async () => {
        const rendered = await withKnownDigests(() => usual.render(request, options));
        const response = rendered instanceof Response ? rendered : rendered.response;
        const path = decodeURI(new URL(request.url).pathname);
        const isGrowing = growing.has(routeData.component);
        const isPage = routeData.type === 'page' && path.endsWith('/');
        const file = fileOf(path.slice(base.length), routeData);
        const isOurs = (isPage || isGrowing) && path.startsWith(base) && !kept.has(file);
        if (!isOurs || response.status !== 200) return { rendered };
        const target = join(outDir, file);
        if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
        made.add(dirname(target));
        writeFileSync(target, new Uint8Array(await response.arrayBuffer()));
        return { rendered: new Response(null), file: isGrowing ? file : undefined };
      });
      const { rendered, file } = await value;
      if (file !== undefined) pageCacheOfBuild()?.note(file, reads);
      return rendered;
    },
  };
}

/** File of an address, below the folder of the build. */
function fileOf(pathname: string, { type }: RouteData): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  return type === 'page' ? join(path, 'index.html') : path;
}
