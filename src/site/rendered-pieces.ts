// Pieces of pages that are the same on many of them, by name; see components/Once.astro.

import { perSite } from './per-site.ts';

/** The pieces rendered so far for a site, to be added to. */
export const renderedPieces = perSite((): Map<string, string> => new Map());
