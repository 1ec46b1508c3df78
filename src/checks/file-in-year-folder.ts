// Entries stand in the folder of their year of issue, `nd` when the year is not known.

import type { CheckContext } from './check.ts';
import type { Finding } from '../corpus/problem.ts';

export const fileInYearFolder = { id: 'file-in-year-folder', severity: 'error', run } as const;

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  for (const { id, year } of catalog.documents) {
    const place = places.start('document', id);
    const expected = `documents/${year ?? 'nd'}/${id}.md`;
    if (place.file !== expected) {
      yield {
        place,
        variant: year === null ? 'no-year' : 'year',
        values: { year: String(year ?? 'nd'), expected },
      };
    }
  }
}
