// The records that the list at a date is answered from in the browser.

import type { APIRoute } from 'astro';
import { catalogueRecords } from '../../site/catalogue-records.ts';
import { loadSite } from '../../site/load-catalog.ts';

export const GET: APIRoute = () => Response.json(catalogueRecords(loadSite()));
