// What language models should know before they quote the site.

import type { APIRoute } from 'astro';
import { llmsText } from '../export/machine-texts.ts';
import { apiContext } from '../site/api-context.ts';
import { loadSite } from '../site/load-catalog.ts';

/** The file. */
export const GET: APIRoute = () =>
  new Response(llmsText(apiContext(loadSite())), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
