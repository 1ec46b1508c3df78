import { expect, test } from 'vitest';
import { followContent, type Verdict } from '../../scripts/follow-content.ts';
import type { Site } from '../../src/site/site.ts';

// Sites are only handed on: a name is enough to tell them apart.
const siteNamed = (name: string) => ({ name }) as unknown as Site;

function follow(good: Site | null) {
  const log: string[] = [];
  const verdicts: ((verdict: Verdict) => void)[] = [];
  let next: Site | null = null;
  let settled: Promise<void> = Promise.resolve();
  const name = (site: Site | null) => (site === null ? 'nothing' : String(Reflect.get(site, 'name')));
  const changed = followContent(good, {
    read: () => next,
    check: () => new Promise<Verdict>((resolve) => verdicts.push(resolve)),
    show: (site) => log.push(`show ${name(site)}`),
    checking: (checked) => {
      settled = checked;
      log.push('checking');
    },
    checked: ({ errors }) => log.push(`${errors} errors`),
  });
  return {
    log,
    edit: (site: Site | null) => {
      next = site;
      changed(new Set(['/a.md']));
    },
    answer: async (errors: number) => {
      verdicts.shift()!({ errors });
      // The check goes on with a newer edit, or ends.
      await new Promise((resolve) => setImmediate(resolve));
    },
    settled: () => settled,
    asked: () => verdicts.length,
  };
}

test('an edit is shown before it is checked, and stays when it is good', async () => {
  const { log, edit, answer, settled } = follow(siteNamed('old'));
  edit(siteNamed('new'));
  expect(log).toEqual(['checking', 'show new']);
  await answer(0);
  await settled();
  expect(log.slice(2)).toEqual(['0 errors', 'show new']);
});

test('an edit in which the checks find errors gives way to the last good content', async () => {
  const { log, edit, answer } = follow(siteNamed('old'));
  edit(siteNamed('bad'));
  await answer(1);
  expect(log).toEqual(['checking', 'show bad', '1 errors', 'show old']);
  edit(siteNamed('mended'));
  await answer(0);
  edit(siteNamed('bad again'));
  await answer(2);
  expect(log.at(-1)).toBe('show mended');
});

test('an edit that cannot be read shows nothing new, and is checked', async () => {
  const { log, edit, answer } = follow(siteNamed('old'));
  edit(null);
  expect(log).toEqual(['checking']);
  await answer(1);
  expect(log).toEqual(['checking', '1 errors', 'show old']);
});

test('without a good content the pages keep what can be read', async () => {
  const { log, edit, answer } = follow(null);
  edit(siteNamed('some'));
  await answer(3);
  expect(log.at(-1)).toBe('show some');
});

test('of edits that come while a check runs only the last one counts', async () => {
  const { log, edit, answer, asked } = follow(siteNamed('old'));
  edit(siteNamed('one'));
  edit(siteNamed('two'));
  edit(siteNamed('three'));
  expect(asked()).toBe(1);
  await answer(5);
  expect(log.filter((line) => line.endsWith('errors'))).toEqual([]);
  expect(asked()).toBe(1);
  await answer(0);
  expect(log.slice(-2)).toEqual(['0 errors', 'show three']);
  expect(asked()).toBe(0);
});
