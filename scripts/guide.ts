// npm run guide [-- --check]: writes the examples of the editors' guide from the cases of tests/checks.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { examplesFile, examplesText } from './guide-examples.ts';
import { isUsageError } from './usage-error.ts';

function main(): number {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const text = examplesText();
  if (existsSync(examplesFile) && readFileSync(examplesFile, 'utf8') === text) {
    console.log('Ví dụ của hướng dẫn biên tập đã mới.');
    return 0;
  }
  if (values.check) {
    console.error('Ví dụ của hướng dẫn biên tập đã cũ. Làm mới: npm run guide');
    return 1;
  }
  writeFileSync(examplesFile, text);
  console.log('Đã ghi src/site/guide-examples.json');
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(`${error.message}\nnpm run guide [-- --check]`);
  process.exitCode = 2;
}
