// Why a document is an answer, in words: its validity, how long it held, and how it was found.

import type { Catalog } from '../corpus/catalog.ts';
import { formatDate, nextDay, previousDay } from '../domain/iso-date.ts';
import type { Period } from '../domain/period.ts';
import type { Applicable } from '../search/applicable.ts';
import { documentName } from './labels.ts';
import { plainText } from './phrase.ts';
import { validitySentence } from './validity-sentence.ts';

/** Sentences on one answer; ends with a full stop. */
export function applicableWords(
  { document, validity, ground }: Applicable,
  period: Period,
  catalog: Catalog,
): string {
  // What came later is no part of what applied then, beyond the day on which it ends.
  const parts = [plainText(validitySentence(document, { ...validity.best, endsLater: null }, catalog))];
  const end = validity.best.endsLater;
  if (end !== null && 'date' in end && end.date !== null && end.kind !== 'start') {
    parts.push(`Áp dụng đến hết ngày ${formatDate(previousDay(end.date))}.`);
  }
  if (!validity.throughout) parts.push(`Chỉ áp dụng trong một phần của ${periodWords(period)}.`);
  if (ground.kind === 'situation') {
    const question = catalog.situations.get(ground.of)?.question ?? ground.of;
    parts.push(`Trả lời tình huống “${question}”.`);
  } else if (ground.kind !== 'match') {
    const other = catalog.graph.documents.get(ground.of);
    const name = other === undefined ? ground.of : documentName(other);
    const link = {
      lineage: 'Cùng dòng kế thừa với',
      amends: 'Sửa đổi, bổ sung',
      guides: 'Hướng dẫn thực hiện',
    }[ground.kind];
    parts.push(`${link} ${name}.`);
  }
  return parts.join(' ');
}

/** `ngày 01/06/2019`, `tháng 03/2023`, `năm 2019`, or from day to day. */
export function periodWords(period: Period): string {
  const short = shortPeriod(period);
  if (short.includes('/')) return `thời gian từ ${formatDate(period.from)} đến ${formatDate(period.to)}`;
  if (short.length === 4) return `năm ${short}`;
  return short.length === 7
    ? `tháng ${short.slice(5)}/${short.slice(0, 4)}`
    : `ngày ${formatDate(period.from)}`;
}

/** For programs: `2019-06-01`, `2023-03`, `2019`, or an interval `2018-01-01/2025-12-31`. */
export function shortPeriod({ from, to }: Period): string {
  if (from === to) return from;
  const next = nextDay(to);
  const wholeMonths = from.endsWith('-01') && next.endsWith('-01');
  if (wholeMonths && from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  const wholeYear =
    from.endsWith('-01-01') && next.endsWith('-01-01') && from.slice(0, 4) === previousDay(next).slice(0, 4);
  return wholeYear ? from.slice(0, 4) : `${from}/${to}`;
}
