// The two codes of a symbol are those of the type and of an issuer: `QĐ` is no code of Kết luận, `BTCTW` none of Bộ Chính trị.

import type { CheckContext } from './check.ts';
import type { Catalog } from '../corpus/catalog.ts';
import { suggest } from '../corpus/nearest.ts';
import type { Finding } from '../corpus/problem.ts';
import type { LegalDocument } from '../domain/document.ts';
import { parseSymbol, skeleton, type ParsedSymbol } from '../domain/symbol.ts';
import { documentTypes } from '../domain/vocabulary.ts';

export const symbolMatchesTypeAndIssuer = {
  id: 'symbol-matches-type-and-issuer',
  severity: 'error',
  run,
} as const;

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  for (const document of catalog.documents) {
    if (document.symbol === null) continue;
    const place = () => places.value('document', document.id, ['symbol']);
    const symbol = parseSymbol(document.symbol);
    if (symbol === undefined) {
      yield { place: place(), variant: 'unreadable', values: { symbol: document.symbol } };
      continue;
    }
    yield* typeFinding(document, symbol, place);
    yield* issuerFinding(document, symbol, catalog, place);
  }
}

function* typeFinding(
  document: LegalDocument,
  symbol: ParsedSymbol,
  place: () => Finding['place'],
): Iterable<Finding> {
  const codes: readonly string[] = documentTypes[document.type].codes;
  // 29/2018/QH14 names a law by its body alone.
  if (symbol.form === 'assembly' && symbol.typeCode === '') return;
  if (codes.includes(symbol.typeCode)) return;
  const values = {
    symbol: document.symbol ?? '',
    code: symbol.typeCode,
    type: document.type,
    label: documentTypes[document.type].label,
    codes: suggest(symbol.typeCode, codes),
  };
  yield { place: place(), variant: 'type', values };
}

function* issuerFinding(
  document: LegalDocument,
  symbol: ParsedSymbol,
  catalog: Catalog,
  place: () => Finding['place'],
): Iterable<Finding> {
  const issuers = document.issuers.map((slug) => catalog.issuers.get(slug));
  // An unknown issuer is reported by topic-and-issuer-exist.
  if (issuers.includes(undefined)) return;
  const codes = issuers.flatMap((issuer) => issuer?.codes ?? []);
  if (codes.some((code) => skeleton(code) === skeleton(symbol.issuerCode))) return;
  const values = {
    symbol: document.symbol ?? '',
    code: symbol.issuerCode,
    issuer: document.issuers.join(', '),
    codes: suggest(symbol.issuerCode, codes),
  };
  yield { place: place(), variant: 'issuer', values };
}
