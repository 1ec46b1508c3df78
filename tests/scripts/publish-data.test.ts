import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { describe, type Diagnostic } from '../../src/checks/describe.ts';
import { makeContentCache, readContent } from '../../src/corpus/read-content.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { entryFile, makeContentFolder } from '../corpus/make-content.ts';
import { runScript } from './run-script.ts';

function problemsOf(root: string): readonly Diagnostic[] {
  const problems = checkContent(readContent(root, makeContentCache()), isoDate('2026-11-22'));
  return problems.map((problem) => describe(problem, root));
}

function publish(root: string) {
  return runScript('publish-data', ['--content', root]);
}

function editEntry(root: string, change: (text: string) => string): void {
  const file = path.join(root, entryFile);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

test('publish, change a fact, be refused, paste the lines, pass, publish again', () => {
  const root = makeContentFolder();
  expect(publish(root)).toMatchObject({ status: 0, stderr: '' });
  const file = path.join(root, 'published.jsonl');
  const first = readFileSync(file, 'utf8');
  expect(first.split('\n')[0]).toBe('{"published":"2026-11-22","first":"2026-11-22"}');
  expect(problemsOf(root)).toEqual([]);

  const title = /^title: (.*)$/m;
  editEntry(root, (text) => text.replace(title, 'title: Một tên khác'));
  const refused = problemsOf(root);
  expect(refused.map(({ check }) => check)).toEqual(['changed-fact-has-its-correction']);
  const pasted = /\n(corrections:\n[^]*)$/.exec(refused[0]!.help)?.[1];
  expect(pasted).toContain('\n    is: "Một tên khác"\n');
  expect(publish(root)).toMatchObject({ status: 1, stdout: '' });
  expect(readFileSync(file, 'utf8')).toBe(first);

  // The reason is the editor's: as pasted, the entry is refused.
  editEntry(root, (text) => text.replace(/\n---\n/, `\n${pasted}\n---\n`));
  expect(problemsOf(root).map(({ check }) => check)).toContain('front-matter-fits-schema');
  editEntry(root, (text) => text.replace('    reason:', '    reason: Chép nhầm tên.'));
  expect(problemsOf(root)).toEqual([]);
  expect(publish(root).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('"title":"Một tên khác"');
  expect(problemsOf(root)).toEqual([]);
  expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a day before the last publication is refused', () => {
  const root = makeContentFolder({ 'published.jsonl': '{"published":"2026-11-23","first":"2026-11-23"}\n' });
  const run = publish(root);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('đã công bố ngày 23/11/2026');
});

test('a wrong command line', () => {
  expect(runScript('publish-data', ['--nothing'])).toMatchObject({ status: 2, stdout: '' });
});
