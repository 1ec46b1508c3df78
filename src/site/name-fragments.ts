// The names of the texts that Pagefind keeps, collected once, after it has run.

import { gunzipSync } from 'node:zlib';
import { SIGNATURE } from '../search/pagefind-fragment.ts';

/**
 * Returns page address → fragment name (`vi_1a2b3c4`) for the files of a finished Pagefind bundle, sorted by address;
 * written beside the index so that the browser can go straight to a fragment. Throws on a file that is no fragment.
 */
export function nameFragments(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Map<string, string> {
  const named = files.map(({ name, bytes }) => [addressIn(bytes), name] as const);
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function addressIn(bytes: Uint8Array): string {
  const text = gunzipSync(bytes).toString('utf8');
  if (!text.startsWith(SIGNATURE))
    throw new Error(`Unexpected search fragment, expected one that begins with ${SIGNATURE}`);
  const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { readonly url: string };
  return url;
}
