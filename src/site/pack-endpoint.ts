// A file of a pack as an address of the site: one for each session, made at build time.

import type { APIContext, GetStaticPathsResult } from 'astro';
import { packType, type PackFile } from '../export/pack.ts';
import { loadSite } from './load-catalog.ts';
import { packBytes } from './pack-bytes.ts';

/** One address for each session of the corpus. */
export function sessionAddresses(): GetStaticPathsResult {
  return [...loadSite().catalog.sessions.keys()].map((id) => ({ params: { id } }));
}

/** The handler of an address: a file of the pack of its session. 404 for a session that there is none of. */
export function packEndpoint(file: PackFile) {
  return async ({ params }: APIContext): Promise<Response> => {
    const site = loadSite();
    const session = site.catalog.sessions.get(params['id'] ?? '');
    if (session === undefined) return new Response(null, { status: 404 });
    const bytes = await packBytes(session, file, site);
    return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': packType(file) } });
  };
}
