import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileKind } from '../../src/corpus/list-schemas.ts';
import { rowKeys, schemas } from '../../src/corpus/list-schemas.ts';
import { parseFile, type ParsedFile } from '../../src/corpus/parse-file.ts';
import { entryText } from './make-content.ts';

// fast-check prints the seed and the smallest example of a failure.
const kinds = Object.keys(schemas) as FileKind[];
const fileOf = (kind: FileKind) => (rowKeys[kind] === undefined ? `documents/2022/x.md` : `${kind}.yaml`);

function parse(kind: FileKind, text: string | Uint8Array): ParsedFile {
  return parseFile(
    { file: fileOf(kind), kind },
    typeof text === 'string' ? new TextEncoder().encode(text) : text,
  );
}

function expectSound(parsed: ParsedFile): void {
  const lines = (parsed.text ?? '').split('\n');
  for (const { place } of parsed.problems) {
    expect(place.line).toBeGreaterThanOrEqual(1);
    expect(place.column).toBeGreaterThanOrEqual(1);
    if (parsed.text !== null) expect(place.line).toBeLessThanOrEqual(lines.length);
  }
  // What is neither read nor reported would be lost in silence.
  if (parsed.rows.length === 0 && rowKeys[parsed.kind] === undefined) expect(parsed.problems).not.toEqual([]);
}

const rich = entryText(
  [
    'relations:',
    '  - { verb: supersedes, target: qd-02-thu-2010, sources: [a-b] }',
    'points:',
    '  - provision: "Điều 7"',
    '    text: >-',
    '      Chữ của',
    '      điểm.',
    '',
  ].join('\n'),
  'Thân.\n',
);
const list = '- slug: khoa-thu\n  ordinal: I\n  congressFrom: 2019-01-02\n  congressTo: 2019-01-05\n';
const pieces = fc.constantFrom(
  ...':-?[]{}&*!|>\'"%@`#,\n\t \r\uFEFF\u0000~',
  '---\n',
  '<<: ',
  '!!js/function ',
  '&a ',
  '*a',
  '__proto__: ',
  '- ',
  '\n\n',
  '...\n',
  'Đ',
  '\u0110',
);

describe('parseFile never throws and loses nothing in silence', () => {
  test('for any bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.uint8Array({ maxLength: 300 }), (kind, bytes) =>
        expectSound(parse(kind, bytes)),
      ),
      { numRuns: 500 },
    );
  });

  test('for any text between the lines of front matter', () => {
    const yaml = fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 30 });
    fc.assert(
      fc.property(fc.constantFrom(...kinds), yaml, (kind, parts) => {
        const text = parts.join('');
        expectSound(parse(kind, rowKeys[kind] === undefined ? `---\n${text}\n---\nThân.\n` : text));
      }),
      { numRuns: 1_000 },
    );
  });

  test('for good files with a piece cut out and another put in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(rich, list),
        fc.nat(1_000),
        fc.nat(20),
        pieces,
        (text, at, length, piece) => {
          const start = at % text.length;
          const kind = text === list ? 'terms' : 'document';
          expectSound(parse(kind, text.slice(0, start) + piece + text.slice(start + length)));
        },
      ),
      { numRuns: 1_500 },
    );
  });

  test('for values of every shape in every field', () => {
    const fields = Object.keys(schemas.document.shape);
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 3 }), (field, value) => {
        const lines = rich.split('\n').filter((line) => !line.startsWith(`${field}:`));
        lines.splice(1, 0, `${field}: ${JSON.stringify(value)}`);
        expectSound(parse('document', lines.join('\n')));
      }),
      { numRuns: 1_000 },
    );
  });
});

test('the same bytes give the same answer', () => {
  fc.assert(
    fc.property(fc.nat(1_000), pieces, (at, piece) => {
      const text = rich.slice(0, at % rich.length) + piece + rich.slice(at % rich.length);
      expect(parse('document', text)).toEqual(parse('document', text));
    }),
    { numRuns: 200 },
  );
});
