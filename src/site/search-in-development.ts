// Vite plugin: in development the search index is made in memory, and made again when the content changes.

import type { Plugin } from 'vite';
import { loadSite } from './load-catalog.ts';
import { buildSearchIndex, type IndexFiles } from './search-index.ts';
import type { Site } from './site.ts';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** The plugin. It answers for `/pagefind/…` and does nothing in a build. */
export function searchInDevelopment(): Plugin {
  let made: { readonly site: Site; readonly files: Promise<IndexFiles> } | undefined;
  return {
    name: 'hieu-luc:search-in-development',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = /\/pagefind\/([^?#]+)/.exec(request.url ?? '')?.[1];
        if (path === undefined) return next();
        const site = loadSite();
        if (made?.site !== site) made = { site, files: buildSearchIndex(site) };
        made.files.then((files) => {
          const content = files.get(path);
          if (content === undefined) return next();
          const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
          response.setHeader('Content-Type', type);
          return response.end(content);
        }, next);
      });
    },
  };
}
