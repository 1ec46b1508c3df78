// node scripts/bench/index-only.ts CONTENT: makes the files of the search and throws them away, to be measured alone.

import { readContent } from '../../src/corpus/read-content.ts';
import { buildDate } from '../../src/site/load-catalog.ts';
import { buildSearchFiles } from '../../src/site/search-index.ts';
import { createSite } from '../../src/site/site.ts';

const { catalog } = readContent(process.argv[2] ?? 'content');
const files = await buildSearchFiles(createSite(catalog, buildDate(process.env, Date.now())));
const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
console.log(`${files.size} files, ${bytes} bytes`);
