// Pieces of pages that are the same on many of them, by name; see components/Once.astro.

import { kept } from './per-site.ts';
import type { Site } from './site.ts';

/** Keeps a piece of a site by its name. */
export const keepPiece = kept<Site, string, Promise<string>>();
