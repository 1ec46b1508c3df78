// Words of pages that answer for any day, with the day asked about put in by whoever knows it.

import { formatDate, type IsoDate } from '../domain/iso-date.ts';
import type { Phrase } from './phrase.ts';

/** What stands for the day asked about until it is known. */
export const dayMark = '{ngay}';

/** Said where the corpus holds no document for the day. */
export const noDocumentWords = 'Kho chưa có văn bản cho ngày này.';

/** The phrase with the day asked about in its place. */
export function withDay(phrase: Phrase, day: IsoDate): Phrase {
  return phrase.map((part) => (typeof part === 'string' ? part.replaceAll(dayMark, formatDate(day)) : part));
}
