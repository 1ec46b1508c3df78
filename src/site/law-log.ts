// The log "Luật lệ thay đổi": what changed in the law, day by day, in sentences that say what they rest on.

import { dayOf, type DateSpan } from '../domain/date-span.ts';
import type { TopicSlug } from '../domain/document.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { lawEvents, topicsOf, type LawEvent, type LawEventKind } from '../domain/law-events.ts';
import { endCauses, relationVerbs } from '../domain/vocabulary.ts';
import { spanWords } from './history-table.ts';
import { documentLink, issueDay } from './labels.ts';
import { perSite } from './per-site.ts';
import { capitalise, type Phrase } from './phrase.ts';
import type { Site } from './site.ts';

export interface LogItem {
  readonly id: string;
  readonly kind: LawEventKind;
  readonly sentence: Phrase;
  /** Title of the document that the event is about. */
  readonly title: string;
  /** What about it is concluded, as a whole sentence; empty when sources state it all. */
  readonly doubt: string;
}

export interface LogDay {
  /** `08/10/2025`, `Trong năm 2026`, `Không rõ ngày`. */
  readonly label: string;
  /** The day for programs; null when it is not known. */
  readonly day: IsoDate | null;
  readonly items: readonly LogItem[];
}

const allEvents = perSite('allEvents', (site: Site): readonly LawEvent[] => {
  return [...lawEvents(site.catalog)].sort((a, b) => compareDown(orderKey(a.span), orderKey(b.span)));
});

/** Events that have happened by the day of the build, newest first; those without any day at the end. */
export const pastEvents = perSite('pastEvents', (site: Site): readonly LawEvent[] =>
  allEvents(site).filter((event) => !isAhead(event, site)),
);

/** Events of days that are yet to come, the nearest first. */
export const comingEvents = perSite('comingEvents', (site: Site): readonly LawEvent[] =>
  allEvents(site)
    .filter((event) => isAhead(event, site))
    .reverse(),
);

/** The newest past events, about `count` of them: a day is never cut. */
export function newestEvents(events: readonly LawEvent[], count: number): readonly LawEvent[] {
  const last = events[count - 1];
  if (last === undefined) return events;
  return events.filter((event, index) => index < count || spanWords(event.span) === spanWords(last.span));
}

/** Past events of each year, newest first; null holds those whose year is not known. */
export const eventsByYear = perSite(
  'eventsByYear',
  (site: Site): ReadonlyMap<number | null, readonly LawEvent[]> => {
    const yearIn = ({ latest }: DateSpan) => (latest === null ? null : Number(latest.slice(0, 4)));
    return Map.groupBy(pastEvents(site), ({ span }) => yearIn(span));
  },
);

/** Events of a topic that have happened, newest first. */
export function eventsOfTopic(topic: TopicSlug, site: Site): readonly LawEvent[] {
  return pastEvents(site).filter((event) => topicsOf(event, site.catalog.graph).includes(topic));
}

/** Events in words, those of a day together, in the order given. */
export function logDays(events: readonly LawEvent[], site: Site): readonly LogDay[] {
  const groups = Map.groupBy(events, ({ span }) => spanWords(span));
  return [...groups].map(([label, group]) => ({
    label: capitalise(label),
    day: dayOf(group[0]!.span),
    items: group.map((event) => logItem(event, site)),
  }));
}

/** An event in words. */
export function logItem(event: LawEvent, site: Site): LogItem {
  const { id, kind, document } = event;
  const title = site.catalog.graph.documents.get(document)?.title ?? '';
  return { id, kind, sentence: sentenceOf(event, site), title, doubt: doubtOf(event) };
}

const passives = {
  replaced: relationVerbs.supersedes,
  'partly-replaced': relationVerbs['supersedes-part'],
  amended: relationVerbs.amends,
  corrected: relationVerbs.corrects,
  repealed: relationVerbs.repeals,
} as const;

function sentenceOf({ kind, document, by, part, cause, effect }: LawEvent, { catalog }: Site): Phrase {
  const link = documentLink(document, catalog);
  const entry = catalog.graph.documents.get(document);
  switch (kind) {
    case 'issued': {
      const atOnce = effect === 'starts' && entry !== undefined && entry.inForceFrom !== null;
      return ['Ban hành ', link, atOnce ? ', có hiệu lực từ ngày ban hành' : ''];
    }
    case 'in-force':
      return [link, entry === undefined ? ' có hiệu lực' : ` có hiệu lực (ban hành ${issueDay(entry)})`];
    case 'ended':
      return [link, ` hết hiệu lực: ${cause === null ? '' : endCauses[cause].label}`];
    default: {
      const verb = passives[kind].sentencePassive;
      const other = by === null ? '' : documentLink(by, catalog);
      return [link, ` ${verb} `, other, part === null ? '' : `, phần: ${part}`];
    }
  }
}

function doubtOf({ kind, evidence, day, span }: LawEvent): string {
  if (evidence === 'inferred') return 'Suy luận: chưa có nguồn nào nêu thẳng.';
  if (day === 'stated' || dayOf(span) === null) return '';
  return kind === 'issued' || kind === 'in-force'
    ? 'Ngày là suy luận: chưa có nguồn nào nêu thẳng.'
    : 'Nguồn nêu việc này; ngày suy từ ngày ban hành của văn bản mới.';
}

function isAhead({ span }: LawEvent, { builtOn }: Site): boolean {
  return span.earliest !== null && span.earliest > builtOn;
}

// A year alone stands below all the days of that year.
function orderKey(span: DateSpan): string {
  if (dayOf(span) === null && span.earliest?.endsWith('-01-01') && span.latest?.endsWith('-12-31')) {
    return `${span.latest.slice(0, 4)}-00`;
  }
  return span.latest ?? '';
}

function compareDown(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
