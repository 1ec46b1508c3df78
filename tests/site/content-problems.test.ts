import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/checks/describe.ts';
import { listFiles } from '../../src/corpus/list-files.ts';
import { contentProblemsRoute } from '../../src/site/content-problems-route.ts';
import {
  byFile,
  contentProblems,
  isBeingChecked,
  pageOfFile,
  problemsOfPage,
  problemsWhenChecked,
  provideChecking,
  provideProblems,
} from '../../src/site/content-problems.ts';

const problem = (file: string, line = 1): Diagnostic => ({
  check: 'text-is-nfc',
  severity: 'warning',
  file,
  line,
  column: 1,
  message: 'Một.',
  help: 'hai',
});

test.each([
  ['content/documents/2022/qd-01-thu-2022.md', '/van-ban/qd-01-thu-2022/'],
  ['content/documents/nd/qd-01-thu-nd.md', '/van-ban/qd-01-thu-nd/'],
  ['content/situations/hoi.md', '/tinh-huong/hoi/'],
  ['content/sessions/buoi.md', '/tap-huan/buoi/'],
  ['content/topics/viec.md', '/chuyen-de/viec/'],
  ['content/pages/gioi-thieu.md', '/gioi-thieu/'],
  ['content/comparisons/a--b.yaml', '/so-sanh/a--b/'],
  ['content/sources/bao.vn.yaml', '/nguon/'],
  ['content/issuers.yaml', '/co-quan/'],
  ['content/redirects.yaml', null],
  ['content/documents/2022/qd-01-thu-2022.txt', null],
])('%s is shown at %s', (file, page) => {
  expect(pageOfFile(file)).toBe(page);
});

test('every entry of the real content has its page', () => {
  const entries = listFiles('content').files.filter(({ file }) => file.endsWith('.md'));
  expect(entries.filter(({ file }) => pageOfFile(`content/${file}`) === null)).toEqual([]);
});

describe('problems', () => {
  const [a, b] = ['content/documents/2022/a.md', 'content/documents/2022/b.md'];

  test('a page gets those of its own file', () => {
    expect(
      problemsOfPage([problem(a), problem(b), problem(a, 2)], '/van-ban/a/').map(({ line }) => line),
    ).toEqual([1, 2]);
    expect(problemsOfPage([problem(a)], '/van-ban/ab/')).toEqual([]);
  });

  test('files keep the order of the report', () => {
    expect(
      [...byFile([problem(b), problem(a), problem(b, 2)])].map(([file, own]) => [file, own.length]),
    ).toEqual([
      [b, 2],
      [a, 1],
    ]);
  });

  test('nobody knows of any until they are handed over', () => {
    expect(contentProblems()).toBeUndefined();
    provideProblems([]);
    expect(contentProblems()).toEqual([]);
  });

  test('after an edit the old ones are marked as such, and who asks for the new ones waits', async () => {
    provideProblems([problem(a)]);
    expect(isBeingChecked()).toBe(false);
    const check = Promise.withResolvers<undefined>();
    provideChecking(check.promise);
    expect(isBeingChecked()).toBe(true);
    expect(contentProblems()).toEqual([problem(a)]);
    const asked = problemsWhenChecked();
    provideProblems([problem(b)]);
    check.resolve(undefined);
    expect(await asked).toEqual([problem(b)]);
    expect(isBeingChecked()).toBe(false);
    expect(await problemsWhenChecked()).toEqual([problem(b)]);
  });
});

test.each([
  ['dev', ['/kiem-tra-noi-dung']],
  ['build', []],
  ['preview', []],
])('the page of all problems is added for %s: %j', async (command, routes) => {
  const added: string[] = [];
  const setup = contentProblemsRoute().hooks['astro:config:setup'] as unknown as (
    options: object,
  ) => Promise<void>;
  await setup({ command, injectRoute: ({ pattern }: { pattern: string }) => added.push(pattern) });
  expect(added).toEqual(routes);
});
