import { expect, test } from 'vitest';
import { isAllowed, licenceOf } from '../../scripts/packages/licence.ts';

test.each([
  [{ license: 'MIT' }, 'MIT'],
  [{ license: { type: 'ISC' } }, 'ISC'],
  [{ licenses: [{ type: 'MIT' }, { type: 'Apache-2.0' }] }, 'MIT OR Apache-2.0'],
  [{}, ''],
])('%j names %j', (file, expected) => {
  expect(licenceOf(file)).toBe(expected);
});

test.each([
  ['a', 'MIT', true],
  ['a', '(MIT OR GPL-3.0-or-later)', true],
  ['a', '(MIT AND Zlib)', true],
  ['a', '(MIT AND GPL-3.0-or-later)', false],
  ['a', 'GPL-3.0-only', false],
  ['a', 'LGPL-3.0-or-later', false],
  ['a', 'SEE LICENSE IN LICENSE.md', false],
  ['a', 'UNLICENSED', false],
  ['a', '', false],
  ['lunr-languages', 'MPL-1.1', true],
  ['lunr-other', 'MPL-1.1', false],
  ['@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later', true],
  ['@img/sharp-libvips-linux-x64', 'GPL-3.0-or-later', false],
])('%s under %o: %s', (name, licence, expected) => {
  expect(isAllowed(name, licence)).toBe(expected);
});
