// Sentences of a situation: which answer was written for the day asked about, and what applies when none was.

import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId } from '../domain/document.ts';
import { freshnessOf, newestUnrest, type AnswerOnDate } from '../domain/freshness.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { LineInPeriod } from '../domain/lines-in-period.ts';
import type { Answer, Situation } from '../domain/situation.ts';
import { dayMark, noDocumentWords } from './asked-day-words.ts';
import { documentLink } from './labels.ts';
import type { Phrase } from './phrase.ts';
import { unrestSentence } from './unrest-words.ts';

/** Names of the documents an answer was written from, each once: `Quy định 58-QĐ/TW, Hướng dẫn 01-HD/BTCTW`. */
function answerDocuments(answer: Answer, catalog: Catalog): Phrase {
  return linked([...new Set(answer.basis.map(({ document }) => document))], catalog);
}

/** What to know before reading the answer shown; null when an answer was written for the rules of the day. */
export function answerNotice(
  situation: Situation,
  lines: readonly LineInPeriod[],
  found: AnswerOnDate | null,
  catalog: Catalog,
  day: IsoDate,
): Phrase | null {
  if (found?.freshness === 'stands') return null;
  if (found !== null) {
    const reasons = found.unrest.flatMap((unrest): Phrase => [' ', ...unrestSentence(unrest, catalog, day)]);
    return [
      `Chưa xác định được hiệu lực vào ngày ${dayMark} của văn bản mà lời đáp này dựa vào.`,
      ...reasons,
    ];
  }
  return [
    `Chưa có lời đáp viết cho ngày ${dayMark}. Lời đáp dưới đây viết theo `,
    ...answerDocuments(situation.answers[0], catalog),
    '. ',
    ...appliesThen(lines, catalog),
  ];
}

/** Why the newest answer does not stand on a day, as sentences. */
export function unrestPhrase(situation: Situation, catalog: Catalog, day: IsoDate): Phrase {
  const unrest = newestUnrest(situation, catalog.graph, day);
  const firm = unrest.filter((one) => freshnessOf([one]) === 'stale');
  return firm.flatMap((one, index): Phrase => [
    ...(index === 0 ? [] : [' ']),
    ...unrestSentence(one, catalog, day),
  ]);
}

// The main rules and their guidance; what the other lines give stands in the list below the answer.
function appliesThen(lines: readonly LineInPeriod[], catalog: Catalog): Phrase {
  const main = lines.filter(({ line }) => line.role === 'main');
  if (main.every(({ picks }) => picks.length === 0)) return [noDocumentWords];
  const picks = lines
    .filter(({ line }) => line.role === 'main' || line.role === 'guidance')
    .flatMap((line) => line.picks);
  const isUnsure = ({ validity }: (typeof picks)[number]) => validity.best.state === 'unknown';
  const ids = (list: typeof picks) => list.map(({ document }) => document.id);
  const sure = linked(ids(picks.filter((pick) => !isUnsure(pick))), catalog);
  const unsure = linked(ids(picks.filter(isUnsure)), catalog);
  return [
    ...(sure.length === 0 ? [] : [`Ngày ${dayMark} áp dụng `, ...sure, '.']),
    ...(sure.length === 0 || unsure.length === 0 ? [] : [' ']),
    ...(unsure.length === 0
      ? []
      : [`Chưa xác định `, ...unsure, ` có áp dụng vào ngày ${dayMark} hay không.`]),
  ];
}

function linked(ids: readonly DocumentId[], catalog: Catalog): Phrase {
  return ids.flatMap((id, index) => [...(index === 0 ? [] : [', ']), documentLink(id, catalog)]);
}
