// What the renderer of bodies asks for the links of an entry. Rendered bodies are kept from build to build, so the
// finder has a key that changes with any fact of any document: all of them may decide a link.

import { createHash } from 'node:crypto';
import type { Catalog } from '../corpus/catalog.ts';
import type { LegalDocument } from '../domain/document.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Situation } from '../domain/situation.ts';
import { draftRecords } from './draft-records.ts';
import { citationLinks, type CitationLink } from './entry-links.ts';
import { perCatalog } from './per-site.ts';
import { situationLinks, type SituationLink } from './situation-links.ts';

export interface CitationFinder<L = CitationLink> {
  readonly find: (text: string) => readonly L[];
  readonly key: string;
}

/** The finder for the body of a document. */
export function citationFinder(document: LegalDocument, catalog: Catalog): CitationFinder {
  return {
    find: (text) => citationLinks(text, document, catalog),
    key: `-${document.id}-${factsOfAll(catalog).digest}`,
  };
}

/** The finder for the body of a situation. */
export function situationCitationFinder(
  situation: Situation,
  catalog: Catalog,
  date: IsoDate,
): CitationFinder<SituationLink> {
  // The lines of the situation decide which document a number means.
  const lines = createHash('sha256').update(JSON.stringify([situation.restsOn, situation.answers, date]));
  return {
    find: (text) => situationLinks(text, situation, catalog, date),
    key: `-${situation.id}-${lines.digest('hex').slice(0, 8)}-${factsOfAll(catalog).digest}`,
  };
}

// A page whose body was kept has asked for nothing but this.
const factsOfAll = perCatalog('factsOfAll', (catalog) => {
  const digest = createHash('sha256').update(JSON.stringify(draftRecords(catalog)));
  return { digest: digest.digest('hex').slice(0, 16) };
});
