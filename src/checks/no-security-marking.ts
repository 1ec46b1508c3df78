// No text with the stamp of a secret document stands in content: what bears one is not public.

import type { CheckContext } from './check.ts';
import { linesThatMayHold, placeIn } from './content-lines.ts';
import { findSecurityMarkings, mayHoldSecurityMarkings } from './security-marking.ts';
import type { Finding } from '../corpus/problem.ts';

export const noSecurityMarking = {
  id: 'no-security-marking',
  severity: 'error',
  run,
  ofEachFile: true,
} as const;

function* run({ content }: CheckContext): Iterable<Finding> {
  for (const line of linesThatMayHold(content, mayHoldSecurityMarkings)) {
    for (const { start, end } of findSecurityMarkings(line.text)) {
      yield {
        place: placeIn(line, start),
        variant: 'stamp',
        values: { mark: line.text.slice(start, end).trim() },
      };
    }
  }
}
