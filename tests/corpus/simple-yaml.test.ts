import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSimpleYaml } from '../../src/corpus/simple-yaml.ts';
import { readWholeYaml } from '../../src/corpus/yaml-data.ts';

// The library is the judge: what the fast reader reads at all, it must read as the library does.
function expectAgreement(text: string): void {
  const simple = readSimpleYaml(text);
  if (simple !== undefined)
    expect({ text, data: simple, faults: [] }).toEqual({ text, ...readWholeYaml(text) });
}

describe('what it reads', () => {
  test.each([
    {
      name: 'a map',
      text: '\nsymbol: 58-QĐ/TW\ndate: 2022-02-08\nyear: 2022',
      data: { symbol: '58-QĐ/TW', date: '2022-02-08', year: 2022 },
    },
    {
      name: 'lists',
      text: 'topics: [a-b, c]\nempty: []\nlist:\n  - Một hai\n  - "ba: bốn"\nlast:\n- x',
      data: { topics: ['a-b', 'c'], empty: [], list: ['Một hai', 'ba: bốn'], last: ['x'] },
    },
    {
      name: 'maps in lists',
      text: '- verb: cites\n  sources: [a]\n- end:\n    on: 2022-01-01',
      data: [{ verb: 'cites', sources: ['a'] }, { end: { on: '2022-01-01' } }],
    },
    {
      name: 'empty values and comments',
      text: '# đầu\na:\nb:\n  # giữa\n\nc: x',
      data: { a: null, b: null, c: 'x' },
    },
    {
      name: 'maps in braces',
      text: 'a:\n  - { document: qd-01, role: main, note: "một, hai" }\n  - {b: c d, n: 12 }\ne: [a/b]',
      data: {
        a: [
          { document: 'qd-01', role: 'main', note: 'một, hai' },
          { b: 'c d', n: 12 },
        ],
        e: ['a/b'],
      },
    },
    { name: 'quotes', text: "a: 'nó''s'\nb: \"x 'y'\"", data: { a: "nó's", b: "x 'y'" } },
    { name: 'decomposed letters', text: `a: ${'Thử'.normalize('NFD')}`, data: { a: 'Thử' } },
  ])('$name', ({ text, data }) => {
    expect(readSimpleYaml(text)).toEqual(data);
    expect(readWholeYaml(text)).toEqual({ data, faults: [] });
  });
});

describe('what it leaves to the library', () => {
  test.each([
    '',
    'chữ',
    'a: 1\na: 2',
    'a: 12e3',
    'a: 0x1F',
    'a: 007',
    'a: 1.5',
    'a: Null',
    'a: True',
    'a: [true]',
    'a: [1]',
    'a: {b: c, b: d}',
    'a: {b: c}, d',
    'a: {b: c} # lời',
    'a: {b: [c]}',
    'a: {b: {c: d}}',
    'a: {b: c: d}',
    'a: {b, c: d}',
    'a: {b: c,}',
    'a: {b:c}',
    'a: {}',
    'a: {b: true x, c: Null}',
    'a: {b: c\n  d}',
    'a: |\n  b',
    'a: >-\n  b',
    'a: b\n  c',
    'a: b # c',
    'a: b: c',
    'a: b:',
    'a: "b\\n"',
    'a: "b',
    "a: 'b",
    'a: &x b',
    'a: *x',
    'a: !b c',
    'a: @b',
    'a: -b',
    'a: ~',
    'a\n: b',
    '? a',
    '- - a',
    '-',
    '- a\nb: c',
    'a: b\n- c',
    '  a: b\nc: d',
    'a:\n    b: c\n  d: e',
    'a:\n\tb: c',
    '"a": b',
    'a : b',
    '1: b',
    '---\na: b',
    'a: b\n...',
    '%YAML 1.1',
    '<<: a',
    'a: [b, [c]]',
    'a: [b',
    'a: b\u2028c',
    '__proto__: b',
  ])('%j', (text) => {
    expect(readSimpleYaml(text)).toBeUndefined();
  });
});

describe('it agrees with the library', () => {
  test('on all of content', () => {
    const root = path.resolve(import.meta.dirname, '../../content');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:md|yaml)$/.test(file),
    );
    const texts = files.map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      return file.endsWith('.md') ? text.slice(3, text.indexOf('\n---', 3)) : text;
    });
    for (const text of texts) expectAgreement(text);
    // It would be pointless if it left most files to the library.
    expect(texts.filter((text) => readSimpleYaml(text) !== undefined).length).toBeGreaterThan(
      texts.length * 0.8,
    );
  });

  const word = fc.constantFrom(
    'a',
    'b2',
    'title',
    'Điều 7',
    '58-QĐ/TW',
    '2022-02-08',
    '2022',
    '007',
    '1e3',
    'true',
    'x:y',
    'a: b',
    'a #b',
    '#',
    "'",
    '"',
    "''",
    "'a'",
    '"a"',
    '"a',
    '[]',
    '[a, b]',
    '[a,b ]',
    '[a',
    ']',
    '{',
    '}',
    ',',
    '-',
    '- ',
    '|',
    '>-',
    '&a',
    '*a',
    '!a',
    '~',
    '\\',
    '',
    ' ',
    '  ',
    ':',
    ': ',
    '\t',
    '\u00A0',
    '\u3000',
    '\u0085',
    '1_000',
    '0o7',
    '.5',
    '+1',
    'null',
    '日本',
    '%',
    '@',
    '`',
    '...',
    '---',
  );
  const lineStart = fc.constantFrom('', '  ', '    ', ' ', '- ', '  - ', '    - ', '-', '# ');
  const key = fc.constantFrom('a:', 'b: ', 'c:  ', 'd :', 'on: ', 'text: ', '');
  const line = fc
    .tuple(lineStart, key, fc.array(word, { maxLength: 3 }))
    .map(([start, name, words]) => start + name + words.join(''));

  test('on lines of every kind', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), (lines) => expectAgreement(lines.join('\n'))),
      { numRuns: 20_000 },
    );
  });

  test('on any characters as a value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a: ', '- ', 'a: [', "a: '", 'a:\n  - b: '),
        fc.string({ unit: 'binary', maxLength: 12 }),
        (start, text) => expectAgreement(start + text),
      ),
      { numRuns: 10_000 },
    );
  });
});
