// A site whose reads are noted (reads.ts): the same data, asked for entry by entry.

import type { Catalog } from '../corpus/catalog.ts';
import type { Graph } from '../domain/graph.ts';
import { NotedMap, noteRead, withoutNoting } from './reads.ts';
import { tableNamed } from './per-site.ts';
import type { Site } from './site.ts';

/** The site for pages of a build: what they read of its catalog and of its validities is noted. */
export function observedSite(site: Site): Site {
  const catalog = observedCatalog(site.catalog);
  return {
    catalog,
    builtOn: site.builtOn,
    validityOf(document) {
      noteRead('validity', document.id);
      return withoutNoting(() => site.validityOf(document));
    },
  };
}

// Maps are noted by entry; anything else as a whole, when its name is asked for.
function observedCatalog(catalog: Catalog): Catalog {
  const observed = { graph: observedGraph(catalog.graph) };
  for (const [name, value] of Object.entries(catalog)) {
    if (name === 'graph') continue;
    const table = `catalog.${name}`;
    const noted: unknown = value instanceof Map ? new NotedMap<unknown, unknown>(table, value) : value;
    Object.defineProperty(observed, name, {
      enumerable: true,
      get() {
        if (!(noted instanceof Map)) noteRead(table);
        return noted;
      },
    });
  }
  return observed as Catalog;
}

function observedGraph({ documents, outgoing, incoming }: Graph): Graph {
  return {
    documents: new NotedMap('graph.documents', documents),
    outgoing: new NotedMap('graph.outgoing', outgoing),
    incoming: new NotedMap('graph.incoming', incoming),
  };
}

/** What stands behind a read today: a function from table and entry (null: the whole) to data. */
export function valuesOf(site: Site): (table: string, entry: string | null) => unknown {
  const { documents } = site.catalog.graph;
  const direct = new Map<string, unknown>([
    ...Object.entries(site.catalog.graph).map(([name, value]) => [`graph.${name}`, value] as const),
    ...Object.entries(site.catalog).map(([name, value]) => [`catalog.${name}`, value] as const),
  ]);
  return (table, entry) => {
    if (table === 'validity') {
      const document = documents.get(entry ?? '');
      return document && site.validityOf(document);
    }
    const value = direct.has(table) ? direct.get(table) : tableNamed(table, site);
    // A table that no page brings any more is unlike anything it held.
    if (value === undefined) return () => value;
    return entry === null ? value : (value as ReadonlyMap<string, unknown>).get(entry);
  };
}
