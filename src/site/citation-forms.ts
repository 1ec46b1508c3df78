// A document written for others to cite: lines to copy, and files for reference managers.

import { formatBasis, formatFull, formatReference, formatShort } from '../citation/format.ts';
import { toBibtex, toCslJson, toRis } from '../citation/reference-styles.ts';
import type { Catalog } from '../corpus/catalog.ts';
import type { LegalDocument } from '../domain/document.ts';

export interface CitationLine {
  readonly label: string;
  readonly text: string;
}

export interface CitationFile {
  /** Name of the format, and of the file: `CSL-JSON`, `qd-58-tw-2022.json`. */
  readonly label: string;
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Lines in the form of Party documents, the fullest first. */
export function citationLines(document: LegalDocument, { issuers }: Catalog): readonly CitationLine[] {
  return [
    { label: 'Đầy đủ', text: formatFull(document, issuers) },
    { label: 'Ngắn', text: formatShort(document) },
    { label: 'Dòng căn cứ', text: formatBasis(document, issuers) },
    { label: 'Tài liệu tham khảo', text: formatReference(document, issuers) },
  ];
}

/** Files for reference managers; `address` is that of the page of the document, where it is known. */
export function citationFiles(
  document: LegalDocument,
  { issuers }: Catalog,
  address?: string,
): readonly CitationFile[] {
  const { id } = document;
  return [
    {
      label: 'CSL-JSON',
      name: `${id}.json`,
      type: 'application/vnd.citationstyles.csl+json',
      text: JSON.stringify([toCslJson(document, issuers, address)], null, 1),
    },
    {
      label: 'RIS',
      name: `${id}.ris`,
      type: 'application/x-research-info-systems',
      text: toRis(document, issuers, address),
    },
    {
      label: 'BibTeX',
      name: `${id}.bib`,
      type: 'application/x-bibtex',
      text: toBibtex(document, issuers, address),
    },
  ];
}
