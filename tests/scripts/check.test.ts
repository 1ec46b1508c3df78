import { expect, test } from 'vitest';
import { makeContentFolder } from '../corpus/make-content.ts';
import { runScript } from './run-script.ts';

test('good content: the counts, exit 0', () => {
  const run = runScript('check', ['--content', makeContentFolder()]);
  expect(run).toEqual({ status: 0, stdout: '0 lỗi, 0 cảnh báo trong 1 văn bản\n', stderr: '' });
});

test('bad content: the report, exit 1', () => {
  const root = makeContentFolder({ 'documents/2022/a.md': '' });
  const run = runScript('check', ['--content', root, '--lang', 'en']);
  expect(run.status).toBe(1);
  expect(run.stdout).toBe(
    [
      `${root}/documents/2022/a.md:1:1 error[file-is-readable-text]`,
      '  The file is empty',
      '  help: delete it, or make it again with `npm run new -- "SYMBOL" DATE`',
      '',
      '1 error, 0 warnings in 1 document',
      'What each check means, with examples: page /huong-dan-bien-tap/kiem-tra/',
      '',
    ].join('\n'),
  );
});

test('JSON has the fields that programs rely on; a warning alone is exit 0', () => {
  const source = '- { id: khac, title: Bài, publisher: Báo Thử, kind: bao }\n';
  const root = makeContentFolder({ 'sources/bao.yaml': source });
  const { status, stdout } = runScript('check', ['--format', 'json', '--content', `${root}/`]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    errors: 0,
    warnings: 1,
    diagnostics: [
      {
        check: 'sources-are-used',
        severity: 'warning',
        file: `${root}/sources/bao.yaml`,
        line: 1,
        column: 9,
        message: 'Không văn bản nào dẫn nguồn `khac`',
        help: 'dẫn nguồn này trong văn bản mà nó nói tới, hoặc xóa nó',
      },
    ],
  });
});

test.each([['--format', 'xml'], ['--lang', 'fr'], ['--nothing'], ['a-word']])(
  'a wrong command line: %s %s',
  (...args) => {
    const { status, stdout, stderr } = runScript('check', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('npm run check');
  },
);
