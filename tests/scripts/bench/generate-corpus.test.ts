import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { describe } from '../../../src/checks/describe.ts';
import { isoDate } from '../../../src/domain/iso-date.ts';
import { makeContentCache, readContent } from '../../../src/corpus/read-content.ts';
import { generateCorpus } from '../../../scripts/bench/generate-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-sinh-'));
afterAll(() => rmSync(folder, { recursive: true }));

function bytesOf(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length), readFileSync(path, 'utf8')]),
  );
}

test('a generated corpus has the number asked for, no error, and the relations of a real one', () => {
  const out = join(folder, 'a');
  generateCorpus({ entries: 300, out, seed: 3 });
  const content = readContent(out, makeContentCache());
  const found = checkContent(content, isoDate('2026-11-22')).map((problem) => describe(problem, out, 'vi'));
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { documents, graph } = content.catalog;
  expect(documents).toHaveLength(300);
  const edges = [...graph.outgoing.values()].flat();
  expect(edges.length).toBeGreaterThan(150);
  expect(edges.length).toBeLessThan(400);
  expect(edges.some(({ relation }) => relation.verb === 'supersedes')).toBe(true);
});

test('no symbol of a generated corpus is one that a real body uses', () => {
  const { documents } = readContent(join(folder, 'a'), makeContentCache()).catalog;
  expect(documents.filter(({ symbol }) => !/^\d+-\p{L}+\/THU[A-Z]{2}$/u.test(symbol ?? ''))).toEqual([]);
});

test('the same seed gives the same bytes, another seed others', () => {
  for (const [name, seed] of [
    ['b', 3],
    ['c', 4],
  ] as const)
    generateCorpus({ entries: 300, out: join(folder, name), seed });
  const first = bytesOf(join(folder, 'a'));
  expect(bytesOf(join(folder, 'b'))).toEqual(first);
  expect(bytesOf(join(folder, 'c'))).not.toEqual(first);
});

test.each([0, -1, 1.5, Number.NaN])('%s entries are refused', (entries) => {
  expect(() => generateCorpus({ entries, out: join(folder, 'd'), seed: 1 })).toThrow('entries');
});

test('the content of the project is never written to', () => {
  expect(() => generateCorpus({ entries: 1, out: 'content', seed: 1 })).toThrow('content');
});
