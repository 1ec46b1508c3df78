import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/corpus/list-files.ts';
import { documentSchema } from '../../src/corpus/document-schema.ts';
import { normaliseFile, type Normalisation } from '../../src/corpus/normalise-file.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { normaliseSymbol } from '../../src/domain/symbol.ts';

const file = 'documents/2020/a.md';
const entry = (...lines: string[]) => ['---', ...lines, '---', ''].join('\n');
const normal = entry('symbol: 01-QĐ/THU', 'type: quy-dinh', 'title: Một việc');

describe('each step', () => {
  test.each<[Normalisation, string, string]>([
    ['byte-order-mark', `\uFEFF${normal}`, normal],
    ['line-ends', normal.replaceAll('\n', '\r\n'), normal],
    ['letters', normal.normalize('NFD').replace('D\u0323', 'D'), normal],
    ['letters', normal.replace('QĐ', 'Q\u00D0').replace('Một', 'Mộ\u200Bt'), normal],
    ['trailing-spaces', normal.replace('dinh\n', 'dinh \t\n'), normal],
    ['end-of-file', normal.trimEnd(), normal],
    ['end-of-file', `${normal}\n\n`, normal],
    ['dashes', normal.replace('01-QĐ', '01–QĐ'), normal],
    ['dashes', entry("symbol: '01 – QĐ/THU' # số"), entry("symbol: '01 - QĐ/THU' # số")],
    ['order', entry('type: quy-dinh', 'title: Một việc', 'symbol: 01-QĐ/THU'), normal],
    [
      'order',
      entry(
        'title: "Một"  # như báo',
        '',
        '# loại',
        'type: quy-dinh',
        'sources: []',
        '# points:',
        '#   - text:',
      ),
      entry(
        '# loại',
        'type: quy-dinh',
        'title: "Một"  # như báo',
        '',
        'sources: []',
        '# points:',
        '#   - text:',
      ),
    ],
    [
      'order',
      entry('points:', '  - text: |', '      Một', '      # không phải lời ghi', 'type: quy-dinh'),
      entry('type: quy-dinh', 'points:', '  - text: |', '      Một', '      # không phải lời ghi'),
    ],
  ])('%s', (step, before, after) => {
    expect(normaliseFile('document', file, before)).toEqual({ text: after, done: [step] });
  });

  test('of a list file the rows and their fields stay where they are', () => {
    const rows = '- title: Bài\n  id: b\n- id: a\n  title: Bài\n';
    expect(normaliseFile('sources', 'sources/a.yaml', rows)).toEqual({ text: rows, done: [] });
  });
});

describe('what means something stays', () => {
  test.each([
    ['an en dash in prose', entry('title: Nhiệm kỳ 2020 – 2025')],
    ['spaces at the end of a line of Markdown', `${normal}Một  \nhai\n`],
    ['a hidden letter that keeps a dash from being a list', entry('title:', '  \u200B- một')],
    ['flow maps', '---\n{ title: Một, type: quy-dinh }\n---\n'],
    ['a key twice', entry('title: Một', 'type: quy-dinh', 'title: Hai')],
    ['fields nobody knows, after the others', entry('type: quy-dinh', 'la: Một')],
    ['an escape', entry('title: "Một \\u00D0"')],
    ['front matter that is never closed', '---\ntitle: Một\ntype: quy-dinh\n'],
    ['no front matter', 'title: Một\n'],
  ])('%s', (_, text) => {
    expect(normaliseFile('document', file, text)).toEqual({ text, done: [] });
  });

  test('of broken YAML only letters and line ends are touched', () => {
    const broken = entry('title: [Một', 'symbol: Q\u00D0 ');
    expect(normaliseFile('document', file, broken.replaceAll('\n', '\r\n'))).toEqual({
      text: broken.replace('\u00D0', 'Đ'),
      done: ['line-ends', 'letters'],
    });
  });
});

// Any front matter, in any order, with what editors and machines leave behind; a tab makes all of it unreadable, so
// that taking one away at the end of a line is seen above.
const value = fc.constantFrom(
  'Một việc',
  '"hai: ba"',
  "'bốn'",
  '[a, b]',
  '2020-01-15',
  '|\n  Dòng  \n  hai',
  '',
);
const noise = fc.constantFrom('', ' ', '  # lời ghi', '\u200B', '\n', '\n# lời ghi', '\r');
const key = fc.constantFrom(...Object.keys(documentSchema.shape), 'la', '# lời ghi', 'symbol');
const lineOf = fc.tuple(key, value, noise).map(([name, text, rest]) => `${name}: ${text}${rest}`);
const anyEntry = fc
  .tuple(fc.array(lineOf), fc.constantFrom('', '\nMột  \nhai \u00D0\n\n\n'), fc.boolean())
  .map(([lines, body, decomposed]) => {
    const text = `${entry(...lines)}${body}`;
    return decomposed ? text.normalize('NFD') : text;
  });

describe('for any file', () => {
  const encoder = new TextEncoder();
  const meaning = (text: string) => {
    const { rows, body, refused, problems } = parseFile({ file, kind: 'document' }, encoder.encode(text));
    const own = rows.map(({ value: data }) => {
      return 'symbol' in data && data.symbol !== undefined
        ? { ...data, symbol: normaliseSymbol(data.symbol) }
        : data;
    });
    // Places move; that a mark or CRLF is gone is the purpose.
    const told = problems
      .filter(({ check }) => check !== 'file-is-readable-text')
      .map(({ check, variant, values }) => JSON.stringify([check, variant, values]));
    return { own, body: body?.markdown, refused, told: told.sort() };
  };

  test('the reader takes the same from it before and after, and a second run does nothing', () => {
    fc.assert(
      fc.property(anyEntry, (text) => {
        const { text: after, done } = normaliseFile('document', file, text);
        expect(done.length > 0).toBe(after !== text);
        expect(meaning(after)).toEqual(meaning(text));
        expect(normaliseFile('document', file, after)).toEqual({ text: after, done: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('the content of this repository is in its normal form', () => {
    const root = join(import.meta.dirname, '../../content');
    const wrong = listFiles(root).files.filter(({ file: one, kind }) => {
      return normaliseFile(kind, one, readFileSync(join(root, one), 'utf8')).done.length > 0;
    });
    expect(wrong.map((one) => one.file)).toEqual([]);
  });
});
