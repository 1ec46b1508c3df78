// The table "Thuộc tính" of a document: each fact with the number of sources that state it.

import type { LegalDocument } from '../domain/document.ts';
import { formatDate } from '../domain/iso-date.ts';
import { termsOfDate } from '../domain/terms.ts';
import { confidences, documentTypes, factFields, type FactField } from '../domain/vocabulary.ts';
import { issueDay } from './labels.ts';
import type { Phrase } from './phrase.ts';
import type { Site } from './site.ts';
import { issuerPath, termPath, typePath, yearPath } from './urls.ts';

export interface PropertyRow {
  readonly label: string;
  readonly value: Phrase;
  /** `2 nguồn`, `1 nguồn ghi khác`; empty when nothing is noted. */
  readonly support: string;
}

/** Rows in the order of the labels people know from law portals. */
export function propertyRows(document: LegalDocument, site: Site): readonly PropertyRow[] {
  const { catalog } = site;
  const type = documentTypes[document.type].label;
  const fact = (field: FactField, value: Phrase): PropertyRow => ({
    label: factFields[field].label,
    value,
    support: supportWords(document, field),
  });
  const rows: PropertyRow[] = [
    fact('symbol', [document.symbol ?? 'không có số']),
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
  if (document.appliesTo.length > 0) rows.push(fact('appliesTo', [document.appliesTo.join('; ')]));
  const terms = document.date === null ? [] : termsOfDate(catalog.terms, document.date);
  if (terms.length > 0) {
    const links = terms.map((term) => ({ text: `khóa ${term.ordinal}`, path: termPath(term.slug) }));
    rows.push({
      label: 'Nhiệm kỳ',
      value: links.flatMap((link, i) => (i === 0 ? [link] : [' hoặc ', link])),
      support: '',
    });
  }
  rows.push(
    {
      label: 'Rà soát gần nhất',
      value: [document.reviewed === null ? 'chưa rà soát' : formatDate(document.reviewed)],
      support: '',
    },
    { label: 'Độ tin cậy của mục', value: [confidences[document.confidence].label], support: '' },
  );
  return rows;
}

function issuerLinks(document: LegalDocument, site: Site): Phrase {
  return document.issuers
    .map((slug) => ({ text: site.catalog.issuers.get(slug)?.name ?? slug, path: issuerPath(slug) }))
    .flatMap((link, index) => (index === 0 ? [link] : ['; ', link]));
}

function supportWords(document: LegalDocument, field: FactField): string {
  const sources = document.evidence[field]?.length ?? 0;
  const against = document.conflicts.filter((conflict) => conflict.field === field).length;
  const words = [sources > 0 ? `${sources} nguồn` : '', against > 0 ? 'có nguồn ghi khác' : ''];
  return words.filter((word) => word !== '').join(', ');
}
