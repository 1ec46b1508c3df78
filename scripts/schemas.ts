// npm run schemas [-- --check]: writes .vscode/schemas/<kind>.json for completion and marks of mistakes in editors.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fileSchema } from '../src/corpus/json-schema.ts';
import { schemas, type FileKind } from '../src/corpus/list-schemas.ts';
import { isUsageError } from './usage-error.ts';

const folder = fileURLToPath(new URL('../.vscode/schemas', import.meta.url));

function main(): number {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  mkdirSync(folder, { recursive: true });
  const stale = (Object.keys(schemas) as FileKind[]).filter((kind) => {
    const file = join(folder, `${kind}.json`);
    const text = `${JSON.stringify(fileSchema(kind), null, 2)}\n`;
    if (readOrEmpty(file) === text) return false;
    if (!values.check) writeFileSync(file, text);
    return true;
  });
  if (stale.length === 0) console.log('Các tệp trong .vscode/schemas đều mới.');
  else if (values.check) console.error(`Đã cũ: ${stale.join(', ')}. Làm mới: npm run schemas`);
  else console.log(`Đã ghi .vscode/schemas: ${stale.join(', ')}`);
  return values.check && stale.length > 0 ? 1 : 0;
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

try {
  process.exitCode = main();
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(`${error.message}\nnpm run schemas [-- --check]`);
  process.exitCode = 2;
}
