// The quick looks at whole texts may say yes for nothing, and never no where the finder of a line finds something.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutMachineParts } from '../../src/checks/content-lines.ts';
import { hasManyDigits } from '../../src/checks/digit-runs.ts';
import { findPersonNames, mayHoldPersonNames } from '../../src/checks/person-names.ts';
import { findPersonalData, mayHoldPersonalData } from '../../src/checks/personal-data.ts';
import { findSecurityMarkings, mayHoldSecurityMarkings } from '../../src/checks/security-marking.ts';

const looks = [
  { of: 'personal data', find: findPersonalData, mayHold: mayHoldPersonalData },
  { of: 'names', find: findPersonNames, mayHold: mayHoldPersonNames },
  { of: 'markings', find: findSecurityMarkings, mayHold: mayHoldSecurityMarkings },
];

// Lines of the cases that must be found, and of those that must not, cut into pieces that are joined anew.
const written = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:md|yaml)$/.test(entry.name))
  .flatMap((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '');

const pieces = fc.oneof(
  fc.constantFrom(...new Set(written.flatMap((line) => line.split(/(?<=[\s:,.])/)))),
  fc.constantFrom(
    ...['0912345678', '0912 345 678', '001085012345', 'thu@thu.vn', 'https://thu.example/a?b=1', '2026-01-02'],
    ...['qd-01-thu-2026', 'x-12345678-2026-01-02', 'ngõ', 'trú', 'ngụ', 'ông ', 'đồng chí ', 'Đỗ Thử', 'Lê Văn'],
    ...['TỐI MẬT', 'độ mật: mật', '-', ' ', '.', '_', '"', ')', '12', 'at', '7 phố Huế', 'A', 'đ', '😀'],
  ),
);
const lines = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('').replace(/\n/g, ' '));

// Texts that change when they are made plain are never looked at quickly.
const isPlain = (text: string) => /^[ -~\u00C0-\u017E\u0180-\u02FF\u1EA0-\u1EFF“”…]*$/.test(text);

test.each(looks)('a text that may hold no $of has no line that holds any', ({ find, mayHold }) => {
  const holds = (line: string) => find(withoutMachineParts(line)).length > 0;
  for (const line of written) if (isPlain(line) && holds(line)) expect(mayHold(line), line).toBe(true);
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 4 }), (several) => {
      const text = several.join('\n');
      fc.pre(several.every(isPlain));
      if (several.some(holds)) expect(mayHold(text)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['a number of ten digits', 'gọi 0912345678', true],
  ['digits set apart', '09 12 34 56', true],
  ['days, ids and addresses of pages', 'qd-58-tw-2022, 2022-02-08, https://thu.example/1234567', false],
  ['digits over two lines', '1234\n5678', false],
  ['a number joined to a word by a hyphen', 'sdt-0912345678', true],
  ['digits far from each other', '12 người và mười đơn vị, 34 lượt và mười ngày, 56 người và mười nhà, 78', false],
])('%s', (_, text, many) => {
  expect(hasManyDigits(text)).toBe(many);
});
