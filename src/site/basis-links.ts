// What a sentence of ours rests on, as a link to the document and, where one is named, to the very point of its page.

import type { Catalog } from '../corpus/catalog.ts';
import type { LegalDocument } from '../domain/document.ts';
import type { Basis } from '../domain/situation.ts';
import { documentName } from './labels.ts';
import type { Phrase, PhraseLink } from './phrase.ts';
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
    path: at < 0 ? documentPath(id) : pointPath(document, at),
  };
}

// Points are counted from 0 here, from 1 on the page.
function pointPath({ id }: LegalDocument, index: number): string {
  return `${documentPath(id)}#diem-${index + 1}`;
}

/** Several of them with semicolons between; each address once. */
export function basisPhrase(basis: readonly Basis[], catalog: Catalog): Phrase {
  const links = new Map(basis.map((one) => basisLink(one, catalog)).map((link) => [link.text, link]));
  return [...links.values()].flatMap((link, index) => [...(index === 0 ? [] : ['; ']), link]);
}
