// How the integration that writes pages gets the memory of the build that is going on: Astro loads it in its own time.

import type { PageCache } from './page-cache.ts';

interface Holder {
  cache?: PageCache | undefined;
}

const key = Symbol.for('hieu-luc.page-cache');
const shared = globalThis as typeof globalThis & { [key]?: Holder };
const holder: Holder = (shared[key] ??= {});

/** Hands over the memory for the build that begins; undefined when it has ended. */
export function providePageCache(cache: PageCache | undefined): void {
  holder.cache = cache;
}

/** The memory of the build that is going on; undefined outside of one. */
export function pageCacheOfBuild(): PageCache | undefined {
  return holder.cache;
}
