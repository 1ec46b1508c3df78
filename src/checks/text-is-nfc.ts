// Files are written in one form of Vietnamese letters (NFC), with Đ and not the eth Ð that looks like it, and without
// invisible characters. The reader cleans all of this; a person searching the files themselves would still miss them.

import type { CheckContext } from './check.ts';
import { isUsualText } from '../corpus/clean-text.ts';
import { codePoint, lineAndColumn } from '../corpus/file-text.ts';
import type { Finding } from '../corpus/problem.ts';

export const textIsNfc = { id: 'text-is-nfc', severity: 'warning', run, ofEachFile: true } as const;

// Eth in either case, and what cannot be seen: zero-width characters, soft hyphen, marks of writing direction.
const oddities: readonly { readonly variant: string; readonly pattern: RegExp }[] = [
  { variant: 'eth', pattern: /[\u00D0\u00F0]/g },
  { variant: 'invisible', pattern: /[\u200B-\u200D\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g },
];

function* run({ content }: CheckContext): Iterable<Finding> {
  for (const { file, text } of content.files) {
    if (text === null || isUsualText(text)) continue;
    if (text.normalize('NFC') !== text) yield notNfc(file, text);
    for (const { variant, pattern } of oddities) {
      const found = [...text.matchAll(pattern)];
      const [first] = found;
      if (first === undefined) continue;
      const place = { file, ...lineAndColumn(text, first.index) };
      yield { place, variant, values: { count: String(found.length), code: codePoint(text, first.index) } };
    }
  }
}

// One finding a file, at the first line that is not NFC, with the number of such lines.
function notNfc(file: string, text: string): Finding {
  const lines = text.split('\n');
  const bad = lines.flatMap((line, index) => (line.normalize('NFC') === line ? [] : [index]));
  const line = bad[0] ?? 0;
  const written = lines[line] ?? '';
  const right = written.normalize('NFC');
  let column = 0;
  while (column < right.length && right[column] === written[column]) column += 1;
  return {
    place: { file, line: line + 1, column: column + 1 },
    variant: 'not-nfc',
    values: { count: String(bad.length) },
  };
}
