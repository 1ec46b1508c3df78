// The catalogue for spreadsheets, as text.

import type { APIRoute } from 'astro';
import { catalogueFiles } from '../../../export/api/files.ts';
import { catalogueCsv } from '../../../export/api/make-catalogue.ts';
import { apiContext } from '../../../site/api-context.ts';
import { loadSite } from '../../../site/load-catalog.ts';

/** The file. */
export const GET: APIRoute = () =>
  new Response(catalogueCsv(apiContext(loadSite())), {
    headers: { 'Content-Type': catalogueFiles.csv.mediaType },
  });
