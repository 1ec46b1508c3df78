// Things that every page asks of the whole corpus are made once for a site, not once for each page.

import type { Site } from './site.ts';

/** The same function, asked once for each site; a new catalog comes as a new site, so nothing grows stale. */
export function perSite<T extends object>(make: (site: Site) => T): (site: Site) => T {
  const known = new WeakMap<Site, T>();
  return (site) => {
    const found = known.get(site) ?? make(site);
    known.set(site, found);
    return found;
  };
}
