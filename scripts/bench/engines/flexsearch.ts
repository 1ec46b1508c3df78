// FlexSearch as it comes (every word must match).
import { Index } from 'flexsearch';
import { gzipSize, packageSize, type MakeEngine } from '../engine.ts';

export const makeFlexSearch: MakeEngine = async (documents) => {
  const index = new Index();
  documents.forEach(({ title, text }, i) => index.add(i, `${title}\n${text}`));
  let exported = 0;
  await index.export((_key: string, data: string) => {
    exported += data ? gzipSize(data) : 0;
  });
  const bytes = packageSize('flexsearch/dist/flexsearch.bundle.min.js') + exported;
  return {
    search: (query) => {
      const found = index.search(query, { limit: 10 }) as number[];
      return Promise.resolve(found.map((i) => documents[i]!.id));
    },
    firstBytes: () => Promise.resolve(bytes),
  };
};
