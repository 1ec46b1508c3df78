// What a sentence of ours rests on, as a link to the document and, where one is named, to the very point of its page.

import type { Catalog } from '../corpus/catalog.ts';
import type { Basis } from '../domain/situation.ts';
import { documentName } from './labels.ts';
import type { PhraseLink } from './phrase.ts';
import { documentPath } from './urls.ts';

/** `Quy định 58-QĐ/TW, Điều 5`, linked to the point where the basis names one; the id alone for an unknown document. */
export function basisLink({ document: id, provision, point }: Basis, catalog: Catalog): PhraseLink {
  const document = catalog.graph.documents.get(id);
  if (document === undefined) return { text: id, path: documentPath(id) };
  const at = document.points.findIndex((known) => known.id !== null && known.id === point);
  const where = provision ?? document.points[at]?.provision ?? null;
  const name = documentName(document);
  return {
    text: where === null ? name : `${name}, ${where}`,
    path: at < 0 ? documentPath(id) : `${documentPath(id)}#diem-${point}`,
  };
}
