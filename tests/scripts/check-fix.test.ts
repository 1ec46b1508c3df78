import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fixContent } from '../../scripts/fix-content.ts';
import { entryFile, entryText, makeContentFolder } from '../corpus/make-content.ts';
import { runScript } from './run-script.ts';

test('--fix says what it changed, then reports; the second time there is nothing to do', () => {
  const root = makeContentFolder({ [entryFile]: entryText().replaceAll('\n', '\r\n') });
  const first = runScript('check', ['--fix', '--content', root]);
  expect(first).toEqual({
    status: 0,
    stdout: `${root}/${entryFile}: đổi kiểu xuống dòng sang LF\nĐã sửa 1 tệp.\n\n0 lỗi, 0 cảnh báo trong 1 văn bản\n`,
    stderr: '',
  });
  expect(readFileSync(path.join(root, entryFile), 'utf8')).toBe(entryText());
  expect(runScript('check', ['--fix', '--content', root]).stdout).toMatch(/^Mọi tệp đã ở dạng chuẩn\.\n/);
});

test('with JSON, standard output stays JSON', () => {
  const { stdout, stderr } = runScript('check', [
    '--fix',
    '--format',
    'json',
    '--content',
    makeContentFolder(),
  ]);
  expect(JSON.parse(stdout)).toEqual({ errors: 0, warnings: 0, diagnostics: [] });
  expect(stderr).toContain('Mọi tệp');
});

test('what is no text, and what is no content, is left alone; nothing is left beside', () => {
  const bytes = new Uint8Array([0x2d, 0x20, 0xff, 0x0d, 0x0a]);
  const root = makeContentFolder({ 'sources/hong.yaml': bytes, 'sources/nul.yaml': new Uint8Array([0, 13]) });
  mkdirSync(path.join(root, 'ghi-chu'));
  writeFileSync(path.join(root, 'ghi-chu/a.txt'), 'a\r\n');
  expect(fixContent(root)).toEqual([]);
  expect(new Uint8Array(readFileSync(path.join(root, 'sources/hong.yaml')))).toEqual(bytes);
  expect(readFileSync(path.join(root, 'ghi-chu/a.txt'), 'utf8')).toBe('a\r\n');
  expect(readdirSync(path.join(root, 'sources')).filter((name) => name.startsWith('.'))).toEqual([]);
});
