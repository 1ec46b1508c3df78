// Astro integration: pages of a build are written as they are rendered. Astro itself would make the folder, look for a file
// of the same name in public/ and write through the thread pool, for each page anew; with tens of thousands of pages
// that costs as much as rendering them.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { withKnownDigests } from './known-digests.ts';

interface Places {
  /** Folder of the build. */
  readonly outDir: string;
  /** Files of `public/` by their path in the site; they win over pages, with a warning from Astro. */
  readonly kept: ReadonlySet<string>;
  readonly base: string;
}

/** The integration. Files that are no pages (`*.json`, `404.html`, …) are left to Astro. */
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
  return {
    ...usual,
    async render(request, options) {
      const rendered = await withKnownDigests(() => usual.render(request, options));
      const response = rendered instanceof Response ? rendered : rendered.response;
      const path = decodeURI(new URL(request.url).pathname);
      const isPage = options.routeData.type === 'page' && path.startsWith(base) && path.endsWith('/');
      const folder = path.slice(base.length);
      const page = join(folder, 'index.html');
      if (!isPage || response.status !== 200 || kept.has(page)) return rendered;
      mkdirSync(join(outDir, folder), { recursive: true });
      writeFileSync(join(outDir, page), new Uint8Array(await response.arrayBuffer()));
      return new Response(null);
    },
  };
}
