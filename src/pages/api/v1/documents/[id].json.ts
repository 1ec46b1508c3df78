// One document.

import type { APIRoute } from 'astro';
import { apiFileText } from '../../../../export/api/files.ts';
import { apiContext } from '../../../../site/api-context.ts';
import { jsonResponse } from '../../../../site/json-response.ts';
import { loadSite } from '../../../../site/load-catalog.ts';

/** One address for each document. */
export function getStaticPaths() {
  return loadSite().catalog.documents.map(({ id }) => ({ params: { id } }));
}

/** The file. */
export const GET: APIRoute = ({ params }) =>
  jsonResponse(apiFileText('document', apiContext(loadSite()), params['id']));
