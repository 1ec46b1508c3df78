import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generateCorpus } from '../../../scripts/bench/generate-corpus.ts';
import { peers } from '../../../scripts/bench/peers.ts';
import { writePeerContent } from '../../../scripts/bench/write-peer-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-peer-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the version of Eleventy, a package of this project, is known', () => {
  expect(peers['eleventy']?.version()).toMatch(/^\d+\.\d+\.\d+/);
});

interface Given {
  readonly points: readonly unknown[];
  readonly steps: readonly { readonly id: string }[];
  readonly timeline: readonly { readonly from: string | null }[];
  readonly groups: readonly { readonly items: readonly { readonly other: string | null }[] }[];
}

test('peers get each entry once, with what they cannot work out beside it', () => {
  const content = join(folder, 'content');
  generateCorpus({ entries: 60, out: content, seed: 1 });
  const [pages, lineages, data] = ['pages', 'lineages', 'data'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writePeerContent(content, { pages, lineages, data });
  const entries = readdirSync(pages);
  expect(entries).toHaveLength(60);
  const head = readFileSync(join(pages, entries[0]!), 'utf8');
  expect(head).toMatch(/^---\nyear: "\d{4}"\nterm: \[.*\]\nstate: [a-z-]+\ngrade: [a-z]+\n/);
  expect(head).not.toMatch(/^type: /m);
  const documents = JSON.parse(readFileSync(join(data, 'documents.json'), 'utf8')) as Record<string, Given>;
  expect(
    Object.keys(documents)
      .map((id) => `${id}.md`)
      .sort(),
  ).toEqual(entries.sort());
  const all = Object.values(documents);
  for (const { timeline } of all) expect(timeline[0]?.from).toBeNull();
  const others = all.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ other }) => other)));
  expect(others.length).toBeGreaterThan(20);
  for (const other of others) expect(documents).toHaveProperty([other ?? '']);
  const inLines = all.filter(({ steps }) => steps.length > 0);
  expect(readdirSync(lineages)).toHaveLength(inLines.length);
  expect(inLines.length).toBeGreaterThan(0);
});
