// The search page: reads the question from its address, answers it, and keeps address and answer together.

import { formatDate } from '../domain/iso-date.ts';
import { href } from '../site/href.ts';
import type { SearchRecord, SearchRecords } from '../site/search-records.ts';
import { documentPath, searchFiles } from '../site/urls.ts';
import { readQuestion, writeQuestion, type Question } from './search-address.ts';
import { openEngine, type SearchAnswer, type SearchEngine } from './search-engine.ts';
import { filterChoices, filterRecords } from './search-filters.ts';
import { need, openForm } from './search-form.ts';
import { searchHeading } from './search-heading.ts';
import { documentLink, fillFilter, resultNode, type ResultView } from './search-render.ts';
import { localDay } from './today.ts';
import { make } from './words.ts';

interface Loaded {
  readonly all: SearchRecords;
  readonly engine: SearchEngine;
}

const pageSize = 20;
const today = localDay(new Date());
const form = openForm(today);
const heading = need('[data-search-heading]');
const near = need('[data-search-near]');
const help = need('[data-search-help]');
const list = need('[data-search-results]');
const more = need<HTMLButtonElement>('[data-search-more]');
let loading: Promise<Loaded> | undefined;
let latest = 0;
let showMore = () => {};

async function load(): Promise<Loaded> {
  const response = await fetch(href(searchFiles.records));
  if (!response.ok) throw new Error(`${searchFiles.records}: ${response.status}`);
  const all = (await response.json()) as SearchRecords;
  return { all, engine: openEngine(all) };
}

async function answer(question: Question, mayLeave: boolean): Promise<void> {
  const turn = ++latest;
  const date = question.date ?? today;
  try {
    const { all, engine } = await (loading ??= load());
    const found = question.query === '' ? undefined : await engine.search(question.query, date);
    // A newer question has been asked meanwhile.
    if (turn !== latest) return;
    const only = found?.kind === 'symbol' && found.ids.length === 1 ? found.ids[0] : undefined;
    if (mayLeave && only !== undefined && Object.keys(question.filters).length === 0) {
      location.assign(href(documentPath(only)) + (question.date === null ? '' : `?ngay=${question.date}`));
      return;
    }
    show(question, { date, asked: question.date, names: all.names, answer: found }, all);
  } catch (error) {
    loading = undefined;
    if (turn !== latest) return;
    heading.textContent = 'Không tải được dữ liệu tra cứu. Kiểm tra kết nối rồi thử lại.';
    console.error(error);
  }
}

function show(question: Question, view: ResultView, all: SearchRecords): void {
  const byId = new Map(all.documents.map((record) => [record.id, record]));
  const records = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const matches = view.answer === undefined ? all.documents : records(view.answer.ids);
  const kept = filterRecords(matches, question.filters, view.date);
  const idle = question.query === '' && Object.keys(question.filters).length === 0 && question.date === null;
  const day = formatDate(view.date);
  heading.textContent = idle ? '' : searchHeading(question, kept.length, matches.length, view.answer, day);
  help.hidden = !idle && kept.length > 0;
  for (const { name, select } of form.filters) {
    fillFilter(select, filterChoices(name, matches, question, view.date, all), question.filters[name]);
  }
  showNear(records(view.answer?.near ?? []), view.answer);
  list.replaceChildren();
  showFrom(idle ? [] : kept, 0, view);
}

// Other documents with the same number: named as such, never among the results.
function showNear(records: readonly SearchRecord[], found: SearchAnswer | undefined): void {
  near.hidden = records.length === 0;
  const items = records.map((record) =>
    make('li', '', documentLink(record, null, record.name), `: ${record.title}`),
  );
  const lead = make('p', '', `Cùng số, nhưng là văn bản khác với ${found?.symbol ?? ''}:`);
  near.replaceChildren(lead, make('ul', '', ...items));
}

function showFrom(kept: readonly SearchRecord[], from: number, view: ResultView): void {
  list.append(...kept.slice(from, from + pageSize).map((record) => resultNode(record, view)));
  const next = from + pageSize;
  more.hidden = next >= kept.length;
  more.textContent = `Xem thêm (còn ${Math.max(0, kept.length - next)})`;
  showMore = () => {
    showFrom(kept, next, view);
    list.children[next]?.querySelector('a')?.focus();
  };
}

const first = readQuestion(location.search);
form.write(first);
for (const { name, select } of form.filters) fillFilter(select, [], first.filters[name]);
more.addEventListener('click', () => showMore());
form.listen((leave) => {
  const question = form.read();
  history.replaceState(null, '', location.pathname + writeQuestion(question));
  void answer(question, leave);
});
// Someone who typed a number on another page wants its document; someone who comes back wants the list.
const [visit] = performance.getEntriesByType('navigation');
const cameBack = visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward';
void answer(first, !cameBack);
