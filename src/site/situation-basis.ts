// What an answer was written from: each document once, with the provisions and the very points of its page.

import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId, LegalDocument } from '../domain/document.ts';
import type { Basis } from '../domain/situation.ts';
import { documentLink } from './labels.ts';
import type { Phrase, PhraseLink } from './phrase.ts';
import { documentPath } from './urls.ts';

/** `Quy định 86-QĐ/TW (Điều 5; ý 2); Quy định 69-QĐ/TW`: documents in the order first named, places as links. */
export function answerBasis(basis: readonly Basis[], catalog: Catalog): Phrase {
  const ids = [...new Set(basis.map(({ document }) => document))];
  return joined(
    ids.map((id) => {
      const places = placesIn(id, basis, catalog);
      return [documentLink(id, catalog), ...(places.length === 0 ? [] : [' (', ...places, ')'])];
    }),
  );
}

function placesIn(id: DocumentId, basis: readonly Basis[], catalog: Catalog): Phrase {
  const document = catalog.graph.documents.get(id);
  const places = new Map<string, Phrase>();
  for (const one of basis) {
    const place = one.document === id ? placeOf(one, document) : null;
    if (place === null) continue;
    const text = typeof place === 'string' ? place : place.text;
    if (!places.has(text)) places.set(text, [place]);
  }
  return joined([...places.values()]);
}

// A point that names no provision is called by its place on the page, where points are counted from 1.
function placeOf(
  { provision, point }: Basis,
  document: LegalDocument | undefined,
): string | PhraseLink | null {
  const at = document?.points.findIndex(({ id }) => id !== null && id === point) ?? -1;
  const found = document?.points[at];
  if (document === undefined || found === undefined) return provision;
  return {
    text: provision ?? found.provision ?? `ý ${at + 1}`,
    path: `${documentPath(document.id)}#diem-${point}`,
  };
}

function joined(phrases: readonly Phrase[]): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : ['; ', ...phrase]));
}
