// content/sessions/<id>.md (front matter). That documents, points and tables exist is for the checks.

import { z } from 'zod';
import { audiences, choiceLetters, outlineParts } from '../domain/vocabulary.ts';
import { day, keyOf, line, oneOrMore, prose, slug, sourceId } from './schema-parts.ts';
import { basis, restingLine } from './situation-schema.ts';

const item = z.strictObject({ text: prose, basis: z.array(basis).optional(), notes: prose.optional() });

const part = z.strictObject({
  part: keyOf(outlineParts),
  heading: line,
  minutes: z.int().min(1).max(480),
  items: z.array(item).min(1),
});

const question = z
  .strictObject({
    id: slug,
    text: line,
    options: z.array(line).min(2).max(choiceLetters.length),
    answer: z.enum(choiceLetters),
    why: prose,
    document: slug,
    point: slug,
  })
  .refine(({ options, answer }) => choiceLetters.indexOf(answer) < options.length, {
    params: { variant: 'answer-is-no-option' },
    path: ['answer'],
  });

const reading = z
  .strictObject({ document: slug.optional(), source: sourceId.optional(), why: line })
  .refine(({ document, source }) => (document === undefined) !== (source === undefined), {
    params: { variant: 'document-or-source' },
  });

export const sessionSchema = z.strictObject({
  title: line,
  order: z.int(),
  summary: prose,
  aims: z.array(line).min(1),
  audience: oneOrMore(keyOf(audiences)),
  topics: z.array(slug),
  writtenOn: day,
  restsOn: z.array(restingLine).min(1),
  outline: z.array(part).min(1),
  comparisons: z.array(z.string()).optional(),
  discussion: z
    .array(z.strictObject({ text: line, hint: prose.optional(), situation: slug.optional() }))
    .optional(),
  questions: z.array(question),
  reading: z.array(reading),
});

export type WrittenSession = z.output<typeof sessionSchema>;
