// Results and filters of the search page as nodes.

import type { IsoDate } from '../domain/iso-date.ts';
import { badgeOf } from '../site/badge.ts';
import { parseTimeline, pieceOn } from '../site/compact-timeline.ts';
import { href } from '../site/href.ts';
import type { SearchRecord, SearchRecords } from '../site/search-records.ts';
import { documentPath } from '../site/urls.ts';
import type { Excerpt, TextPart } from './excerpt.ts';
import type { SearchAnswer } from './search-engine.ts';
import type { FilterChoice } from './search-filters.ts';
import { make, showBadge } from './words.ts';

export interface ResultView {
  /** Day whose state is shown. */
  readonly date: IsoDate;
  /** Day the reader asked for, carried on to the document; null: today. */
  readonly asked: IsoDate | null;
  readonly names: SearchRecords['names'];
  readonly answer: SearchAnswer | undefined;
}

/** One result: number first, then title, then the passage, which comes when it has been loaded. */
export function resultNode(record: SearchRecord, view: ResultView): HTMLElement {
  const piece = pieceOn(parseTimeline(record.timeline), view.date);
  const badge = badgeOf(piece?.state ?? 'unknown', piece?.grade ?? 'unverified');
  const badgeElement = make('span', 'badge');
  showBadge(badgeElement, badge);
  const issuer = record.issuers.map((slug) => view.names.issuer[slug] ?? slug).join(' và ');
  const link = documentLink(record, view.asked, record.name);
  const title = view.answer?.mark(record.title) ?? [{ text: record.title, marked: false }];
  const row = make(
    'li',
    'row',
    make('p', 'row-head', link, make('span', 'figures', record.day), make('span', '', issuer), badgeElement),
    make('p', 'row-title', ...partNodes(title)),
  );
  Object.assign(row.dataset, { documentId: record.id, state: badge.state, grade: badge.grade });
  // Without its passage a result is still a result.
  view.answer
    ?.excerptOf(record.id)
    .then((excerpt) => addExcerpt(row, record, excerpt, view.asked), console.error);
  return row;
}

/** A link to a document under a text, for the day that was asked for. */
export function documentLink(
  record: SearchRecord,
  asked: IsoDate | null,
  text: string,
  anchor = '',
): HTMLAnchorElement {
  const link = document.createElement('a');
  const day = asked === null ? '' : `?ngay=${asked}`;
  link.href = href(documentPath(record.id)) + day + (anchor === '' ? '' : `#${anchor}`);
  link.textContent = text;
  return link;
}

function addExcerpt(
  row: HTMLElement,
  record: SearchRecord,
  excerpt: Excerpt | undefined,
  asked: IsoDate | null,
): void {
  if (excerpt === undefined) return;
  const point = /^diem-(\d+)$/.exec(excerpt.anchor)?.[1];
  const place =
    point === undefined ? [] : [documentLink(record, asked, `Điểm ${point}`, excerpt.anchor), ': '];
  row.append(make('p', 'row-excerpt', ...place, ...partNodes(excerpt.parts)));
}

function partNodes(parts: readonly TextPart[]): (string | Node)[] {
  return parts.map(({ text, marked }) => (marked ? make('mark', '', text) : text));
}

/** Fills the list of a filter with its choices and their counts. */
export function fillFilter(
  select: HTMLSelectElement,
  choices: readonly FilterChoice[],
  chosen: string | undefined,
): void {
  const all = new Option(select.dataset['all'] ?? 'Tất cả', '');
  const options = choices.map(({ value, name, count }) => new Option(`${name} (${count})`, value));
  select.replaceChildren(all, ...options);
  select.value = chosen ?? '';
  // A value of the address that no document has stays visible, so that it can be taken away.
  if (chosen !== undefined && select.value !== chosen) {
    select.append(new Option(`${chosen} (0)`, chosen));
    select.value = chosen;
  }
}
