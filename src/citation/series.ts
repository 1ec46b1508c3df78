// Had the series of a term reached a number by a day? From known points only; where they do not tell, neither does this.

import type { IsoDate } from '../domain/iso-date.ts';
import { termNamesOf, type CatalogueIndex } from './catalogue-index.ts';
import { seriesPoints } from './series-points.ts';

/**
 * Whether the TW series of a type code in the term of `date` had reached `number` by `date`:
 * `no` when a document of a later day carries a smaller number, `yes` when one of an earlier day carries a greater one.
 */
export function reachedBy(
  index: CatalogueIndex,
  code: string,
  number: number,
  date: IsoDate,
): 'yes' | 'no' | 'unknown' {
  const terms = termNamesOf(index.terms, date);
  if (terms.length !== 1) return 'unknown';
  const points = pointsOf(index, code, terms[0]!);
  if (points.some((point) => point.date <= date && point.number >= number)) return 'yes';
  return points.some((point) => point.date >= date && point.number < number) ? 'no' : 'unknown';
}

interface Point {
  readonly number: number;
  readonly date: string;
}

const known = new WeakMap<CatalogueIndex, Map<string, readonly Point[]>>();

function pointsOf(index: CatalogueIndex, code: string, term: string): readonly Point[] {
  let byKey = known.get(index);
  if (byKey === undefined) {
    byKey = new Map();
    known.set(index, byKey);
  }
  const key = `${code}|${term}`;
  const cached = byKey.get(key);
  if (cached) return cached;
  const stated = seriesPoints
    .filter(
      ([pointCode, , date]) =>
        pointCode === code && termNamesOf(index.terms, date as IsoDate).join() === term,
    )
    .map(([, number, date]) => ({ number, date }));
  const held = index.entries
    .filter(
      ({ symbol, issuerKey, document, terms }) =>
        symbol?.typeCode === code && issuerKey === 'tw' && document.date !== null && terms.join() === term,
    )
    .map(({ symbol, document }) => ({ number: symbol!.number, date: document.date! }));
  const points = [...stated, ...held];
  byKey.set(key, points);
  return points;
}
