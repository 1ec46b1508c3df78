// Rows to import in which every field that takes words holds a hostile text, and rows in which the other fields do.

import { hostileAddresses, hostileStrings } from './strings.ts';

const at = (list: readonly string[], index: number): string => list[index % list.length]!;
const id = (n: number): string => `qd-${n}-thu-${2000 + (n % 20)}`;

/** As many rows as asked for, each of a document of its own; between them every text stands in every field. */
export function hostileRows(issuer: string, count = hostileStrings.length): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, index) => {
    const text = (step: number): string => at(hostileStrings, index + step * 7);
    const n = 300 + index;
    return {
      id: id(n),
      symbol: `${n}-QĐ/THU`,
      type: 'quy-dinh',
      issuer,
      date: `${2000 + (n % 20)}-03-02`,
      title: text(0),
      status: text(1),
      topics: [text(2)],
      applies_to: [text(3)],
      relations: [
        { type: 'cites', symbol: text(4), target: text(5), source: 0, note: text(6) },
        { type: text(4), symbol: text(5), source: 0 },
      ],
      points: [{ text: text(7), provision: text(8), source: 0 }],
      sources: [
        {
          url: index % 3 === 0 ? `https://bao${n}.example.org/${n}` : at(hostileAddresses, index),
          title: text(9),
          publisher: text(10),
          date: '2020-03-05',
          supports: ['symbol', 'date', text(11)],
        },
      ],
      conflicts: [text(12)],
      confidence: 'low',
    };
  });
}

/** Rows that must be refused: what names a file, a type, a body or a day is none of the texts. */
export function refusedRows(issuer: string): Record<string, unknown>[] {
  const good = hostileRows(issuer, 1)[0]!;
  const odd = ['../../ngoai', '/etc/passwd', 'a\u0000b', '__proto__', 'con', `${'a'.repeat(500)}`];
  return [...hostileStrings, ...hostileAddresses, ...odd].flatMap((text, index) => {
    const field = at(['id', 'type', 'issuer', 'date', 'effective'], index);
    return text === 'con' || text === 'constructor' ? [] : [{ ...good, [field]: text }];
  });
}
