// The search from the address bar of a browser.

import type { APIRoute } from 'astro';
import { openSearchXml } from '../export/machine-texts.ts';
import { absoluteAddress } from '../site/machine-address.ts';

/** The file. */
export const GET: APIRoute = () =>
  new Response(openSearchXml(absoluteAddress), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
