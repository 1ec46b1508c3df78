import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runScript } from './run-script.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cite-'));
const draft = path.join(folder, 'du-thao.md');
writeFileSync(
  draft,
  'Theo Quy định số 102-QĐ/TW, ngày 15/11/2017 của Bộ Chính trị và Kết luận số 9999-KL/TW, ngày 1/2/2022.\n',
);
writeFileSync(path.join(folder, 'anh.png'), 'không đọc');
writeFileSync(path.join(folder, 'hong.pdf'), 'không phải pdf');

describe('npm run cite', () => {
  test('prints the fixed JSON', () => {
    const { status, stdout } = runScript('cite', ['--json', '--date', '2023-03-01', draft]);
    expect(status).toBe(0);
    const { files } = JSON.parse(stdout) as {
      files: { file: string; date: string; citations: Record<string, unknown>[] }[];
    };
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ file: draft, date: '2023-03-01' });
    expect(files[0]?.citations[0]).toEqual({
      surface: 'Quy định số 102-QĐ/TW',
      start: 5,
      end: 26,
      type: 'quy-dinh',
      number: '102',
      symbol: '102-QĐ/TW',
      issuer: 'Bộ Chính trị',
      issued: '2017-11-15',
      title: null,
      provision: null,
      form: 'full',
      resolution: {
        kind: 'resolved',
        id: 'qd-102-tw-2017',
        state: 'ended',
        grade: expect.any(String) as string,
        successors: ['qd-69-tw-2022'],
      },
    });
    expect(files[0]?.citations[1]).toMatchObject({ resolution: { kind: 'unknown' } });
  });

  test('says it in Vietnamese', () => {
    const { stdout } = runScript('cite', ['--date', '2023-03-01', draft]);
    expect(stdout).toContain('2 viện dẫn');
    expect(stdout).toContain('văn bản thay thế: Quy định số 69-QĐ/TW');
    expect(stdout).toContain('không có trong kho');
  });

  test.each([
    ['ended', 1],
    ['unknown', 1],
    ['ambiguous', 0],
    ['ended,unknown', 1],
  ])('--fail-on %s gives %d', (names, expected) => {
    expect(runScript('cite', ['--date', '2023-03-01', '--fail-on', names, draft]).status).toBe(expected);
  });

  test('a folder is read with what lies below; a file that cannot be read is told and fails', () => {
    const { status, stdout } = runScript('cite', ['--date', '2023-03-01', folder]);
    expect(status).toBe(1);
    expect(stdout).toContain('hong.pdf: nội dung không đúng loại');
    expect(stdout).not.toContain('anh.png');
  });

  test('answers lines in order, one object each, bad ones too', () => {
    const input = [
      '{"id":"a","text":"Quy định số 69-QĐ/TW ngày 06/7/2022","date":"2023-01-01"}',
      'không phải JSON',
      '',
      '{"text":"không có","date":"2023"}',
      '{"text":"x","date":"hôm qua"}',
    ].join('\n');
    const { status, stdout } = runScript('cite', ['-'], input);
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers).toMatchObject([
      { id: 'a', date: '2023-01-01', citations: [{ resolution: { kind: 'resolved', id: 'qd-69-tw-2022' } }] },
      { error: 'dòng không phải JSON' },
      { date: '2023-12-31', citations: [] },
      { error: 'ngày không hợp lệ: hôm qua' },
    ]);
  });

  test.each([
    [[]],
    [['--date', 'mai', draft]],
    [['--fail-on', 'gì đó', draft]],
    [['--lạ', draft]],
    [[path.join(folder, 'khong-co.md')]],
  ])('a wrong command line: %j', (args) => {
    expect(runScript('cite', args).status).toBe(2);
  });
});
