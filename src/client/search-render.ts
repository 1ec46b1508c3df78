// Results and filters of the search page as nodes.

import type { IsoDate } from '../domain/iso-date.ts';
import { badgeOf } from '../site/badge.ts';
import { parseTimeline, pieceOn } from '../site/compact-timeline.ts';
import { href } from '../site/href.ts';
import type { SearchRecord, SearchRecords } from '../site/search-records.ts';
import { documentPath } from '../site/urls.ts';
import type { ExcerptPart } from './excerpt.ts';
import type { FilterChoice } from './search-filters.ts';
import { make, showBadge } from './words.ts';

/** One result: number first, then title, then the passage (filled in when it arrives). */
export function resultNode(
  record: SearchRecord,
  date: IsoDate,
  asked: IsoDate | null,
  names: SearchRecords['names'],
): HTMLElement {
  const piece = pieceOn(parseTimeline(record.timeline), date);
  const badge = badgeOf(piece?.state ?? 'unknown', piece?.grade ?? 'unverified');
  const link = document.createElement('a');
  link.href = href(documentPath(record.id)) + (asked === null ? '' : `?ngay=${asked}`);
  link.textContent = record.name;
  const badgeElement = make('span', 'badge');
  showBadge(badgeElement, badge);
  const issuer = record.issuers.map((slug) => names.issuer[slug] ?? slug).join(' và ');
  const row = make(
    'li',
    'row',
    make('p', 'row-head', link, make('span', 'figures', record.day), make('span', '', issuer), badgeElement),
    make('p', 'row-title', record.title),
  );
  Object.assign(row.dataset, { documentId: record.id, state: badge.state, grade: badge.grade });
  return row;
}

/** Adds the matching passage to a result. */
export function addExcerpt(row: HTMLElement, parts: readonly ExcerptPart[] | undefined): void {
  if (parts === undefined) return;
  const nodes = parts.map(({ text, marked }) => (marked ? make('mark', '', text) : text));
  row.append(make('p', 'row-excerpt', '… ', ...nodes, ' …'));
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
