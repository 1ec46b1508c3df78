// One line of a file of tables of old and new: `from`, `to` and `rows`, as research hands them over.
// Only the shape is checked here; what the values mean is decided in comparisons.ts.

import { z } from 'zod';
import { comparisonKinds } from '../domain/vocabulary.ts';
import { importSource, optionalText, requiredText } from './line.ts';

const row = z.object({
  topic: requiredText,
  kind: z.enum(Object.keys(comparisonKinds) as [keyof typeof comparisonKinds]),
  old: optionalText,
  oldProvision: optionalText,
  new: optionalText,
  newProvision: optionalText,
  /** States the newer side, and the older one too unless `oldSource` does. */
  source: importSource,
  oldSource: importSource.nullish(),
  note: optionalText,
});

const lineSchema = z.object({
  from: z.array(requiredText).min(1),
  to: requiredText,
  basis: optionalText,
  rows: z.array(row).min(1),
});

export type ComparisonLine = z.infer<typeof lineSchema>;
export type ComparisonLineRow = ComparisonLine['rows'][number];

/** Whether a value of a file to import is meant as a table of old and new, well formed or not. */
export function isComparisonShaped(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'rows' in value && 'to' in value;
}

/** The line, or the first problem as `path: reason`. */
export function parseComparisonLine(value: unknown): { line: ComparisonLine } | { problem: string } {
  const result = lineSchema.safeParse(value);
  if (result.success) return { line: result.data };
  const [issue] = result.error.issues;
  return { problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}
