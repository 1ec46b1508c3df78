// Makes src/fonts/*.woff2: the two families cut down to Vietnamese and the weights in use (run by hand, files are kept).

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const families = ['noto-serif', 'noto-sans'];
const subsets = ['latin', 'vietnamese'];
const folder = new URL('../src/fonts/', import.meta.url);

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

// ASCII, Latin-1, the Vietnamese letters with their combining marks, and the punctuation of running text.
const characters =
  range(0x20, 0x7e) +
  range(0xa0, 0xff) +
  'ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0303\u0309\u0323₫' +
  range(0x1ea0, 0x1ef9) +
  '–—‘’“”„†‡•…‰′″‹›€←↑→↓−≤≥';

const require = createRequire(import.meta.url);
await mkdir(folder, { recursive: true });
for (const family of families) {
  const files = join(dirname(require.resolve(`@fontsource-variable/${family}/package.json`)), 'files');
  for (const subset of subsets) {
    const name = `${family}-${subset}-wght-normal.woff2`;
    const font = await subsetFont(await readFile(join(files, name)), characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
    });
    await writeFile(new URL(`${family}-${subset}.woff2`, folder), font);
    console.log(`${family}-${subset}.woff2 ${font.length} byte`);
  }
}
