// Content is public: no number of an identity card, no telephone number, no mail address, no home address in it.

import type { CheckContext } from './check.ts';
import { linesThatMayHold, placeIn } from './content-lines.ts';
import { findPersonalData, mayHoldPersonalData } from './personal-data.ts';
import type { Finding } from '../corpus/problem.ts';

export const publicContentHasNoPersonalData = {
  id: 'public-content-has-no-personal-data',
  severity: 'error',
  run,
  ofEachFile: true,
} as const;

// The report goes to logs and mails: it tells the place, and of what was found only how it begins.
function* run({ content }: CheckContext): Iterable<Finding> {
  for (const line of linesThatMayHold(content, mayHoldPersonalData)) {
    for (const { kind, start, end } of findPersonalData(line.text)) {
      const beginning = `${line.text.slice(start, end).slice(0, 3)}…`;
      yield { place: placeIn(line, start), variant: kind, values: { beginning } };
    }
  }
}
