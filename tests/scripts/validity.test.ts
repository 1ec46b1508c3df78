import { expect, test } from 'vitest';
import { makeContentFolder } from '../corpus/make-content.ts';
import { runScript } from './run-script.ts';

const found = {
  id: 'qd-01-thu-2020',
  date: '2026-11-22',
  state: 'unknown',
  grade: 'unverified',
  amended: false,
  cause: { kind: 'not-reviewed' },
};

test('one document, in words and as JSON', () => {
  const root = makeContentFolder();
  const words = runScript('validity', ['01-QĐ/THU', '--content', root]);
  expect({ status: words.status, stderr: words.stderr }).toEqual({ status: 0, stderr: '' });
  expect(words.stdout).toContain('[qd-01-thu-2020]\nVào ngày 22/11/2026: Chưa xác định');
  const json = runScript('validity', ['qd-01-thu-2020', '--json', '--content', root]);
  expect(JSON.parse(json.stdout)).toEqual(found);
});

test('no document: an empty list and exit 2', () => {
  const { status, stdout, stderr } = runScript('validity', [
    '99-QĐ/THU',
    '--json',
    '--content',
    makeContentFolder(),
  ]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '{"candidates":[]}\n' });
  expect(stderr).toContain('Không có văn bản nào là `99-QĐ/THU`');
});

test('one answer a line, in order, whatever the lines hold', () => {
  const input =
    '01-QĐ/THU\n{"id":"qd-01-thu-2020","date":"2019-01-01"}\n{"query":"x","date":"x"}\n\n99-QĐ/THU';
  const { status, stdout } = runScript('validity', ['-', '--content', makeContentFolder()], input);
  expect(status).toBe(0);
  const lines: unknown[] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toEqual([
    found,
    expect.objectContaining({ id: 'qd-01-thu-2020', date: '2019-01-01', state: 'not-yet' }),
    { error: 'Ngày `x` không có thật, cần dạng YYYY-MM-DD, ví dụ 2023-03-15.' },
    { error: 'Thiếu số ký hiệu hoặc mã văn bản.' },
    { candidates: [] },
  ]);
});

test.each([
  { name: 'no such day', args: ['01-QĐ/THU', '--date', '2023-02-29'] },
  { name: 'nothing asked', args: [] },
  { name: 'an unknown option', args: ['01-QĐ/THU', '--day', '1'] },
  { name: 'no such folder', args: ['01-QĐ/THU', '--content', '/no/such/folder'] },
])('refused: $name', ({ args }) => {
  const { status, stdout, stderr } = runScript('validity', args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).not.toMatch(/\n\s+at /);
});
