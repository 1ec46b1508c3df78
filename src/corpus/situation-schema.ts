// content/situations/<id>.md (front matter) and content/finder.yaml. That lines and points exist is for the checks.

import { z } from 'zod';
import { audiences, lineRoles } from '../domain/vocabulary.ts';
import { day, keyOf, line, oneOrMore, prose, slug } from './schema-parts.ts';

export const restingLine = z.strictObject({
  document: slug,
  role: keyOf(lineRoles),
  note: prose.optional(),
});

export const basis = z.strictObject({
  document: slug,
  provision: line.optional(),
  point: slug.optional(),
});

const answer = z.strictObject({
  writtenOn: day,
  text: prose,
  basis: z.array(basis).min(1),
});

/** `<subject>/<matter>` of content/finder.yaml. */
const finderPlace = z.string().refine((text) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(text), {
  params: { variant: 'not-a-finder-place' },
});

export const situationSchema = z.strictObject({
  question: line,
  alsoAsked: z.array(line).optional(),
  askedBy: oneOrMore(keyOf(audiences)),
  topics: z.array(slug),
  finder: oneOrMore(finderPlace).optional(),
  about: day.optional(),
  restsOn: z.array(restingLine).min(1),
  answers: z.array(answer).min(1),
  examples: z.array(z.strictObject({ on: day, text: line })).optional(),
  frontPage: z.int().min(1).optional(),
});

export const finderSubject = z.strictObject({
  slug,
  title: line,
  matters: z.array(z.strictObject({ slug, title: line })).min(1),
});

export type WrittenSituation = z.output<typeof situationSchema>;
export type WrittenBasis = z.output<typeof basis>;
