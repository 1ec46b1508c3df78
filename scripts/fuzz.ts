// npm run fuzz [-- --cases N] [--seed N]: damages real entries at random and asks what must always hold (tests/fuzz).
// The seed is printed: the same seed and number give the same cases. A case that fails is told with the seed of its part,
// and the other parts are still run; exit 1 then.

import { parseArgs } from 'node:util';
import { fuzz } from '../tests/fuzz/cases.ts';
import { readCount, readOptions } from './usage-error.ts';

/** Cases between two lines of the output, and of one seed. */
const part = 2_500;
const usage = 'npm run fuzz -- [--cases N] [--seed N]';
const { values } = readOptions(usage, () =>
  parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } }),
);
const cases = readCount(usage, { name: 'cases', text: values.cases, usual: 2_000 }, 20);
const anySeed = Math.trunc(Math.random() * 2 ** 31);
const seed = readCount(usage, { name: 'seed', text: values.seed, usual: anySeed });
console.log(`${cases} trường hợp, hạt giống ${seed}`);
const total = { cases: 0, shown: 0, problems: 0, failed: 0 };

for (let at = 0; at * part < cases; at += 1) {
  const size = Math.min(part, cases - at * part);
  for (const [from, share] of [
    ['question', 0.95],
    ['session', 0.05],
  ] as const)
    await run(from, Math.round(size * share), seed + at);
  console.log(
    `${total.cases} trường hợp: ${total.shown} nội dung không lỗi, đã dựng mọi khung nhìn; ${total.problems} vấn đề được nêu; ${total.failed} phần hỏng.`,
  );
}
process.exitCode = total.failed === 0 ? 0 : 1;

async function run(from: 'question' | 'session', size: number, partSeed: number): Promise<void> {
  let done = 0;
  try {
    const { shown, problems } = await fuzz({
      cases: size,
      seed: partSeed,
      from,
      progress: (tally) => (done = tally.cases),
    });
    total.shown += shown;
    total.problems += problems;
  } catch (error) {
    total.failed += 1;
    console.error(`${from}: ${error instanceof Error ? error.message : String(error)}`);
  }
  // While a failing case is made smaller more than `size` are tried.
  total.cases += Math.min(done, size);
}
