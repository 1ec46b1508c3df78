// The search of this product, on any collection.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearcher } from '../../../src/search/searcher.ts';
import type { BenchDocument } from '../collection.ts';
import { gzipSize, type MakeEngine } from '../engine.ts';

/** Returns the index of a collection as the site would ship it. */
export function indexCollection(documents: readonly BenchDocument[]): Map<string, Uint8Array> {
  return buildIndex(
    documents.map(({ id, title, text }) => ({ id, title, sections: [{ anchor: '', heading: '', text }] })),
  );
}

/** Returns the query side as one minified script for browsers. */
export async function bundleSearcher(): Promise<Uint8Array> {
  const entry = fileURLToPath(new URL('../../../src/search/searcher.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]!.contents;
}

export const makeOurs: MakeEngine = async (documents) => {
  const files = indexCollection(documents);
  const script = gzipSize(await bundleSearcher());
  const searcher = await createSearcher({ load: (name) => Promise.resolve(files.get(name)!) });
  return {
    search: async (query) => (await searcher.search(query)).results.map(({ id }) => id),
    async firstBytes(query) {
      let bytes = script;
      const load = (name: string): Promise<Uint8Array> => {
        const content = files.get(name)!;
        // Servers compress JSON; few compress binary files, so those count as they are.
        bytes += name.endsWith('.json') ? gzipSize(content) : content.length;
        return Promise.resolve(content);
      };
      await (await createSearcher({ load })).search(query);
      return bytes;
    },
  };
};
