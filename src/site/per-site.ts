// Things that every page asks of the whole corpus are made once for a site, not once for each page. Reading them is noted
// (reads.ts), so a page depends on the entries it used and not on all that they were made from.

import type { Catalog } from '../corpus/catalog.ts';
import { NotedMap, noteRead, noteReads, whileNoting, withoutNoting, type Read } from './reads.ts';
import type { Site } from './site.ts';

const key = Symbol.for('hieu-luc.tables');
const shared = globalThis as typeof globalThis & { [key]?: Map<string, (site: Site) => object> };
const tables: Map<string, (site: Site) => object> = (shared[key] ??= new Map());

/**
 * The same function, asked once for each site; a new catalog comes as a new site, so nothing grows stale. The name is the
 * function's own. What is made is data and never changes; a map is noted entry by entry, anything else as a whole.
 */
export function perSite<T extends object>(name: string, make: (site: Site) => T): (site: Site) => T {
  const ask = asTable(name, make);
  tables.set(name, ask);
  return ask;
}

/** The same for what follows from the catalog alone, whatever the day. */
export function perCatalog<T extends object>(
  name: string,
  make: (catalog: Catalog) => T,
): (catalog: Catalog) => T {
  const ask = asTable(name, make);
  tables.set(name, ({ catalog }) => ask(catalog));
  return ask;
}

function asTable<Owner extends object, T extends object>(
  name: string,
  make: (owner: Owner) => T,
): (owner: Owner) => T {
  const known = new WeakMap<Owner, T>();
  const noted = (made: T) => (made instanceof Map ? (new NotedMap(name, made) as object as T) : made);
  return (owner) => {
    const found = known.get(owner) ?? noted(withoutNoting(() => make(owner)));
    known.set(owner, found);
    if (!(found instanceof Map)) noteRead(name);
    return found;
  };
}

/** A table by its name, for comparing with the build before; undefined when no page has brought it. */
export function tableNamed(name: string, site: Site): object | undefined {
  return tables.get(name)?.(site);
}

/**
 * For what pages make as they go and others use again: `keep(owner, key, make)` makes it once for each key of an owner
 * (a site, a catalog). Whoever uses it has read what its maker read.
 */
export function kept<Owner extends object, K, V>(): (owner: Owner, key: K, make: () => V) => V {
  const known = new WeakMap<Owner, Map<K, { readonly value: V; readonly reads: ReadonlySet<Read> }>>();
  return (owner, entry, make) => {
    const own = known.get(owner) ?? new Map<K, { value: V; reads: ReadonlySet<Read> }>();
    known.set(owner, own);
    const found = own.get(entry);
    if (found !== undefined) {
      noteReads(found.reads);
      return found.value;
    }
    const made = whileNoting(make);
    own.set(entry, made);
    return made.value;
  };
}
