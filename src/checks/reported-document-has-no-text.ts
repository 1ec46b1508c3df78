// A document whose text is not public has metadata and what the press reported, never text.

import type { CheckContext } from './check.ts';
import type { Finding } from '../corpus/problem.ts';

export const reportedDocumentHasNoText = {
  id: 'reported-document-has-no-text',
  severity: 'error',
  run,
} as const;

function* run({ catalog }: CheckContext): Iterable<Finding> {
  for (const { id, textPublic } of catalog.documents) {
    const body = catalog.bodies.get(id);
    if (textPublic || body === undefined) continue;
    yield { place: { file: body.file, line: body.line, column: 1 }, variant: 'text', values: {} };
  }
}
