// Warnings where a live document rests on a dead one, in both directions.

import type { LegalDocument } from '../domain/document.ts';
import { deadFoundations, foundationVerbs } from '../domain/foundations.ts';
import { edgesTo } from '../domain/graph.ts';
import { relationVerbs } from '../domain/vocabulary.ts';
import { documentLink } from './labels.ts';
import type { Phrase } from './phrase.ts';
import type { Site } from './site.ts';
import { validitySentence } from './validity-sentence.ts';

/** Sentences for a document that has not ended: each dead document it guides, implements or is based on. */
export function foundationFlags(document: LegalDocument, site: Site): readonly Phrase[] {
  if (site.validityOf(document).state === 'ended') return [];
  return deadFoundations(document, site.catalog.graph, site.builtOn).flatMap(({ target, relation }) => {
    const dead = site.catalog.graph.documents.get(target);
    if (dead === undefined) return [];
    const verb = relationVerbs[relation.verb].sentence;
    const why = validitySentence(dead, site.validityOf(dead), site.catalog);
    return [
      [`Văn bản này ${verb} `, documentLink(target, site.catalog), ', là văn bản đã hết hiệu lực. ', ...why],
    ];
  });
}

/** For a document that has ended: the live documents that still rest on it, as one sentence or none. */
export function restingOn(document: LegalDocument, site: Site): readonly Phrase[] {
  if (site.validityOf(document).state !== 'ended') return [];
  const { graph } = site.catalog;
  const sources = edgesTo(graph, document.id, ...foundationVerbs).map(({ source }) => source);
  const living = [...new Set(sources)].filter((id) => {
    const live = graph.documents.get(id);
    return live !== undefined && site.validityOf(live).state !== 'ended';
  });
  if (living.length === 0) return [];
  const names = living.flatMap((id, index) => [index === 0 ? '' : ', ', documentLink(id, site.catalog)]);
  return [
    ['Văn bản này đã hết hiệu lực nhưng còn là chỗ dựa (căn cứ, hướng dẫn, cụ thể hóa) của ', ...names, '.'],
  ];
}
