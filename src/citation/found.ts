// A citation while it is being read: offsets into the normalised text, filled in by one reader after another.

import type { DocumentType } from '../domain/vocabulary.ts';
import type { CitationForm } from './citation.ts';
import { issuerCode } from './issuer-codes.ts';
import type { SymbolFound } from './symbol-reader.ts';

export interface Found {
  from: number;
  to: number;
  form: CitationForm;
  type: DocumentType | null;
  /** The symbol itself, when one is written. */
  symbol: SymbolFound | null;
  digits: string | null;
  /** Code and issuer code for the canonical symbol; shared ones included. */
  code: string | null;
  issuerCode: string | null;
  issuer: string | null;
  issued: string | null;
  title: string | null;
  provision: string | null;
  term: string | null;
  plenum: number | null;
  /** Where its tail ends, and where its provision begins. */
  tailTo: number;
  headFrom: number;
  /** The member before it in a list that shares the type word, by identity. */
  listHead: Found | null;
  shares: Found[];
  antecedent: Found | 'self' | null;
}

/** A new found citation with everything unknown that is not given. */
export function makeFound(from: number, to: number, form: CitationForm, known: Partial<Found> = {}): Found {
  return {
    from,
    to,
    form,
    type: null,
    symbol: null,
    digits: null,
    code: null,
    issuerCode: null,
    issuer: null,
    issued: null,
    title: null,
    provision: null,
    term: null,
    plenum: null,
    tailTo: to,
    headFrom: from,
    listHead: null,
    shares: [],
    antecedent: null,
    ...known,
  };
}

/** Canonical symbol of a found citation; null when the text does not state enough of it. */
export function symbolText(found: Found): string | null {
  const { symbol, digits, code, issuerCode: issuer } = found;
  if (digits === null || issuer === null || issuer === '' || code === null) return null;
  if (symbol?.kind === 'letter') return `${digits}/${issuer}`;
  if (code === '') return symbol?.year ? `${digits}/${symbol.year}/${issuer}` : null;
  const year = symbol?.year ?? null;
  if (year !== null) return `${digits}/${year}/${code}-${issuer}`;
  const inState =
    symbol === null ? issuerCode(issuer)?.scope.startsWith('state') === true : symbol.kind === 'state';
  return inState ? `${digits}/${code}-${issuer}` : `${digits}-${code}/${issuer}`;
}
