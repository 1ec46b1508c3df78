// content/comparisons/<newer id>--<older id>.yaml: one table of old and new. What the sides must hold together with
// the kind of their row is for the checks.

import { z } from 'zod';
import { comparisonKinds } from '../domain/vocabulary.ts';
import { keyOf, line, oneOrMore, prose, slug, sourceIds } from './schema-parts.ts';

/** Written in place of a provision when the source names none: so that leaving it out is never taken for that. */
export const noProvision = 'none';

const side = z
  .strictObject({
    text: prose.optional(),
    none: prose.optional(),
    provision: line.optional(),
    sources: sourceIds.optional(),
  })
  .refine(
    ({ text, none, provision }) =>
      (text === undefined) !== (none === undefined) && (none === undefined || provision === undefined),
    { params: { variant: 'text-or-none' } },
  );

const row = z.strictObject({
  topic: line,
  kind: keyOf(comparisonKinds),
  old: side,
  new: side,
  note: prose.optional(),
});

export const comparisonSchema = z.strictObject({
  from: oneOrMore(slug),
  to: slug,
  basis: prose.optional(),
  rows: z.array(row).min(1),
});

export type WrittenComparison = z.output<typeof comparisonSchema>;
export type WrittenSide = WrittenComparison['rows'][number]['old'];
