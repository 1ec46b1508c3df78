// Atom feeds (RFC 4287) as text. Equal feeds give equal text.

import type { IsoDate } from '../domain/iso-date.ts';
import { escapeXml } from './xml-text.ts';

export interface AtomCategory {
  readonly term: string;
  readonly label: string;
}

export interface AtomEntry {
  /** Part of the tag: address after the feed's authority; never changes. */
  readonly id: string;
  readonly title: string;
  readonly updated: IsoDate;
  readonly categories: readonly AtomCategory[];
  /** Address of the page, absolute or resolved against `base`. */
  readonly link: string;
  readonly summary: string;
}

export interface AtomFeed {
  /** Name that the ids are made under (RFC 4151); never changes, whatever the address of the site. */
  readonly authority: string;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly rights: string;
  readonly author: string;
  /** Day of the newest entry, or of the build when there is none. */
  readonly updated: IsoDate;
  /** Address that relative links are resolved against. */
  readonly base: string;
  readonly self: string;
  readonly alternate: string;
  readonly entries: readonly AtomEntry[];
}

// The year in which the ids were first given out; it never moves, or all ids would.
const tagYear = 2026;

/** The feed as XML in UTF-8; days are midnight in Viet Nam. */
export function formatAtom(feed: AtomFeed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi" xml:base="${escapeXml(feed.base)}">`,
    `  <id>${tag(feed, feed.id)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <subtitle>${escapeXml(feed.subtitle)}</subtitle>`,
    `  <updated>${instant(feed.updated)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(feed.alternate)}"/>`,
    `  <author><name>${escapeXml(feed.author)}</name></author>`,
    `  <rights>${escapeXml(feed.rights)}</rights>`,
    ...feed.entries.flatMap((entry) => entryLines(feed, entry)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryLines(feed: AtomFeed, { id, title, updated, categories, link, summary }: AtomEntry): string[] {
  return [
    '  <entry>',
    `    <id>${tag(feed, id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${instant(updated)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
    ...categories.map(
      ({ term, label }) => `    <category term="${escapeXml(term)}" label="${escapeXml(label)}"/>`,
    ),
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ];
}

function tag({ authority }: AtomFeed, id: string): string {
  return escapeXml(`tag:${authority},${tagYear}:${id}`);
}

function instant(day: IsoDate): string {
  return `${day}T00:00:00+07:00`;
}
