// The name of the file is the id: the permanent one when it is written, else the one that follows from the facts.

import type { CheckContext } from './check.ts';
import type { Finding } from '../corpus/problem.ts';
import { deriveDocumentId, isDocumentId } from '../domain/document-id.ts';
import type { LegalDocument } from '../domain/document.ts';
import { parseSymbol } from '../domain/symbol.ts';

export const fileNameMatchesId = { id: 'file-name-matches-id', severity: 'error', run } as const;

function* run(context: CheckContext): Iterable<Finding> {
  const { catalog, content, places } = context;
  for (const document of catalog.documents) {
    const place = places.start('document', document.id);
    const folder = place.file.slice(0, place.file.lastIndexOf('/'));
    const permanent = content.rows.document.get(document.id)?.value.permanentId;
    const derived = derivedIdOf(document, context);
    const expected = permanent ?? derived;
    if (!isDocumentId(document.id)) {
      yield { place, variant: 'not-an-id', values: { id: document.id } };
    } else if (expected !== undefined && expected !== document.id) {
      const variant = permanent === undefined ? 'derived' : 'permanent';
      yield { place, variant, values: { id: document.id, expected, rename: `${folder}/${expected}.md` } };
    }
  }
}

/** Id that follows from the facts; undefined without a readable symbol or a known issuer. */
export function derivedIdOf(
  document: LegalDocument,
  { catalog }: Pick<CheckContext, 'catalog'>,
): string | undefined {
  const symbol = document.symbol === null ? undefined : parseSymbol(document.symbol);
  const issuer = catalog.issuers.get(document.issuers[0]);
  if (symbol === undefined || issuer === undefined) return undefined;
  return deriveDocumentId({ type: document.type, symbol, issuerIdCode: issuer.idCode, year: document.year });
}
