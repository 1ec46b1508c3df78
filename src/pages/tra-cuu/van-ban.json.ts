// Records for the search page (see src/site/search-records.ts).

import { loadSite } from '../../site/load-catalog.ts';
import { searchRecords } from '../../site/search-records.ts';
import { searchServer } from '../../site/search-server.ts';

/** All records as one JSON file. */
export function GET(): Response {
  return Response.json(searchRecords(loadSite(), searchServer(process.env)));
}
