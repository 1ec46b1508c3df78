// Atom feeds (RFC 4287) as text. Equal feeds give equal text.

import type { IsoDate } from '../domain/iso-date.ts';

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
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi" xml:base="${escape(feed.base)}">`,
    `  <id>${tag(feed, feed.id)}</id>`,
    `  <title>${escape(feed.title)}</title>`,
    `  <subtitle>${escape(feed.subtitle)}</subtitle>`,
    `  <updated>${instant(feed.updated)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(feed.alternate)}"/>`,
    `  <author><name>${escape(feed.author)}</name></author>`,
    `  <rights>${escape(feed.rights)}</rights>`,
    ...feed.entries.flatMap((entry) => entryLines(feed, entry)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryLines(feed: AtomFeed, { id, title, updated, categories, link, summary }: AtomEntry): string[] {
  return [
    '  <entry>',
    `    <id>${tag(feed, id)}</id>`,
    `    <title>${escape(title)}</title>`,
    `    <updated>${instant(updated)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escape(link)}"/>`,
    ...categories.map(({ term, label }) => `    <category term="${escape(term)}" label="${escape(label)}"/>`),
    `    <summary>${escape(summary)}</summary>`,
    '  </entry>',
  ];
}

function tag({ authority }: AtomFeed, id: string): string {
  return escape(`tag:${authority},${tagYear}:${id}`);
}

function instant(day: IsoDate): string {
  return `${day}T00:00:00+07:00`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// XML has no way to write the other control characters.
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function escape(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}
