// npm run new -- SYMBOL DATE [--type T] [--content DIR]: starts an entry and says where it is.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContent } from '../src/corpus/read-content.ts';
import { parseIsoDate } from '../src/domain/iso-date.ts';
import { documentTypes, isKeyOf } from '../src/domain/vocabulary.ts';
import { scaffoldEntry } from '../src/import/scaffold.ts';

const reasons = {
  'not-a-symbol': 'không phải số ký hiệu, cần dạng `58-QĐ/TW`',
  'type-unfit': 'không phải loại mà số ký hiệu này có thể mang',
  exists: 'đã có trong kho',
} as const;

function fail(message: string): never {
  console.error(message);
  console.error('Cách dùng: npm run new -- "58-QĐ/TW" 2022-02-08 [--type quy-dinh] [--content THƯ-MỤC]');
  process.exit(2);
}

const { values, positionals } = parseArgs({
  options: { type: { type: 'string' }, content: { type: 'string' } },
  allowPositionals: true,
});
const [symbol, day] = positionals;
const content = path.resolve(values.content ?? fileURLToPath(new URL('../content', import.meta.url)));
const date = parseIsoDate(day ?? '');
if (symbol === undefined) fail('Thiếu số ký hiệu.');
if (date === undefined) fail(`Ngày \`${day ?? ''}\` không có thật, cần dạng NĂM-THÁNG-NGÀY.`);
const { type } = values;
if (type !== undefined && !isKeyOf(documentTypes, type)) {
  fail(`Loại \`${type}\` không có, cần một trong: ${Object.keys(documentTypes).join(', ')}.`);
}
const made = scaffoldEntry(readContent(content).catalog, symbol, date, type);
if (!made.ok) fail(`\`${made.id ?? type ?? symbol}\` ${reasons[made.reason]}.`);
const file = path.join(content, made.path);
mkdirSync(path.dirname(file), { recursive: true });
// Never overwrites: an entry that cannot be read is in no catalog, but its file is there.
writeFileSync(file, made.text, { flag: 'wx' });
console.log(`Đã tạo ${path.relative(process.cwd(), file)}`);
console.log('Điền các dòng có chữ "CẦN GHI", rồi chạy: npm run check');
