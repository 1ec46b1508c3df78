// Type codes inside symbols: how they are spelled, and which types a code may stand for.

import { typesOfCode } from '../domain/symbol.ts';
import type { DocumentType } from '../domain/vocabulary.ts';

/** Spelled on normalised text, tried in this order: a longer code first. Case is checked by the reader. */
export const codePattern =
  'NQLT|NQ|Q[ĐD]NS|Q[ĐD]i|QyĐ|Q[ĐD]|QCTC|QC|QTr|QT|CTr|CT|KL|TTLT|TTr|TT|TBKL|TB|TC|HD|BC|KH|CV|C[ĐD]|ĐA|DA|PA|BB|N[ĐD]|PL|LKG|L|GM|QH';

/** Codes printed otherwise than the vocabulary has them. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['QD', 'QĐ'],
  ['QDNS', 'QĐNS'],
  ['QDI', 'QĐi'],
  ['QĐI', 'QĐi'],
  ['QYĐ', 'QyĐ'],
  ['ND', 'NĐ'],
  ['CD', 'CĐ'],
  ['CTR', 'CTr'],
  ['TTR', 'TTr'],
  ['QTR', 'QTr'],
  ['TBKL', 'TB'],
]);

/** The code as the vocabulary prints it: `QD`, `Qđ` → `QĐ`, `QĐI` → `QĐi`. */
export function canonicalCode(printed: string): string {
  const upper = printed.toUpperCase();
  return spellings.get(upper) ?? upper;
}

/**
 * The type of a symbol from its code and the type word beside it: the word decides where the code allows it
 * (Quyết định or Quy định with QĐ), else the code wins (Công văn 09-QC/TW is a Quy chế).
 * null when the code serves two types and no word tells which. `inState`: the symbol is one of state law.
 */
export function typeOfCode(code: string, word: DocumentType | null, inState: boolean): DocumentType | null {
  if (code === '') return word ?? 'luat';
  const types = typesOfCode(code).filter(
    (type) => stateOnly[type] === undefined || stateOnly[type] === inState,
  );
  if (word !== null && types.includes(word)) return word;
  if (code === 'QĐi' || code === 'QyĐ') return 'quy-dinh';
  if (types.length === 1) return types[0]!;
  if (code === 'TB') return 'thong-bao';
  if (code === 'QĐ') return inState ? 'quyet-dinh' : null;
  return types[0] ?? word;
}

// TT is Thông tư in state symbols, Thông tri in Party ones.
const stateOnly: Readonly<Partial<Record<DocumentType, boolean>>> = {
  'thong-tu': true,
  'thong-tri': false,
  'cong-dien': true,
  'nghi-dinh': true,
};
