// node scripts/licences.ts [--list]: the licences of all installed packages. Exit 1 when one has a licence that is not
// known to fit, or none. Reads the lock and the packages themselves, so it needs no network.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isAllowed, licenceOf, type PackageFile } from './packages/licence.ts';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
const found = new Map<string, string[]>();
const refused: string[] = [];

for (const [path, { optional = false }] of Object.entries(lock.packages)) {
  if (path === '') continue;
  const file = readPackage(path);
  // Builds for other systems are in the lock and not on the disk.
  if (file === undefined && optional) continue;
  const bare = path.replace(/^.*node_modules\//, '');
  const name = `${bare}@${file?.version ?? '?'}`;
  const licence = file === undefined ? '' : licenceOf(file);
  if (!isAllowed(bare, licence)) refused.push(`${name}: ${licence === '' ? 'không ghi giấy phép' : licence}`);
  found.set(licence, [...(found.get(licence) ?? []), name]);
}

for (const [licence, names] of [...found].toSorted(([, a], [, b]) => b.length - a.length))
  console.log(values.list ? `${licence}\n  ${names.toSorted().join('\n  ')}` : `${licence}: ${names.length}`);
for (const line of refused) console.error(`Giấy phép chưa được chấp nhận: ${line}`);
process.exitCode = refused.length === 0 && found.size > 0 ? 0 : 1;

function readPackage(path: string): PackageFile | undefined {
  try {
    return JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as PackageFile;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
