// Both logs as one Atom feed, of all documents or of a topic.

import { corpusWords } from '../domain/corpus-words.ts';
import type { Topic } from '../domain/document.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { topicsOf, type LawEvent } from '../domain/law-events.ts';
import type { AtomCategory, AtomEntry, AtomFeed } from '../export/atom.ts';
import { allCorrections, correctionsOfTopic, type CorrectionItem } from './correction-log.ts';
import { spanWords } from './history-table.ts';
import { eventsOfTopic, logItem, pastEvents } from './law-log.ts';
import { capitalise, plainText } from './phrase.ts';
import type { Site } from './site.ts';
import { changesOfTopicPath, documentPath, feedPath, paths, topicFeedPath, withBase } from './urls.ts';

/** Where the feed will be read from. */
export interface FeedPlace {
  /** Public address with the base, without a slash at the end; null when it is not known. */
  readonly address: string | null;
  /** Base of the site, `/` or `/quy-dinh/`. */
  readonly base: string;
}

/** Newest events that a feed holds, and as many corrections; the pages have them all. */
const most = 60;

const lawCategory: AtomCategory = { term: 'phap-luat', label: 'Luật lệ thay đổi' };
const correctionCategory: AtomCategory = { term: 'dinh-chinh', label: 'Chúng tôi đã sửa' };

/** The feed of all documents, or of a topic. Without a public address its links are relative to where it is read. */
export function changeFeed(site: Site, { address, base }: FeedPlace, topic: Topic | null = null): AtomFeed {
  const link = (path: string) => (address === null ? withBase(base, path) : `${address}${path}`);
  const events = topic === null ? pastEvents(site) : eventsOfTopic(topic.slug, site);
  const corrections = topic === null ? allCorrections(site) : correctionsOfTopic(topic.slug, site);
  const entries = [
    ...corrections.slice(0, most).map((item) => correctionEntry(item, site, link)),
    ...events
      .flatMap((event) => eventEntry(event, site, link))
      .sort(compareDown)
      .slice(0, most),
  ].sort(compareDown);
  return {
    authority: corpusWords.feedAuthority,
    id: topic === null ? 'thay-doi' : `thay-doi:${topic.slug}`,
    title: topic === null ? 'Hiệu lực: thay đổi' : `Hiệu lực: thay đổi về ${lowerFirst(topic.title)}`,
    subtitle: 'Luật lệ thay đổi theo nguồn công khai, và những chỗ kho này đã sửa',
    rights: 'CC BY 4.0. Biên tập từ nguồn công khai, không phải văn bản chính thức.',
    author: 'Hiệu lực',
    updated: entries[0]?.updated ?? site.builtOn,
    base: link('/'),
    self: link(topic === null ? feedPath : topicFeedPath(topic.slug)),
    alternate: link(topic === null ? paths.changes : changesOfTopicPath(topic.slug)),
    entries,
  };
}

// An event of which no day is known by now has no place in a feed.
function eventEntry(event: LawEvent, site: Site, link: (path: string) => string): readonly AtomEntry[] {
  const updated = feedDay(event, site);
  if (updated === null) return [];
  const { id, sentence, title, doubt } = logItem(event, site);
  const topics = topicsOf(event, site.catalog.graph).map((slug) => ({
    term: slug,
    label: site.catalog.topics.get(slug)?.title ?? slug,
  }));
  const words = [
    `${capitalise(spanWords(event.span))}: ${plainText(sentence)}.`,
    `Trích yếu: ${title.replace(/\.$/, '')}.`,
    doubt,
  ];
  return [
    {
      id,
      // Readers of feeds often show titles alone.
      title: event.evidence === 'inferred' ? `${plainText(sentence)} (suy luận)` : plainText(sentence),
      updated,
      categories: [lawCategory, ...topics],
      link: link(`${documentPath(event.document)}#lich-su`),
      summary: words.filter((one) => one !== '').join(' '),
    },
  ];
}

function correctionEntry(item: CorrectionItem, site: Site, link: (path: string) => string): AtomEntry {
  const slugs = site.catalog.graph.documents.get(item.document)?.topics ?? [];
  const topics = slugs.map((slug) => ({ term: slug, label: site.catalog.topics.get(slug)?.title ?? slug }));
  return {
    id: item.id,
    title: `Đã sửa ${item.link.text}: ${item.field}`,
    updated: item.day,
    categories: [correctionCategory, ...topics],
    link: link(`${documentPath(item.document)}#lich-su-sua-doi`),
    summary: `${item.field}: đã ghi “${item.was}”, nay ghi “${item.is}”. Lý do: ${item.reason}`,
  };
}

/** The last day on which it may have happened; while that lies ahead, the first. */
function feedDay({ span }: LawEvent, { builtOn }: Site): IsoDate | null {
  if (span.latest !== null && span.latest <= builtOn) return span.latest;
  return span.earliest;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

// Stable: entries of one day keep their order.
function compareDown(a: AtomEntry, b: AtomEntry): number {
  return a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0;
}
