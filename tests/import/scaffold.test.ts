import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path, { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { describe as inWords } from '../../src/checks/describe.ts';
import { makeContentCache, readContent } from '../../src/corpus/read-content.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { scaffoldEntry, typeChoices, typesOfSymbol, type Scaffold } from '../../src/import/scaffold.ts';
import { gapsIn } from '../../src/import/scaffold-lines.ts';
import { scaffoldSource } from '../../src/import/scaffold-source.ts';
import { scaffoldSession, scaffoldSituation } from '../../src/import/scaffold-training.ts';
import { entryFile, entryText, makeContentFolder } from '../corpus/make-content.ts';

const { catalog } = readContent(join(import.meta.dirname, '../../content'));
const day = isoDate('2026-05-20');
const today = isoDate('2026-11-22');

describe('a new entry', () => {
  test.each([
    ['77-QĐ/TW', 'quyet-dinh', 'documents/2026/qd-77-tw-2026.md', ['issuer']],
    ['77/qd-tw', 'quy-dinh', 'documents/2026/qd-77-tw-2026.md', ['issuer']],
    ['901-HD/BTCTW', undefined, 'documents/2026/hd-901-btctw-2026.md', []],
  ] as const)('%s of type %s stands at %s and leaves %j open', (symbol, type, file, gaps) => {
    const made = scaffoldEntry(catalog, symbol, day, type);
    expect(made).toMatchObject({ ok: true, path: file });
    expect(gapFields(made)).toEqual([...gaps, 'title', 'topics', 'confidence', 'sources']);
  });

  test('what the editor says is written and no gap', () => {
    const title = 'Công tác bảo vệ: kết nạp đảng viên';
    const given = { issuer: 'ban-bi-thu', title, topics: ['ket-nap-dang'], sources: ['a', 'b'] };
    const made = scaffoldEntry(catalog, '77-QĐ/TW', day, 'quy-dinh', given);
    expect(gapFields(made)).toEqual(['confidence']);
    expect(made.ok && made.text).toContain(`title: "${title}"\ntopics: [ket-nap-dang]\n`);
    expect(made.ok && made.text).toContain('\n#   date: [a, b]\n');
  });

  test('topics whose words stand in the title are a hint, not an answer', () => {
    const made = scaffoldEntry(catalog, '901-HD/BTCTW', day, undefined, { title: 'Việc kết nạp đảng viên' });
    expect(made.ok && made.text).toMatch(/^topics: # CẦN GHI: .*có lẽ \[.*ket-nap-dang/m);
  });

  test.each([
    ['quy định mới', undefined, {}, 'not-a-symbol'],
    ['77-QĐ/TW', 'chi-thi', {}, 'type-unfit'],
    ['77-QĐ/TW', undefined, {}, 'type-open'],
    ['77-QĐ/TW', 'quy-dinh', { issuer: 'chinh-phu' }, 'issuer-unfit'],
  ] as const)('%s of type %s is refused with %j: %s', (symbol, type, given, reason) => {
    expect(scaffoldEntry(catalog, symbol, day, type, given)).toMatchObject({ ok: false, reason });
  });

  test('the choices of a code say what each type is', () => {
    expect(typeChoices(typesOfSymbol('77-QĐ/TW'))).toEqual([
      expect.stringMatching(/^--type quy-dinh +Quy định: đặt ra/),
      expect.stringMatching(/^--type quyet-dinh +Quyết định: quyết/),
    ]);
  });

  test('a document that is there is refused by its id', () => {
    expect(scaffoldEntry(catalog, '58-qd/tw', isoDate('2022-02-08'), undefined)).toEqual({
      ok: false,
      reason: 'exists',
      id: 'qd-58-tw-2022',
    });
  });
});

describe('situations and sessions', () => {
  test('ids are the words of the question, cut at a word', () => {
    const made = scaffoldSituation(catalog, `Đảng viên ${'rất '.repeat(20)}hỏi gì?`, today);
    expect(made.ok && made.id).toMatch(/^dang-vien(-rat)+$/);
    expect(made.ok && made.id.length).toBeLessThanOrEqual(60);
  });

  test.each([
    ['?!', 'no-words'],
    [[...catalog.situations.keys()][0]!, 'exists'],
  ])('the question %s is refused: %s', (question, reason) => {
    expect(scaffoldSituation(catalog, question, today)).toMatchObject({ ok: false, reason });
  });

  test('a session that is there is refused, a new one comes after all others', () => {
    const [id] = catalog.sessions.keys();
    expect(scaffoldSession(catalog, id!, today)).toMatchObject({ ok: false, reason: 'exists' });
    const orders = [...catalog.sessions.values()].map(({ order }) => order);
    const made = scaffoldSession(catalog, 'Buổi mới', today);
    expect(made.ok && made.text).toContain(`\norder: ${Math.max(...orders) + 1}\n`);
  });
});

describe('sources', () => {
  const folder = () =>
    makeContentFolder({
      'sources/bao-thu.vn.yaml':
        '- { id: bao-thu-cu, title: Bài cũ, publisher: Báo Thử, url: "https://bao-thu.vn/cu", kind: trac-nghiem }\n',
    });

  test.each([
    ['bao-thu-cu', 'bao-thu-cu'],
    ['http://www.bao-thu.vn/cu/', 'bao-thu-cu'],
  ])('%s is known as %s', async (written, id) => {
    const root = folder();
    expect(await scaffoldSource(root, read(root).catalog, written, undefined)).toEqual({ id });
  });

  test('a new page of a known site takes publisher and kind from the site', async () => {
    const root = folder();
    const { catalog: small } = read(root);
    const made = await scaffoldSource(root, small, 'https://bao-thu.vn/moi.html', 'Bài: mới');
    expect(made?.added?.text).toBe(
      `- id: ${made!.id}\n  title: "Bài: mới"\n  publisher: Báo Thử\n  url: https://bao-thu.vn/moi.html\n` +
        '  # published: ngày đăng, ví dụ 2022-02-15\n  kind: trac-nghiem\n',
    );
    expect(made?.added?.path).toBe('sources/bao-thu.vn.yaml');
  });

  test('of a site that nobody knows, the publisher is a gap', async () => {
    const root = folder();
    const made = await scaffoldSource(root, read(root).catalog, 'https://khac.vn/bai-mot.html', undefined);
    expect(gapsIn(made?.added?.text ?? '').map(({ field }) => field)).toEqual(['title', 'publisher']);
    expect(made?.id).toBe('khac-bai-mot');
  });

  test.each(['la-lam', 'javascript:alert(1)', 'https://'])('%s is refused', async (written) => {
    const root = folder();
    expect(await scaffoldSource(root, read(root).catalog, written, undefined)).toBeUndefined();
  });
});

describe('a scaffold passes the checks once its gaps are filled', () => {
  const source = '- { id: bao-thu, title: Bài, publisher: Báo Thử, kind: bao }\n';
  const points = 'points:\n  - { id: y-mot, text: Một ý. }\n';
  const base = {
    'sources/bao.yaml': source,
    'topics/viec-thu.md': '---\ntitle: Việc thử\norder: 1\nsummary: Thử.\nkeywords: []\n---\n',
    [entryFile]: entryText(points).replace('sources: []', 'sources: [bao-thu]'),
  };
  const values: Readonly<Record<string, string>> = {
    issuer: 'ban-thu',
    title: 'Việc mới',
    topics: '[viec-thu]',
    confidence: 'medium',
    sources: '[bao-thu]',
    askedBy: '[chi-uy]',
    audience: '[chi-uy]',
    summary: 'Buổi học thử.',
    aims: '[Biết thử]',
    document: 'qd-01-thu-2020',
    text: 'Một câu.',
    minutes: '20',
    options: '[Một, Hai]',
    answer: 'A',
    why: 'Vì thế.',
    point: 'y-mot',
  };

  test.each([
    ['document', (root: string) => scaffoldEntry(read(root).catalog, '02-HD/THU', day, undefined)],
    ['situation', (root: string) => scaffoldSituation(read(root).catalog, 'Hỏi gì?', today)],
    ['session', (root: string) => scaffoldSession(read(root).catalog, 'Buổi học thử', today)],
  ] as const)('%s', (_, make) => {
    const root = makeContentFolder(base);
    const made = make(root);
    if (!made.ok) throw new Error(made.reason);
    const file = path.join(root, made.path);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, made.text);
    const open = problemsIn(root, made.path);
    // Each gap is named by the check, at its line.
    expect(gapsIn(made.text).map(({ line }) => line)).toEqual(
      expect.arrayContaining([...new Set(open.map(({ line }) => line))]),
    );
    expect(open.length).toBeGreaterThan(0);
    writeFileSync(file, fill(readFileSync(file, 'utf8')));
    expect(problemsIn(root, made.path).map(({ message, line }) => `${line}: ${message}`)).toEqual([]);
  });

  function fill(text: string): string {
    return text.replace(/^(\s*(?:- )?)(\w+): # CẦN GHI.*$/gm, (_, indent: string, field: string) => {
      const value = values[field];
      if (value === undefined) throw new Error(`nothing to fill ${field} with`);
      return `${indent}${field}: ${value}`;
    });
  }

  function problemsIn(root: string, file: string) {
    const problems = checkContent(read(root), today).map((problem) => inWords(problem, ''));
    return problems.filter((problem) => problem.file === file);
  }
});

function read(root: string) {
  return readContent(root, makeContentCache());
}

function gapFields(made: Scaffold): string[] {
  return made.ok ? gapsIn(made.text).map(({ field }) => field) : [];
}
