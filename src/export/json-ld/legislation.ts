// A document as schema.org Legislation with ELI terms. A triple cannot say how sure it is: so only what a source states
// is written here. Conclusions of the editors, and states that nobody has verified, stand in the description in words.

import type { RelationVerb } from '../../domain/vocabulary.ts';
import type { ApiContext } from '../api/context.ts';
import type { ApiDocument } from '../api/document-shape.ts';
import { apiPath } from '../api/files.ts';
import type { JsonLdNode, JsonLdValue } from './context.ts';

interface Terms {
  /** Properties of the acting document, then of the one acted on. */
  readonly active: readonly string[];
  readonly passive: readonly string[];
}

const repeals: Terms = { active: ['legislationRepeals', 'eli:repeals'], passive: ['eli:repealed_by'] };
const changes: Terms = { active: ['legislationChanges', 'eli:amends'], passive: ['eli:amended_by'] };
const applies: Terms = { active: ['eli:applies'], passive: ['eli:applied_by'] };
const related: Terms = { active: ['eli:related_to'], passive: ['eli:related_to'] };

const termsOfVerb: Readonly<Record<RelationVerb, Terms>> = {
  supersedes: repeals,
  repeals,
  'supersedes-part': changes,
  amends: changes,
  corrects: { active: ['legislationCorrects', 'eli:corrects'], passive: ['eli:corrected_by'] },
  guides: applies,
  implements: applies,
  'based-on': { active: ['isBasedOn', 'eli:based_on'], passive: ['eli:basis_for'] },
  cites: { active: ['citation', 'eli:cites'], passive: ['eli:cited_by'] },
  continues: related,
  concludes: related,
  promulgates: related,
};

/** The node of a document; its id is the address of its page. */
export function legislation(document: ApiDocument, context: ApiContext): JsonLdNode {
  const { catalog, address, pageOf } = context;
  return {
    '@type': 'Legislation',
    '@id': document.page,
    name: document.title,
    description: document.validity.sentence,
    inLanguage: 'vi',
    legislationIdentifier: document.symbol,
    legislationType: document.typeLabel,
    legislationDate: document.date,
    legislationPassedBy: document.issuers.map((id) => ({
      '@type': 'Organization',
      '@id': address(pageOf('issuer', id)),
      name: catalog.issuers.get(id)?.name ?? id,
    })),
    legislationDateOfApplicability: document.inForceFrom,
    legislationLegalForce: legalForce(document),
    ...relationTerms(document, context),
    subjectOf: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: address(apiPath('document', document.id)),
    },
  };
}

/**
 * Legal force on the data date, where it is supported; null where the state is unknown, unverified, or an ending that the
 * editors conclude.
 */
export function legalForce({ validity }: ApiDocument): string | null {
  const { state, grade, cause } = validity;
  if (state === 'unknown' || grade === 'unverified' || cause.evidence === 'inferred') return null;
  if (state === 'in-force') return 'InForce';
  return state === 'partly-ended' ? 'PartiallyInForce' : 'NotInForce';
}

function relationTerms(document: ApiDocument, { address, pageOf }: ApiContext): JsonLdNode {
  const found = new Map<string, JsonLdValue[]>();
  const add = (terms: readonly string[], value: JsonLdValue) => {
    for (const term of terms) {
      const values = found.get(term) ?? [];
      if (!values.includes(value)) found.set(term, [...values, value]);
    }
  };
  for (const { verb, target, targetName, targetDate, part, evidence } of document.relations) {
    if (evidence.kind === 'inferred') continue;
    const unlisted = { '@type': 'Legislation', name: targetName, legislationDate: targetDate };
    const value = target === null ? unlisted : address(pageOf('document', target));
    add(termsOf(verb, part).active, value);
  }
  for (const { verb, source, part, evidence } of document.inverseRelations) {
    if (evidence.kind === 'stated') add(termsOf(verb, part).passive, address(pageOf('document', source)));
  }
  return Object.fromEntries(found);
}

// What ends only a part of another document changes it.
function termsOf(verb: RelationVerb, part: string | null): Terms {
  const terms = termsOfVerb[verb];
  return terms === repeals && part !== null ? changes : terms;
}
