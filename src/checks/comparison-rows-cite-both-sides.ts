// Each side of each row of a table of old and new cites its provision and its sources, or says why there is nothing to
// cite; and the sides fit what the row claims: "kept" is a claim about both documents.

import type { CheckContext } from './check.ts';
import type { Finding } from '../corpus/problem.ts';
import type { ComparisonRow } from '../domain/comparison.ts';

export const comparisonRowsCiteBothSides = {
  id: 'comparison-rows-cite-both-sides',
  severity: 'error',
  run,
} as const;

const sides = ['old', 'new'] as const;

function* run({ catalog, content, places }: CheckContext): Iterable<Finding> {
  for (const { id, rows } of catalog.comparisons) {
    const written = content.rows.comparison.get(id)?.value;
    for (const [index, row] of rows.entries()) {
      const { topic } = row;
      for (const side of sides) {
        const place = () => places.key('comparison', id, ['rows', index, side]);
        const told = row[side].kind === 'told';
        if (row[side].sources.length === 0)
          yield { place: place(), variant: 'no-source', values: { side, topic } };
        if (told && written?.rows[index]?.[side].provision === undefined)
          yield { place: place(), variant: 'no-provision', values: { side, topic } };
      }
      const variant = unfit(row);
      if (variant !== undefined) {
        yield { place: places.value('comparison', id, ['rows', index, 'kind']), variant, values: { topic } };
      }
    }
  }
}

function unfit(row: ComparisonRow): string | undefined {
  const [told, toldNew] = [row.old.kind === 'told', row.new.kind === 'told'];
  switch (row.kind) {
    case 'giu-nguyen':
      return told && toldNew ? undefined : 'kept-on-one-side';
    case 'bo-sung':
      return toldNew ? undefined : 'added-nothing';
    case 'bai-bo':
      return told ? undefined : 'dropped-nothing';
    case 'sua-doi':
      return told || toldNew ? undefined : 'changed-nothing';
  }
}
