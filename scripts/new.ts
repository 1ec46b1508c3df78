// npm run new -- SYMBOL DATE […] | --situation "câu hỏi" | --session "tên": starts an entry and says what to do next.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Catalog } from '../src/corpus/catalog.ts';
import { readContent } from '../src/corpus/read-content.ts';
import { parseIsoDate } from '../src/domain/iso-date.ts';
import { documentTypes, isKeyOf } from '../src/domain/vocabulary.ts';
import { scaffoldEntry, typeChoices, typesOfSymbol, type Scaffold } from '../src/import/scaffold.ts';
import { gapsIn } from '../src/import/scaffold-lines.ts';
import { scaffoldSource, type NewSource } from '../src/import/scaffold-source.ts';
import { scaffoldSession, scaffoldSituation } from '../src/import/scaffold-training.ts';
import { documentPath, paths, sessionPath, situationPath } from '../src/site/urls.ts';
import { today } from './today.ts';
import { isUsageError } from './usage-error.ts';

const usage = `Cách dùng:
  npm run new -- "58-QĐ/TW" 2022-02-08 [--type quy-dinh] [--issuer bo-chinh-tri] [--title "trích yếu"]
                 [--topics mã,mã] [--source MÃ-HOẶC-ĐỊA-CHỈ]… [--source-title "nhan đề"] [--content THƯ-MỤC]
  npm run new -- --situation "câu hỏi"
  npm run new -- --session "tên buổi tập huấn"`;

const reasons = {
  'not-a-symbol': 'không phải số ký hiệu, cần dạng `58-QĐ/TW`',
  'no-words': 'không có chữ nào để làm mã',
  'type-unfit': 'không phải loại mà số ký hiệu này có thể mang',
  'type-open': 'có thể là nhiều loại, cần chọn một',
  'issuer-unfit': 'không phải cơ quan dùng mã của số ký hiệu này',
  exists: 'đã có trong kho',
} as const;

class Refusal extends Error {}

function parse() {
  return parseArgs({
    options: {
      type: { type: 'string' },
      issuer: { type: 'string' },
      title: { type: 'string' },
      topics: { type: 'string' },
      source: { type: 'string', multiple: true },
      'source-title': { type: 'string' },
      situation: { type: 'string' },
      session: { type: 'string' },
      content: { type: 'string' },
    },
    allowPositionals: true,
  });
}

type Args = ReturnType<typeof parse>;

async function main(args: Args): Promise<void> {
  const { situation, session } = args.values;
  const content = path.resolve(args.values.content ?? fileURLToPath(new URL('../content', import.meta.url)));
  const { catalog } = readContent(content);
  const day = today(process.env);
  if (situation !== undefined) {
    const made = accept(scaffoldSituation(catalog, situation, day), situation);
    write(content, made, situationPath(made.id), []);
  } else if (session !== undefined) {
    const made = accept(scaffoldSession(catalog, session, day), session);
    write(content, made, sessionPath(made.id), []);
  } else {
    await startDocument(content, catalog, args);
  }
}

async function startDocument(
  content: string,
  catalog: Catalog,
  { values, positionals }: Args,
): Promise<void> {
  const [symbol, day] = positionals;
  const date = parseIsoDate(day ?? '');
  const { type } = values;
  if (symbol === undefined) throw new Refusal('Thiếu số ký hiệu.');
  if (date === undefined) throw new Refusal(`Ngày \`${day ?? ''}\` không có thật, cần dạng NĂM-THÁNG-NGÀY.`);
  if (type !== undefined && !isKeyOf(documentTypes, type)) {
    const known = Object.keys(documentTypes).join(', ');
    throw new Refusal(`Loại \`${type}\` không có, cần một trong: ${known}.`);
  }
  const sources: string[] = [];
  const added: NewSource[] = [];
  for (const written of values.source ?? []) {
    const title = values.source?.length === 1 ? values['source-title'] : undefined;
    const source = await scaffoldSource(content, catalog, written, title);
    if (source === undefined)
      throw new Refusal(`Nguồn \`${written}\` không có trong kho và không phải địa chỉ.`);
    sources.push(source.id);
    if (source.added !== undefined) added.push(source.added);
  }
  const made = scaffoldEntry(catalog, symbol, date, type, {
    issuer: values.issuer,
    title: values.title,
    topics: values.topics?.split(',').map((topic) => topic.trim()),
    sources: values.source === undefined ? undefined : sources,
  });
  if (!made.ok && made.reason === 'type-open') {
    console.error(`\`${symbol}\` có thể là nhiều loại văn bản. Chạy lại, thêm một trong:`);
    for (const choice of typeChoices(typesOfSymbol(symbol))) console.error(`  ${choice}`);
    process.exitCode = 2;
    return;
  }
  const entry = accept(made, type ?? symbol);
  write(content, entry, documentPath(entry.id), added);
}

function accept(made: Scaffold, subject: string): Extract<Scaffold, { ok: true }> {
  if (made.ok) return made;
  throw new Refusal(`\`${made.id ?? subject}\` ${reasons[made.reason]}.`);
}

function write(
  content: string,
  { path: place, text }: Extract<Scaffold, { ok: true }>,
  address: string,
  sources: readonly NewSource[],
): void {
  const file = path.join(content, place);
  mkdirSync(path.dirname(file), { recursive: true });
  // Never overwrites: an entry that cannot be read is in no catalog, but its file is there.
  if (existsSync(file)) throw new Refusal(`Tệp ${shown(file)} đã có.`);
  const gaps = sources.flatMap((source) => addSource(content, source));
  writeFileSync(file, text, { flag: 'wx' });
  console.log(`Đã tạo ${shown(file)}`);
  for (const { id, path: shelf } of sources) {
    console.log(`Đã thêm nguồn ${id} vào ${shown(path.join(content, shelf))}`);
  }
  gaps.unshift(...gapsIn(text).map((one) => ({ ...one, file })));
  console.log(`\n1. Điền ${gaps.length} chỗ ghi "CẦN GHI":`);
  for (const gap of gaps) console.log(`     ${shown(gap.file)}:${gap.line} ${gap.field}`);
  console.log(
    '   Các dòng mở đầu bằng # là phần không bắt buộc: xóa dấu # ở dòng cần dùng, xóa dòng không dùng.',
  );
  console.log('2. Kiểm tra, để chạy trong khi sửa:  npm run check -- --watch');
  console.log(`3. Xem trang:  npm run dev  rồi mở ${address}`);
  console.log(`Ý nghĩa từng trường: trang ${paths.guideFields}`);
}

interface FileGap {
  readonly file: string;
  readonly line: number;
  readonly field: string;
}

// Puts the row at the end of its file and tells its gaps; what is there stays as it is, comments and order included.
function addSource(content: string, { path: place, text }: NewSource): readonly FileGap[] {
  const file = path.join(content, place);
  mkdirSync(path.dirname(file), { recursive: true });
  const found = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const empty = found.trim() === '' || found.trim() === '[]';
  const kept = empty ? '' : found.endsWith('\n') ? found : `${found}\n`;
  writeFileSync(file, `${kept}${text}`);
  const lines = kept.split('\n').length - 1;
  return gapsIn(text).map(({ line, field }) => ({ file, line: line + lines, field }));
}

function shown(file: string): string {
  return path.relative(process.cwd(), file);
}

try {
  await main(parse());
} catch (error) {
  if (!(error instanceof Refusal) && !isUsageError(error)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}
