// The records that an own session is put together from in the browser.

import type { APIRoute } from 'astro';
import { loadSite } from '../../site/load-catalog.ts';
import { trainingRecords } from '../../site/training-records.ts';

export const GET: APIRoute = () => Response.json(trainingRecords(loadSite()));
