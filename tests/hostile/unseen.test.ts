// Control characters: a terminal runs them, XML cannot hold them, nobody sees them.

import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { describe as inWords } from '../../src/checks/describe.ts';
import { makeContentCache, readContent } from '../../src/corpus/read-content.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { entryFile, entryText, makeContentFolder } from '../corpus/make-content.ts';

// oxlint-disable-next-line no-control-regex -- none may come out
const obeyed = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]|\p{Cs}/u;

test.each(['"a\\eb"', '"a\\0b"', '"a\\x07b"', '"a\\u009bb"', '"a\\ud83db"', '"a\\u202eb"', '"a\\ufeffb"'])(
  'what nobody sees, written %s in YAML, is no part of a value',
  (value) => {
    const text = entryText().replace('title: Thử việc', `title: ${value}`);
    const { catalog } = readContent(makeContentFolder({ [entryFile]: text }), makeContentCache());
    expect(catalog.documents[0]?.title).toBe('ab');
  },
);

test('reports quote the files without what a terminal obeys', () => {
  const escape = '\u001B]0;x\u0007\u001B[31m\u009B2J';
  const text = entryText(
    `${escape}: 1\nnotes: "${escape}"\nx\\e: 2\n`,
    `[x](/${escape}) 99-QĐ/${escape} ${escape}`,
  )
    .replace('topics: []', `topics: ["${escape}", "a\\eb"]`)
    .replace('issuer: ban-thu', `issuer: ${escape}`);
  const content = readContent(makeContentFolder({ [entryFile]: text }), makeContentCache());
  const told = checkContent(content, isoDate('2026-11-22')).map((problem) => inWords(problem, ''));
  expect(told.length).toBeGreaterThan(2);
  for (const { message, help } of told) expect(message + help).not.toMatch(obeyed);
});
