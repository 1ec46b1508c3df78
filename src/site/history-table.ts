// The table "Lịch sử hiệu lực": what happened to a document, day by day, and which part it touched.

import { dayOf, type DateSpan } from '../domain/date-span.ts';
import type { LegalDocument } from '../domain/document.ts';
import { changesTo, startOf, type ChangeEvent } from '../domain/events.ts';
import { formatDate } from '../domain/iso-date.ts';
import { endCauses, relationVerbs } from '../domain/vocabulary.ts';
import { sourceLinks } from './evidence.ts';
import { documentLink, documentName, issueDay } from './labels.ts';
import { capitalise, type Phrase } from './phrase.ts';
import type { Site } from './site.ts';

/** Column heads, as on the national law portal. */
export const historyColumns = ['Ngày', 'Trạng thái', 'Văn bản nguồn', 'Phần hết hiệu lực'] as const;

export interface HistoryRow {
  readonly day: string;
  readonly status: string;
  readonly origin: Phrase;
  readonly part: string;
}

/** Rows in time order: issue, start, changes and endings, then what shows that it still applies. */
export function historyRows(document: LegalDocument, site: Site): readonly HistoryRow[] {
  const self: Phrase = [documentName(document)];
  return [
    { day: issueDay(document), status: 'Văn bản được ban hành', origin: self, part: '' },
    ...startRow(document, self),
    ...changesTo(document, site.catalog.graph).map((event) => changeRow(event, site)),
    ...attestedRows(document, site),
  ];
}

function startRow(document: LegalDocument, self: Phrase): readonly HistoryRow[] {
  const { basis } = startOf(document);
  if (basis === 'stated') {
    return [
      { day: formatDate(document.inForceFrom!), status: 'Văn bản có hiệu lực', origin: self, part: '' },
    ];
  }
  if (basis !== 'issue-date') return [];
  const status = 'Văn bản có hiệu lực (nguồn không nêu ngày, tính từ ngày ban hành)';
  return [{ day: formatDate(document.date!), status, origin: self, part: '' }];
}

function changeRow(event: ChangeEvent, site: Site): HistoryRow {
  const doubt = doubtWords(event);
  if (event.by.kind === 'end') {
    const { cause, evidence } = event.by.end;
    const status = `Văn bản hết hiệu lực: ${endCauses[cause].label}${doubt}`;
    return {
      day: spanWords(event.span),
      status,
      origin: sourceLinks(evidence.sources, site.catalog),
      part: 'Toàn bộ',
    };
  }
  const { relation, source } = event.by.edge;
  const verb = relationVerbs[relation.verb].sentencePassive.replace(/ bởi$/, '');
  return {
    day: spanWords(event.span),
    status: `${capitalise(verb)}${doubt}`,
    origin: [documentLink(source, site.catalog)],
    part: event.effect === 'ends' ? 'Toàn bộ' : (event.part ?? ''),
  };
}

// What is inferred: the event itself, or only its day.
function doubtWords({ by, grade }: ChangeEvent): string {
  const evidence = by.kind === 'end' ? by.end.evidence : by.edge.relation.evidence;
  if (evidence.kind === 'inferred') return ' (suy luận)';
  return grade === 'inferred' ? ' (ngày suy từ ngày ban hành)' : '';
}

function attestedRows(document: LegalDocument, site: Site): readonly HistoryRow[] {
  return document.attested.map(({ on, sources }) => ({
    day: formatDate(on),
    status: 'Nguồn còn coi là đang áp dụng',
    origin: sourceLinks(sources, site.catalog),
    part: '',
  }));
}

/** A day, or what is known of it: `08/02/2022`, `trong năm 2012`, `chậm nhất 30/06/2021`, `không rõ ngày`. */
export function spanWords(span: DateSpan): string {
  const day = dayOf(span);
  if (day !== null) return formatDate(day);
  if (span.latest === null) return 'không rõ ngày';
  const sameYear = span.earliest?.slice(0, 4) === span.latest.slice(0, 4);
  return sameYear ? `trong năm ${span.latest.slice(0, 4)}` : `chậm nhất ${formatDate(span.latest)}`;
}
