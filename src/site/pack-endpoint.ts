// A file of a pack as an address of the site: one for each session, made at build time.

import type { APIContext, GetStaticPathsResult } from 'astro';
import { packTypes, type Pack } from '../export/pack.ts';
import { loadSite, publicAddress } from './load-catalog.ts';
import { sessionPack } from './session-pack.ts';

/** One address for each session of the corpus. */
export function sessionAddresses(): GetStaticPathsResult {
  return [...loadSite().catalog.sessions.keys()].map((id) => ({ params: { id } }));
}

/** The handler of an address: writes the pack of its session with `write`. 404 for a session that there is none of. */
export function packEndpoint(write: (pack: Pack) => Promise<Uint8Array>, type: keyof typeof packTypes) {
  return async ({ params }: APIContext): Promise<Response> => {
    const site = loadSite();
    const session = site.catalog.sessions.get(params['id'] ?? '');
    if (session === undefined) return new Response(null, { status: 404 });
    const bytes = await write(sessionPack(session, site, publicAddress(process.env)));
    return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': packTypes[type] } });
  };
}
