import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, expectTypeOf, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { describe as inWords } from '../../src/checks/describe.ts';
import { makeContentCache, readContent } from '../../src/corpus/read-content.ts';
import type { LegalDocument } from '../../src/domain/document.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { entryFile, entryText, makeContentFolder } from './make-content.ts';

function report(root: string): string[] {
  const problems = checkContent(readContent(root, makeContentCache()), isoDate('2026-11-22'));
  return problems.map((problem) => {
    const { file, line, column, check } = inWords(problem, '');
    return `${file}:${line}:${column} ${check}/${problem.variant}`;
  });
}

function only(root: string): LegalDocument {
  const { documents } = readContent(root, makeContentCache()).catalog;
  expect(documents).toHaveLength(1);
  return documents[0]!;
}

describe('files that are no good text', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const bad = 'documents/2022/x.md';
  test.each([
    {
      name: 'binary',
      bytes: new Uint8Array([0x50, 0x4b, 0, 1]),
      expected: [`${bad}:1:1 file-is-readable-text/binary`],
    },
    { name: 'empty', bytes: new Uint8Array(), expected: [`${bad}:1:1 file-is-readable-text/empty`] },
    { name: 'spaces only', bytes: encode(' \n\n'), expected: [`${bad}:1:1 file-is-readable-text/empty`] },
    {
      name: 'five megabytes',
      bytes: new Uint8Array(5_000_000).fill(97),
      expected: [`${bad}:1:1 file-is-readable-text/too-large`],
    },
    {
      name: 'no front matter',
      bytes: encode('Chữ\n'),
      expected: [`${bad}:1:1 file-is-readable-text/no-front-matter`],
    },
    {
      name: 'TCVN3',
      bytes: new Uint8Array([0x2d, 0x0a, 0x61, 0xb5, 0xcc]),
      expected: [`${bad}:2:2 file-is-readable-text/not-utf8`],
    },
    {
      name: 'a lone surrogate',
      bytes: new Uint8Array([0x61, 0xed, 0xa0, 0x80]),
      expected: [`${bad}:1:2 file-is-readable-text/not-utf8`],
    },
    {
      name: 'nested brackets',
      bytes: encode(`---\na: ${'['.repeat(100_000)}\n---\n`),
      expected: [`${bad}:1:1 yaml-is-readable/too-deep`],
    },
    {
      name: 'JavaScript',
      bytes: encode('---js\nprocess.exit(3)\n---\n'),
      expected: [`${bad}:1:1 yaml-is-readable/front-matter-language`],
    },
    {
      name: 'JSON',
      bytes: encode('---json\n{}\n---\n'),
      expected: [`${bad}:1:1 yaml-is-readable/front-matter-language`],
    },
    {
      name: 'thousands of empty lines',
      bytes: encode(`---\n${'\n'.repeat(900_000)}---\n`),
      expected: [`${bad}:1:1 yaml-is-readable/front-matter-not-closed`],
    },
  ])('$name: one report, and the good entry beside it is read', ({ bytes, expected }) => {
    const root = makeContentFolder({ [bad]: bytes });
    expect(report(root)).toEqual(expected);
    expect(only(root).id).toBe('qd-01-thu-2020');
  });

  test.each([
    {
      name: 'byte order mark',
      text: `\uFEFF${entryText()}`,
      variant: '1:1 file-is-readable-text/byte-order-mark',
    },
    { name: 'CRLF', text: entryText().replaceAll('\n', '\r\n'), variant: '1:4 file-is-readable-text/crlf' },
    {
      name: 'old Mac line ends',
      text: entryText().replaceAll('\n', '\r'),
      variant: '1:4 file-is-readable-text/crlf',
    },
    {
      name: 'escape character',
      text: entryText('', 'a\u001B[31mb'),
      variant: '11:2 file-is-readable-text/control-character',
    },
  ])('$name is reported, and the entry is read all the same', ({ text, variant }) => {
    const root = makeContentFolder({ [entryFile]: text });
    expect(report(root)).toEqual([`${entryFile}:${variant}`]);
    expect(only(root).title).toBe('Thử việc');
  });

  test('a byte order mark is no column of the first line', () => {
    const root = makeContentFolder({ [entryFile]: `\uFEFF${entryText().replaceAll('\n', '\r\n')}` });
    expect(report(root)).toEqual([
      `${entryFile}:1:1 file-is-readable-text/byte-order-mark`,
      `${entryFile}:1:4 file-is-readable-text/crlf`,
    ]);
  });

  test('with old Mac line ends, places are those of the lines that editors show', () => {
    const text = entryText('', 'a\u001Bb').replaceAll('\n', '\r');
    const root = makeContentFolder({ [entryFile]: text });
    expect(report(root)).toContain(`${entryFile}:11:2 file-is-readable-text/control-character`);
  });

  test('with CRLF, places are those of the file', () => {
    const text = entryText('textPublic: x\n').replaceAll('\n', '\r\n');
    const root = makeContentFolder({ [entryFile]: text });
    expect(report(root)).toContain(`${entryFile}:10:13 front-matter-fits-schema/not-boolean`);
  });
});

describe('folders', () => {
  test('a folder that is not there, and one without documents', () => {
    expect(report('/no/such/folder')).toEqual([':1:1 file-is-in-a-known-place/no-folder']);
    const root = makeContentFolder();
    rmSync(path.join(root, entryFile));
    rmSync(path.join(root, 'sources/bai-thu.yaml'));
    expect(report(root)).toEqual(['documents:1:1 file-is-in-a-known-place/no-documents']);
  });

  test('symbolic links are refused, to files and folders, out of the content and around in it', () => {
    const root = makeContentFolder();
    symlinkSync('/etc/passwd', path.join(root, 'documents/2020/a.md'));
    symlinkSync(root, path.join(root, 'documents/around'));
    symlinkSync('/nowhere', path.join(root, 'glossary.yaml'));
    expect(report(root)).toEqual([
      'documents/2020/a.md:1:1 file-is-in-a-known-place/symbolic-link',
      'documents/around:1:1 file-is-in-a-known-place/symbolic-link',
      'glossary.yaml:1:1 file-is-in-a-known-place/symbolic-link',
    ]);
  });

  test('sockets and folders named like entries are no entries', async () => {
    const root = makeContentFolder();
    mkdirSync(path.join(root, 'documents/2020/b.md'));
    const server = createServer().listen(path.join(root, 'documents/2020/c.md'));
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    expect(report(root)).toEqual(['documents/2020/c.md:1:1 file-is-in-a-known-place/not-a-file']);
  });

  // Root may read everything: then there is nothing that could be refused.
  test('files and folders that may not be read', () => {
    const root = makeContentFolder({
      'documents/2021/x.md': entryText(),
      'documents/2022/y.md': entryText(),
    });
    chmodSync(path.join(root, 'documents/2021'), 0);
    chmodSync(path.join(root, 'documents/2022/y.md'), 0);
    onTestFinished(() => chmodSync(path.join(root, 'documents/2021'), 0o700));
    const found = report(root).filter((line) => line.endsWith('/unreadable'));
    const expected = [
      'documents/2021:1:1 file-is-in-a-known-place/unreadable',
      'documents/2022/y.md:1:1 file-is-readable-text/unreadable',
    ];
    expect(found).toEqual(process.getuid?.() === 0 ? [] : expected);
  });
});

describe('the gate', () => {
  test('letters have one form, lines and dashes of prose stay', () => {
    const nfd = 'Thử việc – “xa”'.normalize('NFD');
    const more = `titleNote: ${nfd}\npoints:\n  - text: |\n      Dòng  một \u200B.\n\n\n\n      Q\u00D0 hai.\nappliesTo: [ 'a   b' ]\n`;
    const document = only(makeContentFolder({ [entryFile]: entryText(more, `\n\n${nfd}  \n\n`) }));
    expect(document.titleNote).toBe('Thử việc – “xa”');
    expect(document.points[0]?.text).toBe('Dòng một .\n\nQĐ hai.');
    expect(document.appliesTo).toEqual(['a b']);
  });

  test.each([
    { written: '01-QÐ/THU', symbol: '01-QĐ/THU' },
    { written: '01–QĐ/THU', symbol: '01-QĐ/THU' },
    { written: '01/QĐ-THU', symbol: '01-QĐ/THU' },
  ])('the symbol $written is $symbol', ({ written, symbol }) => {
    const text = entryText().replace('01-QĐ/THU', written);
    expect(only(makeContentFolder({ [entryFile]: text })).symbol).toBe(symbol);
  });

  test('the body keeps its first line and digest; an entry without text has none', () => {
    const body = (text: string) =>
      readContent(makeContentFolder({ [entryFile]: entryText('', text) }), makeContentCache()).catalog.bodies;
    expect(body('').size).toBe(0);
    expect(body('\n\nMột.\n').get('qd-01-thu-2020')).toEqual({
      markdown: 'Một.\n',
      digest: '500cf9c57565429954d1630f40d384bdac0d586377901b7d1b303b303266ab30',
      file: entryFile,
      line: 13,
    });
  });

  test.each(['2022-02-31', '2023-02-29', '2022-2-8', '08/02/2022', '2022', '20220208', 'hôm nay'])(
    'the unquoted date %s is refused',
    (date) => {
      const root = makeContentFolder({ [entryFile]: entryText().replace('2020-01-15', date) });
      expect(report(root)).toHaveLength(1);
      expect(report(root)[0]).toMatch(/:5:7 front-matter-fits-schema\/not-a-day$/);
    },
  );

  test('keys that name prototypes are unknown keys', () => {
    const root = makeContentFolder({ [entryFile]: entryText('__proto__: { a: 1 }\nconstructor: 1\n') });
    expect(report(root)).toEqual([
      `${entryFile}:10:1 front-matter-fits-schema/unknown-key`,
      `${entryFile}:11:1 front-matter-fits-schema/unknown-key`,
    ]);
    expect(Reflect.get({}, 'a')).toBeUndefined();
  });

  test('documents come out as the type of the domain', () => {
    expectTypeOf(readContent).returns.toHaveProperty('catalog');
    expect(only(makeContentFolder())).toEqual({
      id: 'qd-01-thu-2020',
      symbol: '01-QĐ/THU',
      type: 'quy-dinh',
      issuers: ['ban-thu'],
      date: '2020-01-15',
      year: 2020,
      inForceFrom: null,
      end: null,
      title: 'Thử việc',
      titleNote: null,
      topics: [],
      appliesTo: [],
      textPublic: true,
      reviewed: null,
      attested: [],
      evidence: {},
      relations: [],
      conflicts: [],
      points: [],
      corrections: [],
      confidence: 'medium',
      sources: ['bai-thu'],
    });
  });

  test('relations and endings become the exact shapes', () => {
    const more = [
      'end: { before: 2024-01-01, cause: term-ended, inferred: hết khóa }',
      'relations:',
      '  - { verb: supersedes, target: qd-01-thu-2010, sources: [a] }',
      '  - { verb: cites, unlisted: Luật Thử, unlistedDate: 2011-11-11, sources: [a], inferred: vì sao, note: ghi }',
      '',
    ].join('\n');
    const { end, relations } = only(makeContentFolder({ [entryFile]: entryText(more) }));
    expect(end).toEqual({
      cause: 'term-ended',
      at: { kind: 'before', date: '2024-01-01' },
      evidence: { kind: 'inferred', reason: 'hết khóa', sources: [] },
    });
    expect(relations).toEqual([
      {
        verb: 'supersedes',
        target: { kind: 'document', id: 'qd-01-thu-2010' },
        from: null,
        part: null,
        evidence: { kind: 'stated', sources: ['a'] },
        note: null,
      },
      {
        verb: 'cites',
        target: { kind: 'unlisted', name: 'Luật Thử', date: '2011-11-11' },
        from: null,
        part: null,
        evidence: { kind: 'inferred', reason: 'vì sao', sources: ['a'] },
        note: 'ghi',
      },
    ]);
  });
});

describe('reading again', () => {
  test('unchanged files give the same content; a changed one is read anew, the others are not', () => {
    const root = makeContentFolder({ 'documents/2020/x.md': entryText() });
    const cache = makeContentCache();
    const first = readContent(root, cache);
    expect(readContent(root, cache)).toBe(first);
    writeFileSync(path.join(root, entryFile), entryText().replace('Thử việc', 'Thử khác'));
    const second = readContent(root, cache);
    const title = second.catalog.graph.documents.get('qd-01-thu-2020')?.title;
    expect(title).toBe('Thử khác');
    const parsed = (content: typeof first) =>
      content.files.find(({ file }) => file === 'documents/2020/x.md');
    expect(parsed(second)).toBe(parsed(first));
  });

  test('a new, a moved and a removed file change the content', () => {
    const root = makeContentFolder();
    const cache = makeContentCache();
    const ids = () => readContent(root, cache).catalog.documents.map(({ id }) => id);
    writeFileSync(path.join(root, 'documents/2020/b.md'), entryText());
    expect(ids()).toEqual(['b', 'qd-01-thu-2020']);
    renameSync(path.join(root, 'documents/2020/b.md'), path.join(root, 'documents/2020/c.md'));
    expect(ids()).toEqual(['c', 'qd-01-thu-2020']);
    rmSync(path.join(root, 'documents/2020/c.md'));
    expect(ids()).toEqual(['qd-01-thu-2020']);
  });

  test('an edit of the same size with the time of the file put back is still seen', () => {
    const root = makeContentFolder();
    const cache = makeContentCache();
    const file = path.join(root, entryFile);
    utimesSync(file, 1_000_000, 1_000_000);
    readContent(root, cache);
    writeFileSync(file, entryText().replace('Thử việc', 'Thử khac'));
    utimesSync(file, 1_000_000, 1_000_000);
    expect(readContent(root, cache).catalog.documents[0]?.title).toBe('Thử khac');
  });

  test('documents come in time order whatever their files are called', () => {
    const dated = (date: string) => entryText().replace('2020-01-15', date);
    const root = makeContentFolder({
      'documents/2019/z.md': dated('2019-01-01'),
      'documents/2021/a.md': dated('2021-01-01'),
    });
    const { documents } = readContent(root, makeContentCache()).catalog;
    expect(documents.map(({ id }) => id)).toEqual(['z', 'qd-01-thu-2020', 'a']);
  });
});

describe('files that are said to have changed', () => {
  test('only these are looked at; new and deleted ones are seen all the same', () => {
    const other = 'documents/2020/qd-02-thu-2020.md';
    const root = makeContentFolder({ [other]: entryText().replace('01-', '02-') });
    const cache = makeContentCache();
    const titles = (changed: readonly string[]) => {
      const files = new Set(changed.map((file) => path.join(root, file)));
      return readContent(root, cache, files).catalog.documents.map(({ id, title }) => `${id} ${title}`);
    };
    const before = readContent(root, cache).catalog.documents;
    for (const file of [entryFile, other])
      writeFileSync(path.join(root, file), entryText().replace('Thử việc', 'Việc khác'));
    expect(titles([entryFile])).toEqual(['qd-01-thu-2020 Việc khác', 'qd-02-thu-2020 Thử việc']);
    const [, kept] = readContent(root, cache, new Set()).catalog.documents;
    expect(kept).toBe(before[1]);
    expect(titles([other])).toEqual(['qd-01-thu-2020 Việc khác', 'qd-02-thu-2020 Việc khác']);
    rmSync(path.join(root, other));
    writeFileSync(path.join(root, 'documents/2020/qd-03-thu-2020.md'), entryText());
    expect(titles([])).toEqual(['qd-01-thu-2020 Việc khác', 'qd-03-thu-2020 Thử việc']);
  });
});
