// The files of the API that are one for the whole corpus.

import type { APIRoute } from 'astro';
import { apiFiles, apiFileText, type ApiFileName } from '../../../export/api/files.ts';
import { apiContext } from '../../../site/api-context.ts';
import { jsonResponse } from '../../../site/json-response.ts';
import { loadSite } from '../../../site/load-catalog.ts';

/** One address for each file. */
export function getStaticPaths() {
  const names = (Object.keys(apiFiles) as ApiFileName[]).filter((name) => name !== 'document');
  return names.map((file) => ({ params: { file }, props: { file } }));
}

/** The file. */
export const GET: APIRoute<{ file: ApiFileName }> = ({ props }) =>
  jsonResponse(apiFileText(props.file, apiContext(loadSite())));
