// What the page says when a question has no result: which part failed, what is near and why that is something else,
// and how to report a gap.

import { formatDate, type IsoDate } from '../domain/iso-date.ts';
import { gapReport } from './gap-report.ts';
import { filterNames, type FilterName, type Question } from './search-address.ts';
import { filterChoices, filterDocuments } from './search-filters.ts';
import { documentLink, stateBadge, type ResultView } from './search-render.ts';
import { make } from './words.ts';

export interface Nothing {
  readonly question: Question;
  readonly view: ResultView;
  /** What answers the question before the filters. */
  readonly matches: readonly number[];
  /** Names of the filters as the page labels them. */
  readonly labels: Readonly<Partial<Record<FilterName, string>>>;
}

const mostNear = 3;

/** Documents to show beside a question without results: those that share its number, else what it finds unfiltered. */
export function documentsBeside(near: readonly number[], matches: readonly number[]): readonly number[] {
  return near.length > 0 ? near : matches.slice(0, mostNear);
}

/** Words of the question that no document has; empty when each is somewhere. */
export function unknownNote(unknown: readonly string[], kept: number): string {
  if (unknown.length === 0) return '';
  const words = unknown.map((word) => `“${word}”`).join(', ');
  return kept > 0
    ? `Không văn bản nào trong kho có ${words}; kết quả dưới đây theo các từ còn lại.`
    : `Không văn bản nào trong kho có ${words}.`;
}

/** Nodes that say why nothing is left: the absent number, or each filter with what is left without it. */
export function reasonNodes(nothing: Nothing): Node[] {
  const { question, view, matches } = nothing;
  if (matches.length > 0) return filterReasons(nothing);
  if (view.answer?.kind === 'symbol')
    return [
      make(
        'p',
        '',
        'Kho chỉ có văn bản đã công bố và chưa đầy đủ: không có ở đây không có nghĩa là không tồn tại.',
      ),
    ];
  return question.query === '' || (view.answer?.unknown.length ?? 0) > 0
    ? []
    : [make('p', '', 'Không có từ nào để tìm trong câu hỏi này.')];
}

function filterReasons({ question, view, matches, labels }: Nothing): Node[] {
  const chosen = filterNames.filter((name) => question.filters[name] !== undefined);
  const items = chosen.map((name) => {
    const without = { ...question.filters, [name]: undefined };
    const left = filterDocuments(matches, without, view.date, view).length;
    const button = make(
      'button',
      'button',
      `Bỏ lọc ${filterWords(name, { question, view, matches, labels })}`,
    );
    button.setAttribute('type', 'button');
    button.dataset['dropFilter'] = name;
    return make('li', '', button, left > 0 ? ` còn ${left} văn bản` : ' vẫn không có văn bản nào');
  });
  const list = make('ul', '', ...items);
  list.setAttribute('role', 'list');
  const subject = question.query === '' ? 'văn bản trong kho' : 'văn bản khớp với câu hỏi';
  return [make('p', '', `Có ${matches.length} ${subject}, nhưng không văn bản nào qua được bộ lọc.`), list];
}

/** `Loại văn bản: Chỉ thị`. */
function filterWords(name: FilterName, { question, view, matches, labels }: Nothing): string {
  const value = question.filters[name] ?? '';
  const known = filterChoices(name, matches, question, view.date, view).find(
    (choice) => choice.value === value,
  );
  return `${labels[name] ?? name}: ${known?.name ?? value}`;
}

/** Documents beside the question, named as other documents; undefined when there is none. */
export function nearNode({ view, matches }: Nothing): HTMLElement | undefined {
  const near = view.answer?.near ?? [];
  const sameNumber = near.length > 0;
  const numbers = documentsBeside(near, matches);
  if (numbers.length === 0) return undefined;
  const why = sameNumber
    ? `cùng số nhưng không phải ${view.answer?.symbol ?? ''}`
    : 'khớp câu hỏi nhưng ngoài bộ lọc';
  const items = numbers.flatMap((number) => {
    const record = view.records.get(number);
    if (record === undefined) return [];
    const link = documentLink(record, view, record.name);
    link.dataset['step'] = '';
    return make('li', '', link, `: ${record.title} `, stateBadge(number, view));
  });
  const lead = make('p', '', make('strong', '', 'Gần giống, không phải văn bản bạn tìm'), ` (${why}):`);
  return make('div', '', lead, make('ul', '', ...items));
}

/** The text that reports the gap. */
export function gapText(nothing: Nothing, said: string, today: IsoDate): string {
  const { question, view } = nothing;
  const chosen = filterNames.filter((name) => question.filters[name] !== undefined);
  return gapReport({
    query: question.query,
    said,
    filters: chosen.map((name) => filterWords(name, nothing)),
    day: formatDate(view.date),
    today: formatDate(today),
  });
}
