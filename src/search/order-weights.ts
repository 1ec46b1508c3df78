// What nudges the order among documents that match about equally well: whether a document applies on the chosen date,
// and whether it is the rule itself rather than a letter about it. One table for the page and the terminal, or their
// orders would part.

import type { Catalog } from '../corpus/catalog.ts';
import type { LegalDocument } from '../domain/document.ts';
import { edgesTo } from '../domain/graph.ts';
import { replacedBy } from '../domain/lineage.ts';
import { issuerLevels, type DocumentType, type ValidityState } from '../domain/vocabulary.ts';

/** Factors on the score of a document by its state on the date asked about. */
const stateWeights: Readonly<Record<ValidityState, number>> = {
  'in-force': 1.1,
  'partly-ended': 1.05,
  'not-yet': 1,
  unknown: 0.98,
  ended: 0.92,
};

// Papers that pass a rule on; a person who asks for the rule wants the rule first.
const typeWeights: Partial<Record<DocumentType, number>> = {
  'huong-dan': 0.98,
  'thong-bao': 0.97,
  'ke-hoach': 0.95,
  'chuong-trinh': 0.95,
  'cong-van': 0.95,
};
const LOCAL = 0.95;
const AMENDING = 0.98;
const RESTED_ON = 1.03;

/** Factor on the score of a document for what it is, on any date: about 0.9 to 1.03. */
export function standingOf(document: LegalDocument, catalog: Catalog): number {
  const levels = document.issuers.flatMap((slug) => catalog.issuers.get(slug)?.level ?? []);
  const local =
    levels.length > 0 && levels.every((level) => issuerLevels[level].rank >= issuerLevels.tinh.rank);
  const amending = document.relations.some(({ verb }) => verb === 'amends' || verb === 'corrects');
  const restedOn = [document.id, ...replacedBy(document, catalog.graph)].some(
    (id) => edgesTo(catalog.graph, id, 'guides', 'implements', 'amends').length > 0,
  );
  const factor =
    (typeWeights[document.type] ?? 1) *
    (local ? LOCAL : 1) *
    (amending ? AMENDING : 1) *
    (restedOn ? RESTED_ON : 1);
  return Math.round(factor * 1000) / 1000;
}

/** Factor for the order of results: state on the date asked about, times standing. */
export function orderWeight(state: ValidityState, standing: number): number {
  return stateWeights[state] * standing;
}
