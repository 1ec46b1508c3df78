// npm run publish-data [-- --content DIR]: keeps the facts as readers are told them in content/published.jsonl. From then
// on a fact changes only with a correction (changed-fact-has-its-correction); corrections made before are folded in.
// Writes nothing when the content has an error. Exit 1 then.

import { randomUUID } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatPublished, nextPublication, publishedFile } from '../src/corpus/published-file.ts';
import { readContent } from '../src/corpus/read-content.ts';
import { formatDate } from '../src/domain/iso-date.ts';
import { publishedFacts } from '../src/domain/published-facts.ts';
import { checkFolder } from './check-folder.ts';
import { today } from './today.ts';
import { isUsageError } from './usage-error.ts';

const usage = 'npm run publish-data [-- --content THƯ-MỤC]';

function main(): number {
  const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
  const root = values.content;
  const day = today(process.env);
  const { errors, report } = checkFolder(root, day);
  if (errors > 0) {
    console.error(`${report}\nNội dung có ${errors} lỗi: chưa ghi ${publishedFile}.`);
    return 1;
  }
  // The same content as was checked: the reader remembers it while no file changes.
  const { catalog } = readContent(root);
  const last = catalog.publication?.last;
  if (last !== undefined && day < last) {
    console.error(`Dữ liệu đã công bố ngày ${formatDate(last)}, sau ngày ${formatDate(day)}: chưa ghi.`);
    return 1;
  }
  const publication = nextPublication(catalog.publication, day);
  const file = join(root, publishedFile);
  // Whole or not at all: a half-written file would let unpublished changes through.
  const draft = join(root, `.${publishedFile}.${randomUUID()}`);
  writeFileSync(draft, formatPublished(publication, catalog.documents.map(publishedFacts)));
  renameSync(draft, file);
  console.log(`Đã ghi ${catalog.documents.length} văn bản vào ${file}, ngày công bố ${formatDate(day)}.`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}
