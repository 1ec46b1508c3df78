// The catalogue for spreadsheets, as a workbook.

import type { APIRoute } from 'astro';
import { catalogueFiles } from '../../../export/api/files.ts';
import { catalogueXlsx } from '../../../export/api/make-catalogue.ts';
import { apiContext } from '../../../site/api-context.ts';
import { loadSite } from '../../../site/load-catalog.ts';

/** The file. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await catalogueXlsx(apiContext(loadSite()))), {
    headers: { 'Content-Type': catalogueFiles.xlsx.mediaType },
  });
