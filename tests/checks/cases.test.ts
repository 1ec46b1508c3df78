import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe as group, expect, test } from 'vitest';
import { describe, messages } from '../../src/checks/describe.ts';
import { checks } from '../../src/checks/index.ts';
import { formatText } from '../../src/checks/report.ts';
import { listCases, runCase } from './run-case.ts';

const cases = listCases();

// Variants that bytes, the file system or the depth of a file cause: tests/corpus makes those files as it runs.
const madeElsewhere = new Set([
  'file-is-in-a-known-place/symbolic-link',
  'file-is-in-a-known-place/not-a-file',
  'file-is-in-a-known-place/unreadable',
  'file-is-in-a-known-place/no-folder',
  'file-is-in-a-known-place/no-documents',
  'file-is-readable-text/too-large',
  'file-is-readable-text/unreadable',
  'file-is-readable-text/byte-order-mark',
  'file-is-readable-text/crlf',
  'file-is-readable-text/control-character',
  'yaml-is-readable/too-deep',
  'front-matter-fits-schema/other',
]);

group('cases', () => {
  test.each(cases)('$check: $name', (one) => {
    const { problems, documents } = runCase(one);
    const diagnostics = problems.map((problem) => describe(problem, 'content'));
    if (one.expected === null) expect(diagnostics).toEqual([]);
    else expect(formatText(diagnostics, documents)).toBe(one.expected);
  });

  test.each(checks)('$id has a good and a bad case', ({ id }) => {
    const own = cases.filter(({ check }) => check === id);
    expect(own.some(({ expected }) => expected === null)).toBe(true);
    expect(own.some(({ expected }) => expected?.includes(`[${id}]`))).toBe(true);
  });

  test('there is no case of a check that does not exist', () => {
    const known = new Set(checks.map(({ id }) => id));
    expect(cases.filter(({ check }) => !known.has(check)).map(({ check }) => check)).toEqual([]);
  });
});

group('messages', () => {
  const problems = cases.flatMap((one) => runCase(one).problems);

  test('every wording is that of some case', () => {
    const used = new Set(problems.map(({ check, variant }) => `${check}/${variant}`));
    const all = Object.entries(messages).flatMap(([check, variants]) =>
      Object.keys(variants).map((variant) => `${check}/${variant}`),
    );
    expect(all.filter((key) => !used.has(key) && !madeElsewhere.has(key))).toEqual([]);
    expect([...madeElsewhere].filter((key) => used.has(key) || !all.includes(key))).toEqual([]);
  });

  test('both languages speak of the same values', () => {
    const values = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    const wrong = Object.entries(messages).flatMap(([check, variants]) =>
      Object.entries(variants)
        .filter(([, { vi, en }]) => {
          const sets = [vi, en].map(({ message }) => values(message).join());
          const helps = [vi, en].map(({ help }) => values(help).join());
          return sets[0] !== sets[1] || helps[0] !== helps[1];
        })
        .map(([variant]) => `${check}/${variant}`),
    );
    // The Vietnamese sentence uses the label of the verb where English has its name.
    expect(wrong).toEqual(['relation-written-on-the-newer-side/older', 'successor-not-from-lower-body/lower']);
  });

  test('English says the same with the same place', () => {
    for (const problem of problems) {
      const [vi, en] = [describe(problem, 'content', 'vi'), describe(problem, 'content', 'en')];
      expect({ ...en, message: '', help: '' }).toEqual({ ...vi, message: '', help: '' });
      expect(en.message).not.toBe(vi.message);
    }
  });
});

test('every check has the file and the true sentence its id promises', () => {
  const folder = path.resolve(import.meta.dirname, '../../src/checks');
  for (const { id } of checks) {
    expect(readFileSync(path.join(folder, `${id}.ts`), 'utf8')).toMatch(/^\/\/ /);
  }
});
