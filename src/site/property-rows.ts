// The table "Thuộc tính" of a document: each fact with what it rests on.

import type { LegalDocument } from '../domain/document.ts';
import type { GradedField } from '../domain/evidence-grade.ts';
import { formatDate } from '../domain/iso-date.ts';
import { termsOfDate } from '../domain/terms.ts';
import { confidences, documentTypes, factFields } from '../domain/vocabulary.ts';
import { factEvidenceView, type EvidenceView } from './fact-evidence.ts';
import { issueDay } from './labels.ts';
import type { Phrase } from './phrase.ts';
import type { Site } from './site.ts';
import { issuerPath, termPath, typePath, yearPath } from './urls.ts';

export interface PropertyRow {
  readonly label: string;
  readonly value: Phrase;
  /** What the fact rests on; null for what the entry does not state, or what is no fact of the document. */
  readonly evidence: EvidenceView | null;
}

/** Rows in the order of the labels people know from law portals. */
export function propertyRows(document: LegalDocument, site: Site): readonly PropertyRow[] {
  const { catalog } = site;
  const type = documentTypes[document.type].label;
  const fact = (field: GradedField, value: Phrase): PropertyRow => ({
    label: factFields[field].label,
    value,
    evidence: factEvidenceView(document, field, catalog),
  });
  const rows: PropertyRow[] = [
    fact('symbol', [document.symbol ?? 'không có số']),
    fact('title', [document.title]),
    fact('type', [{ text: type, path: typePath(document.type) }]),
    fact('issuer', issuerLinks(document, site)),
    fact(
      'date',
      document.year === null
        ? [issueDay(document)]
        : [{ text: issueDay(document), path: yearPath(document.year) }],
    ),
    fact('inForceFrom', [
      document.inForceFrom === null ? 'nguồn không nêu' : formatDate(document.inForceFrom),
    ]),
  ];
  if (document.end !== null) {
    const { at } = document.end;
    rows.push(fact('end', [`${at.kind === 'on' ? '' : 'trước hoặc vào '}${formatDate(at.date)}`]));
  }
  if (document.appliesTo.length > 0) rows.push(fact('appliesTo', [document.appliesTo.join('; ')]));
  const terms = document.date === null ? [] : termsOfDate(catalog.terms, document.date);
  if (terms.length > 0) {
    const links = terms.map((term) => ({ text: `khóa ${term.ordinal}`, path: termPath(term.slug) }));
    rows.push({
      label: 'Nhiệm kỳ',
      value: links.flatMap((link, i) => (i === 0 ? [link] : [' hoặc ', link])),
      evidence: null,
    });
  }
  rows.push(
    {
      label: 'Rà soát gần nhất',
      value: [document.reviewed === null ? 'chưa rà soát' : formatDate(document.reviewed)],
      evidence: null,
    },
    { label: 'Độ tin cậy của mục', value: [confidences[document.confidence].label], evidence: null },
  );
  return rows;
}

function issuerLinks(document: LegalDocument, site: Site): Phrase {
  return document.issuers
    .map((slug) => ({ text: site.catalog.issuers.get(slug)?.name ?? slug, path: issuerPath(slug) }))
    .flatMap((link, index) => (index === 0 ? [link] : ['; ', link]));
}
