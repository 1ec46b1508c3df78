// One line of a file to import: the shape in which research is handed over (see content guide, "Nhập nhiều văn bản").
// Only the shape is checked here; what the values mean for an entry is decided in convert.ts.

import { z } from 'zod';

/** Text that must be there. */
export const requiredText = z.string().trim().min(1);
/** Text that may be absent, null or empty: all give null. */
export const optionalText = z
  .string()
  .trim()
  .nullish()
  .transform((value) => (value === '' ? null : (value ?? null)));
const index = z
  .number()
  .int()
  .nonnegative()
  .nullish()
  .transform((value) => value ?? null);
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);

const relation = z.object({
  type: requiredText,
  symbol: optionalText,
  date: optionalText,
  target: optionalText,
  source: index,
  inferred: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  note: optionalText,
});

const point = z.object({ text: requiredText, provision: optionalText, source: index });

/** A source as a line names it, in full. */
export const importSource = z.object({
  url: requiredText,
  title: requiredText,
  publisher: optionalText,
  date: optionalText,
  supports: list(requiredText),
});

const lineSchema = z.object({
  id: requiredText,
  symbol: optionalText,
  type: requiredText,
  issuer: requiredText,
  date: optionalText,
  effective: optionalText,
  expires: optionalText,
  title: requiredText,
  status: optionalText,
  topics: list(requiredText),
  applies_to: list(requiredText),
  relations: list(relation),
  points: list(point),
  sources: list(importSource),
  conflicts: list(requiredText),
  confidence: z
    .enum(['high', 'medium', 'low'])
    .nullish()
    .transform((value) => value ?? 'low'),
  public_text: z
    .boolean()
    .nullish()
    .transform((value) => value ?? true),
});

/** One document as the line states it; `source` values are indexes into `sources`. */
export type ImportLine = z.infer<typeof lineSchema>;
export type ImportRelation = ImportLine['relations'][number];
export type ImportSource = ImportLine['sources'][number];

/** Columns whose cells hold JSON text in a table. */
export const jsonColumns: readonly string[] = [
  'topics',
  'applies_to',
  'relations',
  'points',
  'sources',
  'conflicts',
  'public_text',
];

/** The line, or the first problem as `path: reason` (zod's words, for the editor to find the place). */
export function parseLine(value: unknown): { line: ImportLine } | { problem: string } {
  const result = lineSchema.safeParse(value);
  if (result.success) return { line: result.data };
  const [issue] = result.error.issues;
  return { problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}
