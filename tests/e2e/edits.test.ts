// A build over the site before gives what a build from nothing gives, after edits of every kind.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateCorpus } from '../../scripts/bench/generate-corpus.ts';
import { compareEdits } from '../../scripts/publishing/compare-edits.ts';
import { editKinds } from '../../scripts/publishing/edit-content.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hieu-luc-edits-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('unchanged pages are kept, changed ones are not, and every file is as if built from nothing', async () => {
  const content = join(folder, 'generated');
  generateCorpus({ entries: 150, out: content, seed: 3 });
  const { made, taken, rendered, differing } = await compareEdits({
    root: join(import.meta.dirname, '../..'),
    content,
    folder: join(folder, 'work'),
    rounds: 2,
    edits: Math.ceil(editKinds.length / 2),
    seed: 9,
    report: () => undefined,
  });
  expect(differing).toEqual([]);
  expect(made.length).toBeGreaterThan(8);
  expect(rendered).toBeGreaterThan(20);
  expect(taken).toBeGreaterThan(rendered);
}, 900_000);
