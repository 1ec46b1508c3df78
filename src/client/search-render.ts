// Results and filters of the search page as nodes.

import type { IsoDate } from '../domain/iso-date.ts';
import { badgeOf, type Badge } from '../site/badge.ts';
import { href } from '../site/href.ts';
import type { Column, SearchColumns, StateOnDay } from '../site/read-columns.ts';
import type { FilterNames, SearchRecord } from '../site/search-records.ts';
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
  readonly names: FilterNames;
  readonly columns: SearchColumns;
  /** Records of all documents that are shown, by number. */
  readonly records: ReadonlyMap<number, SearchRecord>;
  readonly answer: SearchAnswer | undefined;
}

/** One result: number first, then title, then the passage, which comes when it has been loaded. */
export function resultNode(number: number, record: SearchRecord, view: ResultView): HTMLElement {
  const badge = badgeFor(number, view);
  const issuer = valueOf(view.columns.issuer, number)
    .map((slug) => view.names.issuer[slug] ?? slug)
    .join(' và ');
  const link = documentLink(record, view, record.name);
  link.dataset['step'] = '';
  const facts = [make('span', 'figures', record.day), make('span', '', issuer)];
  const title = view.answer?.mark(record.title) ?? [{ text: record.title, marked: false }];
  const row = make(
    'li',
    'row',
    make('p', 'row-head', link, ...facts, stateBadge(number, view)),
    make('p', 'row-title', ...partNodes(title)),
  );
  Object.assign(row.dataset, { documentId: record.id, state: badge.state, grade: badge.grade });
  // Without its passages a result is still a result.
  view.answer?.excerptsOf(record).then((excerpts) => addExcerpts(row, record, excerpts, view), console.error);
  return row;
}

/** A link to a document under a text, for the day that was asked for and with the words to mark there. */
export function documentLink(
  record: SearchRecord,
  view: Pick<ResultView, 'asked' | 'answer'>,
  text: string,
  anchor = '',
): HTMLAnchorElement {
  const link = document.createElement('a');
  const parameters = new URLSearchParams(view.asked === null ? [] : [['ngay', view.asked]]);
  for (const words of view.answer?.words ?? []) parameters.append('q', words);
  const search = parameters.size === 0 ? '' : `?${parameters.toString()}`;
  link.href = href(documentPath(record.id)) + search + (anchor === '' ? '' : `#${anchor}`);
  link.textContent = text;
  return link;
}

/** A badge with the state of a document on the day of the view. */
export function stateBadge(number: number, view: Pick<ResultView, 'columns' | 'date'>): HTMLElement {
  const element = make('span', 'badge');
  showBadge(element, badgeFor(number, view));
  return element;
}

function badgeFor(number: number, { columns, date }: Pick<ResultView, 'columns' | 'date'>): Badge {
  const piece: StateOnDay | undefined = valueOf(columns.statesOn(date), number);
  return badgeOf(piece?.state ?? 'unknown', piece?.grade ?? 'unverified');
}

function valueOf<V>({ places, values }: Column<V>, number: number): V {
  return values[places[number]!]!;
}

function addExcerpts(
  row: HTMLElement,
  record: SearchRecord,
  excerpts: readonly Excerpt[],
  view: ResultView,
): void {
  if (excerpts.length === 0) return;
  const items = excerpts.map(({ parts, anchor }) => {
    const point = /^diem-(\d+)$/.exec(anchor)?.[1];
    const place = point === undefined ? [] : [documentLink(record, view, `Điểm ${point}`, anchor), ': '];
    return make('li', '', ...place, ...partNodes(parts));
  });
  const list = make('ul', 'row-excerpts', ...items);
  list.setAttribute('role', 'list');
  list.setAttribute('aria-label', `Đoạn khớp trong ${record.name}`);
  row.append(list);
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
