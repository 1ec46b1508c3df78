// The documents as lines for `POST /<index>/_bulk`: an action line and a document line each, in the order of ids.

import type { Catalog } from '../../corpus/catalog.ts';
import type { LegalDocument } from '../../domain/document.ts';
import { previousDay, isoDate } from '../../domain/iso-date.ts';
import { turningDays } from '../../domain/period.ts';
import { parseSymbol } from '../../domain/symbol.ts';
import { termsOfDate } from '../../domain/terms.ts';
import { validityOn } from '../../domain/validity.ts';
import type { ValidityGrade, ValidityState } from '../../domain/vocabulary.ts';
import type { SearchDocument } from '../../search/build-index.ts';
import { standingOf } from '../../search/order-weights.ts';
import { searchDocumentsOf } from '../../search/search-documents.ts';
import { foldText, normalizeText } from '../../text/fold.ts';

// Days that stand for "from the beginning" and "without end": a range query needs both ends.
const firstDay = isoDate('1000-01-01');
const lastDay = '9999-12-31';

export interface ValidityPiece {
  /** First and last day, both belonging to the piece. */
  readonly from: string;
  readonly to: string;
  readonly state: ValidityState;
  readonly grade: ValidityGrade;
}

/** NDJSON with a line feed at its end; equal catalogs give equal text. */
export function bulkLines(catalog: Catalog): string {
  const lines = searchDocumentsOf(catalog).flatMap((searched) => {
    const document = catalog.graph.documents.get(searched.id)!;
    return [{ index: { _id: searched.id } }, documentFields(document, searched, catalog)];
  });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function documentFields(document: LegalDocument, searched: SearchDocument, catalog: Catalog) {
  const { id, symbol, type, issuers, topics, year, date } = document;
  const [body] = searched.sections.filter(({ anchor }) => anchor === '');
  const points = searched.sections.filter(({ anchor }) => anchor !== '');
  return {
    id,
    ...(symbol === null ? {} : { symbol, symbol_keys: symbolKeys(symbol) }),
    title: normalizeText(document.title),
    ...(body ? { body: normalizeText(body.text) } : {}),
    points: points.map(({ anchor, heading, text }) => ({
      anchor,
      ...(heading === '' ? {} : { provision: normalizeText(heading) }),
      text: normalizeText(text),
    })),
    extra: (searched.extra ?? []).map((text) => normalizeText(text)),
    type,
    issuers,
    topics,
    terms: date === null ? [] : termsOfDate(catalog.terms, date).map(({ slug }) => slug),
    ...(year === null ? {} : { year }),
    ...(date === null ? {} : { date }),
    standing: standingOf(document, catalog),
    validity: validityPieces(document, catalog),
  };
}

/** Validity over all time, in order and without gaps; neighbours differ in state or grade. */
export function validityPieces(document: LegalDocument, catalog: Catalog): ValidityPiece[] {
  const days = [firstDay, ...turningDays(document, catalog.graph)];
  const answers = days
    .map((from) => ({ from, ...validityOn(document, catalog.graph, from) }))
    .filter(({ state, grade }, i, all) => state !== all[i - 1]?.state || grade !== all[i - 1]?.grade);
  return answers.map(({ from, state, grade }, i) => {
    const next = answers[i + 1];
    return { from, to: next ? previousDay(next.from) : lastDay, state, grade };
  });
}

/**
 * Spellings under which a number is looked up, run together: `58qdtw`, `58qd`, and `58qdtu`, since TƯ is a way to print
 * TW. Case, marks and separators are taken off by the index, in documents and queries alike.
 */
export function symbolKeys(symbol: string): string[] {
  const parsed = parseSymbol(symbol);
  if (parsed === undefined) return [runTogether(symbol)];
  const { number, digits, year } = parsed;
  const [type, issuer] = [runTogether(parsed.typeCode), runTogether(parsed.issuerCode)];
  const issuers = issuer.endsWith('tw') ? [issuer, issuer.replace(/w$/, 'u')] : [issuer];
  const codes = [type, ...issuers.map((code) => type + code)].filter((code) => code !== '');
  const numbers = [...new Set([digits, String(number)])];
  return numbers
    .flatMap((shown) => [shown, ...(year === null ? [] : [`${shown}${year}`])])
    .flatMap((shown) => codes.map((code) => shown + code));
}

const runTogether = (text: string): string => foldText(text).replace(/[^a-z0-9]/g, '');
