import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeContentFolder } from '../corpus/make-content.ts';
import { runScript } from './run-script.ts';

test('a new entry with a new source: the files, the gaps with their lines, what to do next', () => {
  const root = makeContentFolder();
  const args = ['02-HD/THU', '2022-02-08', '--source', 'https://bao.vn/bai', '--title', 'Việc'];
  const { status, stdout } = runScript('new', [...args, '--content', root]);
  expect(status).toBe(0);
  expect(readFileSync(path.join(root, 'documents/2022/hd-02-thu-2022.md'), 'utf8')).toContain(
    'sources: [bao-bai]',
  );
  expect(readFileSync(path.join(root, 'sources/bao.vn.yaml'), 'utf8')).toMatch(/^- id: bao-bai\n/);
  expect(stdout).toMatch(/hd-02-thu-2022\.md:\d+ topics\n/);
  expect(stdout).toMatch(/bao\.vn\.yaml:2 title\n.*bao\.vn\.yaml:3 publisher\n/);
  expect(stdout).toContain('npm run check -- --watch');
  expect(stdout).toContain('/van-ban/hd-02-thu-2022/');
});

test('a source of a known site is put after the others, which stay as they are', () => {
  const before = '# Báo\n- { id: bao-cu, title: Bài, publisher: Báo, url: "https://bao.vn/cu", kind: bao }';
  const root = makeContentFolder({ 'sources/bao.vn.yaml': before });
  const { stdout } = runScript('new', [
    '02-HD/THU',
    '2022-02-08',
    '--source',
    'https://bao.vn/moi',
    '--content',
    root,
  ]);
  expect(readFileSync(path.join(root, 'sources/bao.vn.yaml'), 'utf8')).toMatch(
    /^# Báo\n- \{ id: bao-cu,.*\}\n- id: bao-moi\n/,
  );
  expect(stdout).toMatch(/bao\.vn\.yaml:4 title\n/);
});

test.each([
  [['--situation', 'Hỏi gì?'], 'situations/hoi-gi.md'],
  [['--session', 'Buổi một'], 'sessions/buoi-mot.md'],
] as const)('%j makes %s, and not twice', (args, file) => {
  const root = makeContentFolder();
  expect(runScript('new', [...args, '--content', root]).status).toBe(0);
  const first = readFileSync(path.join(root, file), 'utf8');
  const again = runScript('new', [...args, '--content', root]);
  expect(again.status).toBe(2);
  expect(again.stderr).toContain('đã có');
  expect(readFileSync(path.join(root, file), 'utf8')).toBe(first);
});

test('a symbol of several types asks which, and writes nothing', () => {
  const root = makeContentFolder();
  const { status, stdout, stderr } = runScript('new', ['02-QĐ/THU', '2022-02-08', '--content', root]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('--type quyet-dinh');
  expect(existsSync(path.join(root, 'documents/2022'))).toBe(false);
});

test.each([
  [[], 'Thiếu số ký hiệu.'],
  [['02-HD/THU', '2022-02-31'], 'không có thật'],
  [['02-HD/THU', '2022-02-08', '--type', 'la'], 'Loại `la` không có'],
  [['02-HD/THU', '2022-02-08', '--source', 'la'], 'Nguồn `la`'],
  [['hỏi', '2022-02-08'], 'không phải số ký hiệu'],
  [['--la'], '--la'],
])('%j is refused: %s', (args, message) => {
  const { status, stdout, stderr } = runScript('new', [...args, '--content', makeContentFolder()]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toContain('Cách dùng');
});
