// npm run fuzz [-- --cases N] [--seed N]: damages real entries at random and asks what must always hold (tests/fuzz).
// The seed is printed: the same seed and number give the same cases.

import { parseArgs } from 'node:util';
import { fuzz } from '../tests/fuzz/cases.ts';
import { readCount, readOptions } from './usage-error.ts';

const usage = 'npm run fuzz -- [--cases N] [--seed N]';
const { values } = readOptions(usage, () =>
  parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } }),
);
const cases = readCount(usage, { name: 'cases', text: values.cases, usual: 2_000 }, 20);
const anySeed = Math.trunc(Math.random() * 2 ** 31);
const seed = readCount(usage, { name: 'seed', text: values.seed, usual: anySeed });
console.log(`${cases} trường hợp, hạt giống ${seed}`);
for (const [from, share] of [
  ['question', 0.95],
  ['session', 0.05],
] as const) {
  const { shown, problems } = await fuzz({
    cases: Math.round(cases * share),
    seed,
    from,
    progress: ({ cases: done, shown: good }) => {
      if (done % 1_000 === 0)
        console.log(`${from} ${done}: ${good} nội dung không lỗi, đã dựng mọi khung nhìn`);
    },
  });
  console.log(`${from}: xong, ${shown} nội dung không lỗi, ${problems} vấn đề được nêu.`);
}
