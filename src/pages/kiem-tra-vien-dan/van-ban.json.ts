// The documents as the draft checker needs them in the browser.

import type { APIRoute } from 'astro';
import { draftRecords } from '../../site/draft-records.ts';
import { loadSite } from '../../site/load-catalog.ts';

export const GET: APIRoute = () => Response.json(draftRecords(loadSite().catalog));
