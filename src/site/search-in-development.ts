// Vite plugin: in development the files of the search are made in memory, and again when the content changes.

import type { Plugin } from 'vite';
import { loadSite } from './load-catalog.ts';
import { buildSearchFiles, type SearchFiles } from './search-index.ts';
import type { Site } from './site.ts';
import { searchFiles } from './urls.ts';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };
const roots = [searchFiles.head, searchFiles.parts, searchFiles.texts];

/** The plugin. It answers for the files of the search and does nothing in a build. */
export function searchInDevelopment(): Plugin {
  let made: { readonly site: Site; readonly files: Promise<SearchFiles> } | undefined;
  return {
    name: 'hieu-luc:search-in-development',
    configureServer(server) {
      const base = server.config.base.replace(/\/$/, '');
      server.middlewares.use((request, response, next) => {
        const full = (request.url ?? '').replace(/[?#].*$/, '');
        const path = full.startsWith(`${base}/`) ? full.slice(base.length) : full;
        if (!roots.some((root) => path.startsWith(root))) return next();
        const site = loadSite();
        if (made?.site !== site) made = { site, files: buildSearchFiles(site) };
        made.files.then((files) => {
          const content = files.get(path.slice(1));
          if (content === undefined) return next();
          const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
          response.setHeader('Content-Type', type);
          return response.end(content);
        }, next);
      });
    },
  };
}
