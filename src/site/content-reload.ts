// Vite plugin: an edit under content/ makes the dev server read the catalog again, without a restart.

import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { contentFolder, provideSite } from './load-catalog.ts';

const catalogModule = fileURLToPath(new URL('load-catalog.ts', import.meta.url));

/** The plugin. It returns the module that loads the catalog as changed, so all pages that use it are made anew. */
export function contentReload(): Plugin {
  const folder = resolve(contentFolder(process.env)) + sep;
  return {
    name: 'hieu-luc:content-reload',
    configureServer(server) {
      server.watcher.add(folder);
    },
    hotUpdate({ file }) {
      if (!resolve(file).startsWith(folder)) return;
      provideSite(undefined);
      return [...(this.environment.moduleGraph.getModulesByFile(catalogModule) ?? [])];
    },
  };
}
