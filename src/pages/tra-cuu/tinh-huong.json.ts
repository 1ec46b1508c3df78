// Situations for the search page (see src/site/situation-records.ts).

import { loadSite } from '../../site/load-catalog.ts';
import { situationRecords } from '../../site/situation-records.ts';

/** All records as one JSON file. */
export function GET(): Response {
  return Response.json(situationRecords(loadSite()));
}
