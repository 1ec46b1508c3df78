// Permanent ids: type code, number, issuer code, year (`qd-58-tw-2022`). The year is in the id because one
// symbol names another document in each term. Ids are the file names and the last part of page addresses.

import { skeleton, type ParsedSymbol } from './symbol.ts';
import { documentTypes, type DocumentType } from './vocabulary.ts';

export interface IdParts {
  readonly type: DocumentType;
  readonly symbol: ParsedSymbol | null;
  /** `idCode` of the leading issuer, e.g. `tw`, `tu-binhthuan`. */
  readonly issuerIdCode: string;
  /** null gives `nd` (không rõ ngày). */
  readonly year: number | null;
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether the text has the form of an id: ASCII lower case, digits, single hyphens, 80 characters at most. */
export function isDocumentId(text: string): boolean {
  return text.length <= 80 && idPattern.test(text);
}

/**
 * The id that follows from the facts of a document; undefined for one without a number, whose id an editor gives.
 * State law keeps its own year: `nd-26-2020-cp`.
 */
export function deriveDocumentId(parts: IdParts): string | undefined {
  if (parts.symbol === null) return undefined;
  const { idCode } = documentTypes[parts.type];
  const { digits } = parts.symbol;
  if (parts.symbol.form === 'party') {
    return `${idCode}-${digits}-${parts.issuerIdCode}-${parts.year ?? 'nd'}`;
  }
  const body = slug(parts.symbol.issuerCode);
  const year = parts.symbol.year ?? parts.year ?? 'nd';
  return `${idCode}-${digits}-${year}-${body}`;
}

/** ASCII slug of a Vietnamese text: marks dropped, đ → d, everything else a hyphen. */
export function slug(text: string): string {
  return skeleton(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
