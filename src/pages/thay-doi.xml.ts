// Both logs as an Atom feed.

import type { APIRoute } from 'astro';
import { formatAtom } from '../export/atom.ts';
import { changeFeed } from '../site/change-feed.ts';
import { loadSite, publicAddress } from '../site/load-catalog.ts';

export const GET: APIRoute = () => {
  const place = { address: publicAddress(process.env), base: import.meta.env.BASE_URL };
  return new Response(formatAtom(changeFeed(loadSite(), place)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
