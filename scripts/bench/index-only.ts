// node scripts/bench/index-only.ts CONTENT [OUT]: makes the files of the search, to be measured alone; without OUT they
// are thrown away.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../../src/corpus/read-content.ts';
import { buildDate } from '../../src/site/load-catalog.ts';
import { buildSearchFiles } from '../../src/site/search-index.ts';
import { createSite } from '../../src/site/site.ts';

const [content = 'content', out] = process.argv.slice(2);
const { catalog } = readContent(content);
const files = await buildSearchFiles(createSite(catalog, buildDate(process.env, Date.now())));
let bytes = 0;
for (const [path, file] of files) {
  bytes += file.length;
  if (out === undefined) continue;
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), file);
}
console.log(`${files.size} files, ${bytes} bytes`);
