// npm run export -- --format opensearch [--out DIR] [--content DIR]: the corpus for another program.
// opensearch: index, documents and queries for an existing OpenSearch or Elasticsearch. Writes nothing for bad content.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/corpus/read-content.ts';
import { openSearchFiles } from '../src/export/opensearch/export-files.ts';
import { checkFolder } from './check-folder.ts';
import { today } from './today.ts';
import { isUsageError } from './usage-error.ts';

const usage = 'npm run export -- --format opensearch [--out THƯ-MỤC] [--content THƯ-MỤC]';

function main(): number {
  const { values } = parseArgs({
    options: {
      format: { type: 'string' },
      out: { type: 'string', default: join('goi', 'opensearch') },
      content: { type: 'string', default: 'content' },
    },
  });
  if (values.format !== 'opensearch') {
    console.error(`--format cần opensearch, không phải ${values.format ?? 'để trống'}.\n${usage}`);
    console.error('JSON và CSV của cả kho có sẵn trong thư mục api/ và ở trang danh mục của bản đã dựng.');
    return 2;
  }
  const { errors, report } = checkFolder(values.content, today(process.env));
  if (errors > 0) {
    console.error(`${report}\nNội dung có ${errors} lỗi: chưa xuất.`);
    return 1;
  }
  const { catalog } = readContent(values.content);
  const out = resolve(values.out);
  const files = openSearchFiles(catalog);
  // Templates of an earlier export must not stay beside the new ones.
  rmSync(join(out, 'mau-cau-hoi'), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  console.log(
    `Đã xuất ${catalog.documents.length} văn bản vào ${out}; cách nạp: ${join(out, 'DOC-TRUOC.md')}.`,
  );
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}
