// Front matter of content/documents/<year>/<id>.md. Strict: a key that is not here is refused, as it is a misspelling
// or a derived fact. What values *mean* together is for the checks.

import { z } from 'zod';
import { confidences, documentTypes, endCauses, factFields, relationVerbs } from '../domain/vocabulary.ts';
import { day, keyOf, line, oneOrMore, prose, slug, sourceIds } from './schema-parts.ts';

const evidenced = { sources: sourceIds.optional(), inferred: line.optional() };

const relation = z
  .strictObject({
    verb: keyOf(relationVerbs),
    target: slug.optional(),
    unlisted: line.optional(),
    unlistedDate: day.optional(),
    from: day.optional(),
    part: line.optional(),
    ...evidenced,
    note: prose.optional(),
  })
  .refine((value) => (value.target === undefined) !== (value.unlisted === undefined), {
    params: { variant: 'target-or-unlisted' },
  })
  .refine((value) => value.verb !== 'supersedes-part' || value.part !== undefined, {
    params: { variant: 'part-is-missing' },
  });

const end = z
  .strictObject({ on: day.optional(), before: day.optional(), cause: keyOf(endCauses), ...evidenced })
  .refine((value) => (value.on === undefined) !== (value.before === undefined), {
    params: { variant: 'on-or-before' },
  });

const evidence = z.strictObject({
  symbol: sourceIds.optional(),
  type: sourceIds.optional(),
  issuer: sourceIds.optional(),
  date: sourceIds.optional(),
  inForceFrom: sourceIds.optional(),
  title: sourceIds.optional(),
  appliesTo: sourceIds.optional(),
});

export const documentSchema = z.strictObject({
  symbol: line.optional(),
  type: keyOf(documentTypes),
  issuer: oneOrMore(slug),
  date: day.optional(),
  year: z.int().min(1930).max(9999).optional(),
  place: slug.optional(),
  permanentId: slug.optional(),
  inForceFrom: day.optional(),
  title: line,
  titleNote: line.optional(),
  topics: z.array(slug),
  appliesTo: z.array(line).optional(),
  textPublic: z.boolean().optional(),
  reviewed: day.optional(),
  attested: z.array(z.strictObject({ on: day, sources: sourceIds })).optional(),
  evidence: evidence.optional(),
  end: end.optional(),
  relations: z.array(relation).optional(),
  conflicts: z
    .array(z.strictObject({ field: keyOf(factFields), says: prose, sources: sourceIds.optional() }))
    .optional(),
  points: z
    .array(
      z.strictObject({
        id: slug.optional(),
        provision: line.optional(),
        text: prose,
        sources: sourceIds.optional(),
      }),
    )
    .optional(),
  confidence: keyOf(confidences),
  sources: sourceIds,
  corrections: z
    .array(z.strictObject({ field: keyOf(factFields), was: line, is: line, on: day, reason: prose }))
    .optional(),
});

/** Front matter as written, cleaned and typed. */
export type WrittenDocument = z.output<typeof documentSchema>;
export type WrittenRelation = NonNullable<WrittenDocument['relations']>[number];

/** Keys that people add although the program derives them, with what they follow from. */
export const derivedKeys: ReadonlySet<string> = new Set([
  'id',
  'slug',
  'url',
  'permalink',
  'status',
  'state',
  'validity',
  'inForce',
  'grade',
  'term',
  'number',
  'typeCode',
  'issuerCode',
  'supersededBy',
  'amendedBy',
  'repealedBy',
  'correctedBy',
  'guidedBy',
  'implementedBy',
  'citedBy',
  'predecessors',
  'successors',
  'inForceUntil',
  'lineage',
]);
