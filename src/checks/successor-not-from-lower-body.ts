// A body cannot end what a higher body of the same branch has issued.

import type { CheckContext } from './check.ts';
import type { Catalog } from '../corpus/catalog.ts';
import type { Finding } from '../corpus/problem.ts';
import type { LegalDocument } from '../domain/document.ts';
import { issuerLevels, relationVerbs, type IssuerLevel } from '../domain/vocabulary.ts';

export const successorNotFromLowerBody = {
  id: 'successor-not-from-lower-body',
  severity: 'error',
  run,
} as const;

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  for (const document of catalog.documents) {
    for (const [index, { verb, target }] of document.relations.entries()) {
      const { acts } = relationVerbs[verb];
      const other = target.kind === 'document' ? catalog.graph.documents.get(target.id) : undefined;
      if (other === undefined || (acts !== 'ends' && acts !== 'ends-part')) continue;
      const [level, otherLevel] = [highestLevel(document, catalog), highestLevel(other, catalog)];
      if (level === undefined || otherLevel === undefined || !isLower(level, otherLevel)) continue;
      const values = {
        verb: relationVerbs[verb].sentence,
        id: document.id,
        level: issuerLevels[level].label,
        target: other.id,
        targetLevel: issuerLevels[otherLevel].label,
      };
      yield {
        place: places.value('document', document.id, ['relations', index, 'target']),
        variant: 'lower',
        values,
      };
    }
  }
}

// A joint document has the weight of its highest issuer.
function highestLevel({ issuers }: LegalDocument, catalog: Catalog): IssuerLevel | undefined {
  return issuers
    .flatMap((slug) => catalog.issuers.get(slug)?.level ?? [])
    .sort((a, b) => issuerLevels[a].rank - issuerLevels[b].rank)[0];
}

function isLower(level: IssuerLevel, other: IssuerLevel): boolean {
  const [own, theirs] = [issuerLevels[level], issuerLevels[other]];
  return own.branch === theirs.branch && own.rank > theirs.rank;
}
