// Names of persons stand only in titles as printed and in the publisher of a source; the words of an entry name offices.

import type { CheckContext } from './check.ts';
import { linesThatMayHold, placeIn, type ContentLine } from './content-lines.ts';
import { findPersonNames, mayHoldPersonNames } from './person-names.ts';
import type { Finding } from '../corpus/problem.ts';

export const namesStandInAllowedFields = {
  id: 'names-stand-in-allowed-fields',
  severity: 'error',
  run,
  ofEachFile: true,
} as const;

function* run({ content }: CheckContext): Iterable<Finding> {
  for (const line of linesThatMayHold(content, mayHoldPersonNames)) {
    if (isAllowed(line)) continue;
    for (const { start } of findPersonNames(line.text)) {
      yield { place: placeIn(line, start), variant: 'name', values: {} };
    }
  }
}

// Titles of documents and of sources are not our words.
function isAllowed({ kind, text }: ContentLine): boolean {
  if (kind === 'sources') return /^\s*(?:- )?(?:title|publisher|author):/.test(text);
  return kind === 'document' && text.startsWith('title:');
}
