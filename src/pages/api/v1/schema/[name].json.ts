// The JSON Schema of each file of the API.

import type { APIRoute } from 'astro';
import { apiFiles, type ApiFileName } from '../../../../export/api/files.ts';
import { apiSchemaText } from '../../../../export/api/json-schema.ts';
import { apiContext } from '../../../../site/api-context.ts';
import { jsonResponse } from '../../../../site/json-response.ts';
import { loadSite } from '../../../../site/load-catalog.ts';

/** One address for each schema. */
export function getStaticPaths() {
  return (Object.keys(apiFiles) as ApiFileName[]).map((name) => ({ params: { name }, props: { name } }));
}

/** The schema. */
export const GET: APIRoute<{ name: ApiFileName }> = ({ props }) =>
  jsonResponse(apiSchemaText(props.name, apiContext(loadSite())));
