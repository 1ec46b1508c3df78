// Vite plugin: an edit under content/ shows without a restart of the dev server, and without making a module anew: pages
// ask for the site each time they are rendered (load-catalog.ts). What the site then is, scripts/dev.ts decides.

import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

type Changed = (files: ReadonlySet<string>) => void;

const hook = Symbol.for('hieu-luc.content-reload');
const shared = globalThis as typeof globalThis & { [hook]?: { changed?: Changed; reload?: () => void } };
const holder = (shared[hook] ??= {});

/** Says what to do with the full paths of files of content that were written, made or deleted. */
export function onContentChange(changed: Changed): void {
  holder.changed = changed;
}

/** Makes open pages load again, and the server list its pages again. Does nothing before the server has started. */
export function reloadPages(): void {
  holder.reload?.();
}

/** The plugin. Files saved at once, as by a change of branch, are told of together. */
export function contentReload(contentFolder: string): Plugin {
  const folder = resolve(contentFolder) + sep;
  const isContent = (file: string) => resolve(file).startsWith(folder);
  return {
    name: 'hieu-luc:content-reload',
    configureServer(server) {
      holder.reload = () => {
        reloadOf(server);
      };
      const waiting = new Set<string>();
      server.watcher.add(folder);
      server.watcher.on('all', (_, file) => {
        if (!isContent(file)) return;
        if (waiting.size === 0) setImmediate(hand);
        waiting.add(resolve(file));
      });
      const hand = () => {
        const files = new Set(waiting);
        waiting.clear();
        holder.changed?.(files);
      };
    },
    // Nothing that Vite knows of depends on these files.
    hotUpdate: ({ file }) => (isContent(file) ? [] : undefined),
  };
}

// Astro keeps which pages a route has until it hears that content has changed.
function reloadOf(server: ViteDevServer): void {
  for (const [name, environment] of Object.entries(server.environments))
    if (name !== 'client') environment.hot.send('astro:content-changed', {});
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}
