// npm run zip [-- --site DIR] [--content DIR] [--out DIR]: the site as one zip for a network without the internet.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtOnOf, offlineZip } from '../src/site/offline-zip.ts';
import { offlineSite } from '../src/site/offline-site.ts';
import { buildFromContent } from './build-from-content.ts';
import { readOptions } from './usage-error.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = readOptions('npm run zip -- [--site DIR] [--content DIR] [--out DIR]', () =>
  parseArgs({
    options: { site: { type: 'string' }, content: { type: 'string' }, out: { type: 'string' } },
  }),
);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** All files of a folder, by their path with slashes. */
function filesOf(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll(sep, '/'), readFileSync(path)]),
  );
}

async function pack(folder: string): Promise<void> {
  const site = filesOf(folder);
  const home = Buffer.from(site.get('index.html') ?? '').toString('utf8');
  const builtOn = builtOnOf(home);
  if (builtOn === undefined) fail(`${folder} không có trang chủ của một bản đã dựng.`);
  if (!home.includes('href="/_tep/')) {
    fail(`${folder} được dựng cho một đường dẫn khác gốc; bỏ HIEU_LUC_BASE rồi dựng lại.`);
  }
  const pages = await offlineSite(site, builtOn);
  const { name, bytes, sum } = offlineZip(pages, filesOf(join(root, 'scripts', 'zip')), builtOn);
  const out = resolve(values.out ?? join(root, 'goi'));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.zip`), bytes);
  writeFileSync(join(out, `${name}.zip.sha256`), `${sum}  ${name}.zip\n`);
  const megabytes = (bytes.length / 1_000_000).toFixed(1).replace('.', ',');
  console.log(`Đã ghi ${join(out, `${name}.zip`)}: ${site.size} tệp, ${megabytes} MB, SHA-256 ${sum}`);
}

if (values.site !== undefined) {
  await pack(resolve(values.site));
} else {
  // The zip is opened at the root of an address, or from a folder, wherever the public site lives.
  process.env['HIEU_LUC_BASE'] = '/';
  const scratch = mkdtempSync(join(tmpdir(), 'hieu-luc-zip-'));
  const folder = join(scratch, 'site');
  const content = resolve(values.content ?? join(root, 'content'));
  const built = await buildFromContent({ root, content, out: folder });
  if (built) await pack(folder);
  rmSync(scratch, { recursive: true, force: true });
  if (!built) process.exitCode = 1;
}
