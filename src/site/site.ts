// What every page is made from: the catalog and the day the pages were built, with the validity of that day.

import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId, LegalDocument } from '../domain/document.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { validityOn, type Validity } from '../domain/validity.ts';

export interface Site {
  readonly catalog: Catalog;
  /** The day whose validity the pages show without JavaScript; always named beside the answer. */
  readonly builtOn: IsoDate;
  /** Validity on the day of the build. */
  validityOf(document: LegalDocument): Validity;
}

/** Binds a catalog to the day of the build. Validity is computed once for each document. */
export function createSite(catalog: Catalog, builtOn: IsoDate): Site {
  const known = new Map<DocumentId, Validity>();
  return {
    catalog,
    builtOn,
    validityOf(document) {
      const found = known.get(document.id) ?? validityOn(document, catalog.graph, builtOn);
      known.set(document.id, found);
      return found;
    },
  };
}
