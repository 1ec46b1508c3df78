// Entries are split where gray-matter splits them: it is what other programs that read Markdown use.

import fc from 'fast-check';
import matter from 'gray-matter';
import { expect, test } from 'vitest';
import { splitEntry } from '../../src/corpus/front-matter.ts';

function byGrayMatter(text: string): { yaml: string | null; markdown: string } {
  let yaml: string | null = null;
  const parse = (source: string) => {
    yaml = source;
    return {};
  };
  const { content } = matter(text, { language: 'yaml', engines: { yaml: { parse } } });
  return { yaml, markdown: content };
}

function holdAgainst(text: string): void {
  const split = splitEntry(text);
  if (split.kind === 'refused') return;
  const { yaml, markdown } = byGrayMatter(text);
  expect(split.markdown).toBe(markdown);
  if (yaml === null) expect(split.yaml).toEqual({ data: {}, faults: [] });
  else expect(split.yamlText).toBe(yaml);
}

test.each([
  ['an entry', '---\ntitle: Thử\n---\nLời.\n', { title: 'Thử' }, 'Lời.\n'],
  ['blanks behind the lines', '--- \ntitle: Thử\n--- \t\nLời.\n', { title: 'Thử' }, ' \t\nLời.\n'],
  ['nothing between the lines', '---\n---\nLời.\n', {}, 'Lời.\n'],
  ['comments between the lines', '---\n# a\n\n  # b\n---\n', {}, ''],
  ['a comment before a field', '---\n# a\ntitle: Thử\n---\n', { title: 'Thử' }, ''],
  ['no line behind', '---\ntitle: Thử\n---', { title: 'Thử' }, ''],
])('%s', (_, text, data, markdown) => {
  expect(splitEntry(text)).toMatchObject({ kind: 'split', yaml: { data, faults: [] }, markdown });
  holdAgainst(text);
});

test.each([
  ['no front matter', 'Lời.\n', 'no-front-matter'],
  ['another language', '---js\n({})\n---\n', 'front-matter-language'],
  ['no line that closes it', '---\ntitle: Thử\n', 'front-matter-not-closed'],
  ['a line that only begins like one', '---\ntitle: Thử\n----\n', 'front-matter-not-closed'],
])('refused: %s', (_, text, variant) => {
  expect(splitEntry(text)).toMatchObject({ kind: 'refused', variant });
});

test('whatever stands in a text, it is split in the same place', () => {
  const part = fc.constantFrom(
    '---',
    '\n',
    '\n---\n',
    ' ',
    '\t',
    '# a',
    '#',
    'title: Thử',
    '-',
    '\u00A0',
    'a',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      holdAgainst(parts.join(''));
      holdAgainst(`---\n${parts.join('')}\n---\n${parts.join('')}`);
    }),
    { numRuns: 2000 },
  );
});
