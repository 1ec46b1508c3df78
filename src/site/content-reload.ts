// Vite plugin: an edit under content/ shows without a restart of the dev server. Content with errors is reported
// and the pages keep what was good.

import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const catalogModule = fileURLToPath(new URL('load-catalog.ts', import.meta.url));
const hook = Symbol.for('hieu-luc.reread');
const shared = globalThis as typeof globalThis & { [hook]?: () => void };

/** Says what to do when content changes: read, check, report, hand over (see scripts/dev.ts). */
export function onContentChange(reread: () => void): void {
  shared[hook] = reread;
}

/** The plugin. It returns the module that loads the catalog as changed, so that all pages that use it are made anew. */
export function contentReload(contentFolder: string): Plugin {
  const folder = resolve(contentFolder) + sep;
  let last = 0;
  return {
    name: 'hieu-luc:content-reload',
    configureServer(server) {
      server.watcher.add(folder);
    },
    hotUpdate({ file, timestamp }) {
      if (!resolve(file).startsWith(folder)) return;
      // Vite asks once for each environment; one reading is enough.
      if (timestamp !== last) shared[hook]?.();
      last = timestamp;
      return [...(this.environment.moduleGraph.getModulesByFile(catalogModule) ?? [])];
    },
  };
}
