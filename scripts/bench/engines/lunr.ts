// Lunr with the Vietnamese trimmer of lunr-languages.
import { createRequire } from 'node:module';
import { gzipSize, packageSize, type MakeEngine } from '../engine.ts';

interface Builder {
  use(plugin: unknown): void;
  ref(field: string): void;
  field(name: string): void;
  add(document: object): void;
}
interface Lunr {
  (configure: (this: Builder) => void): { search(query: string): { readonly ref: string }[] };
  readonly vi: unknown;
}
// CommonJS plugins that add themselves to lunr.
const require = createRequire(import.meta.url);
const lunr = require('lunr') as Lunr;
for (const plugin of ['lunr.stemmer.support', 'lunr.vi']) {
  (require(`lunr-languages/${plugin}`) as (lunr: Lunr) => void)(lunr);
}

export const makeLunr: MakeEngine = (documents) => {
  const index = lunr(function () {
    this.use(lunr.vi);
    this.ref('id');
    this.field('title');
    this.field('text');
    for (const document of documents) this.add(document);
  });
  const bytes = packageSize('lunr/lunr.min.js') + gzipSize(JSON.stringify(index));
  return Promise.resolve({
    search: (query) => {
      // Punctuation is query syntax to Lunr.
      const words = query.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
      const found = words === '' ? [] : index.search(words);
      return Promise.resolve(found.slice(0, 10).map(({ ref }) => ref));
    },
    firstBytes: () => Promise.resolve(bytes),
  });
};
