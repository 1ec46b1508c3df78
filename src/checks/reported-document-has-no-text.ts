// A document whose text is not public has metadata and what the press reported, never text: no body, and points in
// our own few words, without long quotations. The longest point of such a document had 158 characters when this was set.

import type { CheckContext } from './check.ts';
import type { Finding } from '../corpus/problem.ts';

export const reportedDocumentHasNoText = {
  id: 'reported-document-has-no-text',
  severity: 'error',
  run,
} as const;

// In UTF-16 units: a report takes a sentence or two; more than a line within quotation marks is the text itself.
const longestPoint = 500;
const longestQuotation = 120;
const quotation = /["“«]([^"”»]*)["”»]/gu;

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  for (const { id, textPublic, points } of catalog.documents) {
    if (textPublic) continue;
    const body = catalog.bodies.get(id);
    if (body !== undefined) {
      yield { place: { file: body.file, line: body.line, column: 1 }, variant: 'text', values: {} };
    }
    for (const [index, { text }] of points.entries()) {
      const quoted = Math.max(0, ...[...text.matchAll(quotation)].map(([, words]) => words?.length ?? 0));
      const place = () => places.value('document', id, ['points', index, 'text']);
      if (quoted > longestQuotation) {
        yield {
          place: place(),
          variant: 'quotation',
          values: { length: String(quoted), limit: String(longestQuotation) },
        };
      } else if (text.length > longestPoint) {
        yield {
          place: place(),
          variant: 'long-point',
          values: { length: String(text.length), limit: String(longestPoint) },
        };
      }
    }
  }
}
