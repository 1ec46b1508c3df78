// What follows from other facts is not written: it would one day disagree with them. Keys such as `status` are found
// by the reader; here are fields that may be written, but not when they say nothing new.

import { readerCheck, type CheckContext } from './check.ts';
import { derivedIdOf } from './file-name-matches-id.ts';
import type { Finding } from '../corpus/problem.ts';

const keys = readerCheck('no-derived-fields');

export const noDerivedFields = { id: 'no-derived-fields', severity: 'error', run } as const;

function* run(context: CheckContext): Iterable<Finding> {
  const { catalog, content, places } = context;
  yield* keys.run(context);
  for (const document of catalog.documents) {
    const written = content.rows.document.get(document.id)?.value;
    const place = (key: string) => places.key('document', document.id, [key]);
    if (written?.permanentId !== undefined && written.permanentId === derivedIdOf(document, context)) {
      yield { place: place('permanentId'), variant: 'permanent-id', values: { id: written.permanentId } };
    }
    if (written?.year !== undefined && written.date !== undefined) {
      yield {
        place: place('year'),
        variant: 'year',
        values: { year: String(written.year), date: written.date },
      };
    }
    if (written?.textPublic === true)
      yield { place: place('textPublic'), variant: 'text-public', values: {} };
  }
}
