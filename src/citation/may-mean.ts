// Which documents a citation may mean, told without resolving it, so that the texts that mention a document are found
// without resolving those of all others.

import type { LegalDocument } from '../domain/document.ts';
import { parseSymbol } from '../domain/symbol.ts';
import type { Citation } from './citation.ts';

/**
 * Keys of a citation. When it means a document, then it, or another citation of the same text that it goes back to,
 * shares a key with that document.
 */
export function keysOfCitation({ form, number, type }: Citation): readonly string[] {
  const byNumber = number === null ? [] : [numberKey(Number(number))];
  switch (form) {
    case 'full':
    case 'bare-symbol':
    case 'number':
    case 'self':
    case 'anaphor':
      return byNumber;
    case 'plenum':
    case 'congress':
      return [...byNumber, form];
    case 'named':
    case 'in-title':
    case 'described':
      return type === null ? byNumber : [...byNumber, typeKey(type)];
    default:
      return form satisfies never;
  }
}

/** Keys of a document: those of every citation that may mean it. */
export function keysOfDocument({ symbol, type, issuers }: LegalDocument): readonly string[] {
  const number = symbol === null ? undefined : parseSymbol(symbol)?.number;
  const isOfPlenum = type === 'nghi-quyet' || type === 'ket-luan';
  const isOfCongress = issuers.some((slug) => slug.startsWith('dai-hoi-'));
  return [
    ...(number === undefined ? [] : [numberKey(number)]),
    typeKey(type),
    // A Quyết định carries the Quy chế that people name.
    ...(type === 'quyet-dinh' ? [typeKey('quy-che')] : []),
    ...(isOfPlenum ? ['plenum'] : []),
    ...(isOfCongress ? ['congress'] : []),
  ];
}

function numberKey(number: number): string {
  return `number ${number}`;
}

function typeKey(type: LegalDocument['type']): string {
  return `type ${type}`;
}
