// Content read and checked with the help of the run before gives what reading and checking it all gives, whatever was
// done to the content or to what was kept.

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { checkKeptContent } from '../../src/checks/check-kept-content.ts';
import { makeContentCache, readContent } from '../../src/corpus/read-content.ts';
import { isoDate, type IsoDate } from '../../src/domain/iso-date.ts';

const base = path.join(import.meta.dirname, 'base');
const day = isoDate('2026-11-22');
let root = '';
let folder = '';

// Two documents of which one names the other, and all that stands beside them.
beforeEach(() => {
  const made = mkdtempSync(path.join(tmpdir(), 'hieu-luc-kept-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  [root, folder] = [path.join(made, 'content'), path.join(made, 'kept')];
  cpSync(base, root, { recursive: true });
  const words = readFileSync(at('documents/2020/qd-01-thu-2020.md'), 'utf8');
  for (const year of [2021, 2022]) mkdirSync(at(`documents/${year}`));
  writeFileSync(
    at(some),
    words
      .replace('symbol: 01-', 'symbol: 02-')
      .replace('date: 2020', 'date: 2022')
      .replace('confidence:', 'relations:\n  - verb: supersedes\n    target: qd-01-thu-2020\nconfidence:')
      .replace(/---\n$/, '---\n\nLời của người biên tập về Quy định 01-QĐ/THU.\n'),
  );
});

function compare(today: IsoDate = day, key = 'a'): void {
  const kept = checkKeptContent(root, today, { folder, key });
  const content = readContent(root, makeContentCache());
  const { documents, graph, ...rest } = kept.content.catalog;
  const { documents: coldDocuments, graph: coldGraph, ...coldRest } = content.catalog;
  expect(documents).toStrictEqual(coldDocuments);
  expect([...graph.documents.keys()]).toStrictEqual([...coldGraph.documents.keys()]);
  expect(rest).toStrictEqual(coldRest);
  expect(kept.content.rows).toStrictEqual(content.rows);
  expect(kept.content.files).toStrictEqual(content.files);
  expect(kept.problems).toStrictEqual(checkContent(content, today));
}

const some = 'documents/2022/qd-02-thu-2022.md';
const at = (file: string) => path.join(root, file);
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(at(file), change(readFileSync(at(file), 'utf8')));
const keptFiles = () => readdirSync(folder).map((name) => path.join(folder, name));

const changes: readonly (readonly [string, () => void])[] = [
  ['nothing', () => undefined],
  ['a title', () => edit(some, (text) => text.replace(/^title: .*$/m, 'title: Thử'))],
  ['a relation to nothing', () => edit(some, (text) => text.replace(/target: \S+/, 'target: qd-05-thu-2020'))],
  ['a telephone number', () => edit(some, (text) => `${text}\nGọi 0912345678.\n`)],
  ['letters that are not NFC', () => edit(some, (text) => text.normalize('NFD'))],
  ['carriage returns', () => edit(some, (text) => text.replaceAll('\n', '\r\n'))],
  ['a mark at the start', () => edit(some, (text) => `\uFEFF${text}`)],
  ['an unknown field', () => edit(some, (text) => text.replace('title:', 'titel: x\ntitle:'))],
  ['YAML that cannot be read', () => edit(some, (text) => text.replace('title:', 'title: [a: "'))],
  ['bytes that are no text', () => writeFileSync(at(some), new Uint8Array([0xff, 0xfe, 0x41]))],
  ['a file that is gone', () => rmSync(at(some))],
  ['a file of another name', () => renameSync(at(some), at('documents/2022/qd-03-thu-2022.md'))],
  ['a file in another year', () => renameSync(at(some), at('documents/2021/qd-02-thu-2022.md'))],
  ['a file twice', () => cpSync(at(some), at('documents/2021/qd-02-thu-2022.md'))],
  ['a list', () => edit('issuers.yaml', (text) => text.replace(/- slug: \S+/, '- slug: thu'))],
  ['an unknown file', () => writeFileSync(at('thu.txt'), 'Thử')],
];

test.each(changes)('%s', (_, change) => {
  compare();
  change();
  compare();
  compare();
});

test('problems that are gone are forgotten', () => {
  const before = readFileSync(at(some));
  edit(some, (text) => `${text}\nGọi 0912345678.\n`);
  compare();
  compare();
  writeFileSync(at(some), before);
  compare();
});

test('another day', () => {
  compare();
  compare(isoDate('2029-01-01'));
});

const damages: readonly (readonly [string, () => void])[] = [
  ['gone', () => rmSync(folder, { recursive: true })],
  ['empty', () => keptFiles().forEach((file) => writeFileSync(file, ''))],
  ['cut off', () => keptFiles().forEach((file) => writeFileSync(file, readFileSync(file).subarray(0, -9)))],
  [
    'other words in the same shape',
    () => keptFiles().forEach((file) => writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Thử việc', 'Lời'))),
  ],
];

test.each(damages)('what was kept is %s', (_, damage) => {
  compare();
  damage();
  compare();
});

test('what other code kept is not used', () => {
  compare();
  for (const file of keptFiles()) {
    const [head = '', ...data] = readFileSync(file, 'utf8').split('\n');
    expect(head.startsWith('a ')).toBe(true);
    writeFileSync(file, [head.replace(/^a/, 'b'), data.join('\n').replaceAll('Thử việc', 'Lời')].join('\n'));
  }
  compare(day, 'b');
});

test('where nothing can be written it is read all the same', () => {
  writeFileSync(folder, 'no folder');
  compare();
  compare();
});

test('unchanged files are taken as they were kept, and nothing is written anew', () => {
  compare();
  const before = keptFiles().map((file) => readFileSync(file, 'utf8'));
  expect(before.join('')).toContain('qd-02-thu-2022');
  compare();
  expect(keptFiles().map((file) => readFileSync(file, 'utf8'))).toEqual(before);
});
