// A table of old and new as written → the type of the domain. Nothing is refused here: the schema has done that.

import type { Comparison, ComparisonSide } from '../domain/comparison.ts';
import { noProvision, type WrittenComparison, type WrittenSide } from './comparison-schema.ts';

/** The comparison of a file; its id is the name of the file. */
export function makeComparison(id: string, { from, to, basis, rows }: WrittenComparison): Comparison {
  const [first, ...others] = from;
  if (first === undefined) throw new Error(`the schema let ${id} through without an older document`);
  return {
    id,
    from: [first, ...others],
    to,
    basis: basis ?? null,
    rows: rows.map((row) => ({
      topic: row.topic,
      kind: row.kind,
      old: makeSide(row.old),
      new: makeSide(row.new),
      note: row.note ?? null,
    })),
  };
}

function makeSide({ text, none, provision, sources = [] }: WrittenSide): ComparisonSide {
  if (text === undefined) return { kind: 'none', reason: none ?? '', sources };
  const cited = provision === undefined || provision === noProvision ? null : provision;
  return { kind: 'told', text, provision: cited, sources };
}
