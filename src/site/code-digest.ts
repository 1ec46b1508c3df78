// What besides the content decides how pages look: all code and packages, and the settings of the build.

import { digestOfCode } from '../corpus/code-key.ts';
import type { IsoDate } from '../domain/iso-date.ts';

/** Digest of all that pages are made with; other code, packages, settings or day give another. */
export function codeDigest(builtOn: IsoDate, env: NodeJS.ProcessEnv): string {
  return digestOfCode(['.'], ['astro.config.mjs'], [builtOn, settingsIn(env)]);
}

// Where the content lies does not matter; what is in it is compared page by page.
function settingsIn(env: NodeJS.ProcessEnv): readonly (readonly [string, string | undefined])[] {
  const names = Object.keys(env).filter(
    (name) => name.startsWith('HIEU_LUC_') && name !== 'HIEU_LUC_CONTENT',
  );
  return names.sort().map((name) => [name, env[name]]);
}
