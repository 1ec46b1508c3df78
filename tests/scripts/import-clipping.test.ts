import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { runScript } from './run-script.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'clipping-'));
const content = path.join(folder, 'content');
const clipping = path.join(folder, 'bai.txt');
const issuer = '- { slug: dang-uy-thu, name: Đảng ủy Thử Nghiệm, code: THU, idCode: thu, level: co-so }\n';

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(path.join(content, 'documents'), { recursive: true });
  for (const name of ['terms.yaml', 'glossary.yaml'])
    cpSync(path.join(root, 'content', name), path.join(content, name));
  writeFileSync(path.join(content, 'issuers.yaml'), issuer);
});
afterAll(() => rmSync(folder, { recursive: true }));

const body = 'của Đảng ủy Thử Nghiệm';
writeFileSync(
  clipping,
  `https://bao-thu.vn/moi.html
Đảng ủy Thử Nghiệm có quy định mới
Cập nhật lúc: 08:00 05/6/2025
Quy định số 05-QĐ/THU, ngày 01/6/2025 ${body} về công tác thử thay thế Quy định số 03-QĐ/THU, ngày 02/5/2020 ${body}. Quy định số 07-QĐ/THU sẽ thay thế Quy định số 06-QĐ/THU.
`,
);
const run = (...args: string[]) =>
  runScript('import', ['--from-text', clipping, '--content', content, ...args]);
const files = () =>
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .sort();

describe('npm run import -- --from-text', () => {
  test('reports and writes nothing', () => {
    const before = files();
    const { status, stdout } = run('--publisher', 'Báo Thử');
    expect(status).toBe(0);
    expect(stdout).toContain('qd-05-thu-2025 thay thế qd-03-thu-2020');
    expect(stdout).toContain('mới là dự kiến');
    expect(stdout).toContain('Chưa ghi gì.');
    expect(files()).toEqual(before);
  });

  test('says the same in English and as JSON', () => {
    expect(run('--lang', 'en').stdout).toContain('Nothing was written.');
    const { relations, entries, written } = JSON.parse(run('--json').stdout) as {
      relations: { sure: boolean; yaml?: string }[];
      entries: { id: string | null; sure: boolean }[];
      written: unknown[];
    };
    expect(entries.filter(({ sure }) => sure).map(({ id }) => id)).toEqual([
      'qd-05-thu-2025',
      'qd-03-thu-2020',
    ]);
    expect(relations.map(({ sure }) => sure)).toEqual([true, false]);
    expect(relations[0]?.yaml).toContain('verb: supersedes');
    expect(written).toEqual([]);
  });

  test('with --write makes the sure entries and the source row, and never overwrites', () => {
    const first = run('--publisher', 'Báo Thử', '--write');
    expect(first.status).toBe(0);
    expect(files()).toEqual([
      'documents/2020/qd-03-thu-2020.md',
      'documents/2025/qd-05-thu-2025.md',
      'glossary.yaml',
      'issuers.yaml',
      'sources/bao-thu.vn.yaml',
      'terms.yaml',
    ]);
    const entry = path.join(content, 'documents/2025/qd-05-thu-2025.md');
    expect(readFileSync(entry, 'utf8')).toBe(
      [
        '---',
        'symbol: 05-QĐ/ThU',
        'type: quy-dinh',
        'issuer: dang-uy-thu',
        'date: 2025-06-01',
        'title: Công tác thử',
        'topics: # CẦN GHI: [mã chuyên đề]',
        'evidence:',
        ...['symbol', 'date', 'title', 'issuer'].map(
          (field) => `  ${field}: [bao-thu-dang-uy-thu-nghiem-co-quy]`,
        ),
        'confidence: low',
        'sources: [bao-thu-dang-uy-thu-nghiem-co-quy]',
        '---',
        '',
      ].join('\n'),
    );
    const row = readFileSync(path.join(content, 'sources/bao-thu.vn.yaml'), 'utf8');
    expect(row).toContain('publisher: Báo Thử');
    expect(row).not.toContain('thay thế');
    writeFileSync(entry, 'của người biên tập');
    const again = run('--publisher', 'Báo Thử', '--write');
    expect(again.stdout).toContain('Đã có, không ghi đè');
    expect(readFileSync(entry, 'utf8')).toBe('của người biên tập');
    expect(readFileSync(path.join(content, 'sources/bao-thu.vn.yaml'), 'utf8')).toBe(row);
  });

  test('a source without publisher is not written, nor what rests on it', () => {
    const before = files();
    expect(run('--write').stdout).toContain('nguồn còn thiếu nơi đăng');
    expect(files()).toEqual(before);
  });

  test.each([
    [['--from-text', path.join(folder, 'khong-co.txt')], 1],
    [['--from-text', clipping, '--published', '31/02/2025'], 2],
    [['--from-text', clipping, '--url', 'bao-thu.vn'], 2],
    [['--from-text', clipping, 'thua.csv'], 2],
  ])('%j is refused', (args, status) => {
    const result = runScript('import', [...args, '--content', content]);
    expect(result.status).toBe(status);
    expect(result.stderr).not.toBe('');
  });
});
