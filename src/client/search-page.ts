// The search page: reads the question from its address, answers it, and keeps address and answer together.

import { formatDate } from '../domain/iso-date.ts';
import { href } from '../site/href.ts';
import type { SearchRecord, SearchRecords } from '../site/search-records.ts';
import { documentPath, searchFiles } from '../site/urls.ts';
import { once } from './once.ts';
import { openRecentList } from './recent-list.ts';
import { readQuestion, writeQuestion, type Question } from './search-address.ts';
import { openEngine, type SearchEngine } from './search-engine.ts';
import { filterChoices, filterRecords } from './search-filters.ts';
import { need, openForm } from './search-form.ts';
import { searchHeading } from './search-heading.ts';
import { listenForResultKeys } from './search-keys.ts';
import { unknownNote } from './search-nothing.ts';
import { openNothingPart } from './search-nothing-part.ts';
import { fillFilter, resultNode, type ResultView } from './search-render.ts';
import { openSituationsPart } from './search-situations.ts';
import { localDay } from './today.ts';

interface Loaded {
  readonly all: SearchRecords;
  readonly engine: SearchEngine;
}

const pageSize = 20;
const today = localDay(new Date());
const form = openForm(today);
const recent = openRecentList();
const heading = need('[data-search-heading]');
const note = need('[data-search-note]');
const retry = need<HTMLButtonElement>('[data-search-retry]');
const sort = need('[data-sort-box]');
const help = need('[data-search-help]');
const list = need('[data-search-results]');
const more = need<HTMLButtonElement>('[data-search-more]');
const unprinted = need('[data-search-unprinted]');
const nothingPart = openNothingPart({
  today,
  dropFilter: (name) => {
    form.clear(name);
    askAgain(false);
  },
});
const situations = openSituationsPart();
let latest = 0;
let showMore = () => {};

const load = once(async (): Promise<Loaded> => {
  const response = await fetch(href(searchFiles.records));
  if (!response.ok) throw new Error(`${searchFiles.records}: ${response.status}`);
  const all = (await response.json()) as SearchRecords;
  return { all, engine: openEngine(all) };
});

async function answer(question: Question, mayLeave: boolean): Promise<void> {
  const turn = ++latest;
  const date = question.date ?? today;
  recent.show(question.query === '');
  let loaded: Loaded | undefined;
  try {
    loaded = await load();
    const { all, engine } = loaded;
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
    console.error(error);
    if (turn === latest) showFailure(loaded !== undefined);
  }
}

function show(question: Question, view: ResultView, all: SearchRecords): void {
  const matches = matchesOf(question, view, all);
  const kept = filterRecords(matches, question.filters, view.date);
  const idle = question.query === '' && Object.keys(question.filters).length === 0 && question.date === null;
  const day = formatDate(view.date);
  heading.textContent = idle ? '' : searchHeading(question, kept.length, matches.length, view.answer, day);
  note.textContent = unknownNote(view.answer?.unknown ?? [], kept.length);
  retry.hidden = true;
  sort.hidden = question.query === '' || kept.length < 2;
  help.hidden = !idle && kept.length > 0;
  for (const { name, select } of form.filters) {
    fillFilter(select, filterChoices(name, matches, question, view.date, all), question.filters[name]);
  }
  const nothing = { question, view, matches, all };
  if (idle || kept.length > 0) nothingPart.hide();
  else nothingPart.show(nothing, heading.textContent);
  list.replaceChildren();
  showFrom(idle ? [] : kept, 0, view);
  if (view.answer?.kind === 'text') situations.show({ ...view, query: question.query }, all.glossary);
  else situations.hide();
}

/** What answers the question, in the order asked for; records themselves stand newest first. */
function matchesOf(question: Question, { answer: found }: ResultView, all: SearchRecords): SearchRecord[] {
  if (found === undefined) return [...all.documents];
  const wanted = new Set(found.ids);
  if (question.byDate) return all.documents.filter(({ id }) => wanted.has(id));
  const byId = new Map(all.documents.map((record) => [record.id, record]));
  return found.ids.flatMap((id) => byId.get(id) ?? []);
}

function showFrom(kept: readonly SearchRecord[], from: number, view: ResultView): void {
  list.append(...kept.slice(from, from + pageSize).map((record) => resultNode(record, view)));
  const next = from + pageSize;
  more.hidden = next >= kept.length;
  const left = Math.max(0, kept.length - next);
  more.textContent = `Xem thêm (còn ${left})`;
  unprinted.textContent = left === 0 ? '' : `Còn ${left} kết quả chưa in.`;
  showMore = () => {
    showFrom(kept, next, view);
    list.children[next]?.querySelector('a')?.focus();
  };
}

// Results of an earlier question under this message would be taken for the answer.
function showFailure(hasRecords: boolean): void {
  heading.textContent = hasRecords
    ? 'Không tải được chỉ mục từ ngữ cho câu hỏi này.'
    : 'Không tải được dữ liệu tra cứu.';
  note.textContent = hasRecords
    ? 'Kiểm tra kết nối mạng rồi thử lại. Số ký hiệu và bộ lọc vẫn dùng được, cũng như những từ đã tìm trước đó.'
    : 'Kiểm tra kết nối mạng rồi thử lại, hoặc đi theo các danh sách dưới đây.';
  retry.hidden = false;
  sort.hidden = true;
  help.hidden = false;
  more.hidden = true;
  unprinted.textContent = '';
  nothingPart.hide();
  situations.hide();
  list.replaceChildren();
}

function askAgain(leave: boolean): void {
  const question = form.read();
  history.replaceState(null, '', location.pathname + writeQuestion(question));
  if (leave) recent.add(question.query);
  void answer(question, leave);
}

const first = readQuestion(location.search);
form.write(first);
for (const { name, select } of form.filters) fillFilter(select, [], first.filters[name]);
more.addEventListener('click', () => showMore());
retry.addEventListener('click', () => askAgain(false));
window.addEventListener('online', () => {
  if (!retry.hidden) askAgain(false);
});
// Who opens a result has searched for it; what stands in the box while typing was not searched yet.
list.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a') !== null) recent.add(form.read().query);
});
form.listen(askAgain);
listenForResultKeys(need<HTMLInputElement>('[data-search-box]'));
// Someone who typed a number on another page wants its document; someone who comes back wants the list.
const [visit] = performance.getEntriesByType('navigation');
const cameBack = visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward';
if (!cameBack) recent.add(first.query);
void answer(first, !cameBack);
