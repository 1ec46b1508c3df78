import { expect, test } from 'vitest';
import { fuzz } from './cases.ts';

// The seed is fixed, so that a change of the code is judged and not the luck of a run; `npm run fuzz` tries others.
const seed = 11;

// Most on a content that is quick to read, some on one in which every kind of file stands.
test.each([
  { from: 'question', cases: 1_900 },
  { from: 'session', cases: 100 },
] as const)(
  '$cases damaged contents that begin with a $from are read, told and shown without a crash',
  async ({ from, cases }) => {
    console.log(`fuzz: ${from}, seed ${seed}`);
    const tally = await fuzz({ cases, seed, from });
    expect(tally.cases).toBe(cases);
    // Neither all good nor all bad: both halves of the statement are tried.
    expect(tally.shown).toBeGreaterThan(cases / 50);
    expect(tally.problems).toBeGreaterThan(cases);
  },
  600_000,
);
