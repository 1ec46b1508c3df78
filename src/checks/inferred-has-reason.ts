// A relation or an ending rests on sources that state it, or is inferred and says why.

import type { CheckContext } from './check.ts';
import type { Finding, Path } from '../corpus/problem.ts';
import type { Evidence, LegalDocument } from '../domain/document.ts';

export const inferredHasReason = { id: 'inferred-has-reason', severity: 'error', run } as const;

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  for (const document of catalog.documents) {
    for (const { path, evidence } of evidences(document)) {
      if (evidence.kind === 'stated' || evidence.reason !== '') continue;
      const place = places.value('document', document.id, path);
      yield { place, variant: path[0] === 'end' ? 'end' : 'relation', values: {} };
    }
  }
}

function* evidences(document: LegalDocument): Iterable<{ path: Path; evidence: Evidence }> {
  if (document.end !== null) yield { path: ['end'], evidence: document.end.evidence };
  for (const [index, { evidence }] of document.relations.entries())
    yield { path: ['relations', index], evidence };
}
