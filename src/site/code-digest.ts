// What besides the content decides how pages look: the code, the packages it uses, and the settings of the build.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../domain/iso-date.ts';

/** Digest of all that pages are made with; other code, packages, settings or day give another. */
export function codeDigest(root: string, builtOn: IsoDate, env: NodeJS.ProcessEnv): string {
  const digest = createHash('sha256').update(JSON.stringify([process.version, builtOn, settingsIn(env)]));
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const file of [join(root, 'package-lock.json'), join(root, 'astro.config.mjs'), ...files])
    digest.update(`\n${file.slice(root.length)}\n`).update(readFileSync(file));
  return digest.digest('hex');
}

// Where the content lies does not matter; what is in it is compared page by page.
function settingsIn(env: NodeJS.ProcessEnv): readonly (readonly [string, string | undefined])[] {
  const names = Object.keys(env).filter(
    (name) => name.startsWith('HIEU_LUC_') && name !== 'HIEU_LUC_CONTENT',
  );
  return names.sort().map((name) => [name, env[name]]);
}
