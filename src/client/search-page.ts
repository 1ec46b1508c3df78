// The search page: reads the question from its address, answers it, and keeps address and answer together.

import { formatDate } from '../domain/iso-date.ts';
import { href } from '../site/href.ts';
import type { SearchColumns } from '../site/read-columns.ts';
import type { SearchRecord } from '../site/search-records.ts';
import { documentPath } from '../site/urls.ts';
import { once } from './once.ts';
import { openRecentList } from './recent-list.ts';
import { readQuestion, writeQuestion, type Question } from './search-address.ts';
import { openEngine, type SearchAnswer, type SearchEngine } from './search-engine.ts';
import { MissingFile, openSearchFiles, type LoadedFiles } from './search-files.ts';
import { filterChoices, filterDocuments } from './search-filters.ts';
import { need, openForm } from './search-form.ts';
import { searchHeading } from './search-heading.ts';
import { listenForResultKeys } from './search-keys.ts';
import { documentsBeside, unknownNote } from './search-nothing.ts';
import { openNothingPart } from './search-nothing-part.ts';
import { fillFilter, resultNode, type ResultView } from './search-render.ts';
import { openSituationsPart } from './search-situations.ts';
import { localDay } from './today.ts';

interface Loaded {
  readonly files: LoadedFiles;
  readonly engine: SearchEngine;
}

/** What a question comes to, before anything of it is shown. */
interface Found {
  readonly view: ResultView;
  /** What answers the question before the filters, in the order asked for. */
  readonly matches: readonly number[];
  readonly kept: readonly number[];
  /** Nothing was asked yet. */
  readonly idle: boolean;
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

const openFiles = async (): Promise<Loaded> => {
  const files = await openSearchFiles();
  // Every answer but the way straight to a document needs them; who waits for them hears of a failure.
  files.columns().catch(() => {});
  return { files, engine: openEngine(files) };
};
let load = once(openFiles);

async function answer(question: Question, mayLeave: boolean): Promise<void> {
  const turn = ++latest;
  recent.show(question.query === '');
  let loaded: Loaded | undefined;
  try {
    loaded = await load();
    const date = question.date ?? today;
    const found = question.query === '' ? undefined : await loaded.engine.search(question.query, date);
    // A newer question has been asked meanwhile.
    if (turn !== latest) return;
    const only = mayLeave ? await onlyDocument(question, found, loaded) : undefined;
    if (turn !== latest) return;
    if (only !== undefined) return leave(only, question);
    const all = await find(question, found, loaded);
    if (turn === latest) show(question, all, loaded);
  } catch (error) {
    console.error(error);
    if (turn !== latest) return;
    showFailure(loaded !== undefined);
    if (error instanceof MissingFile && loaded !== undefined) beginAnew(loaded);
  }
}

/** The only document of a number; undefined when the question is another one. */
async function onlyDocument(
  { filters }: Question,
  found: SearchAnswer | undefined,
  { files }: Loaded,
): Promise<SearchRecord | undefined> {
  const only = found?.kind === 'symbol' && found.found.length === 1 ? found.found[0] : undefined;
  if (only === undefined || Object.keys(filters).length > 0) return undefined;
  return (await files.records([only])).get(only);
}

function leave({ id }: SearchRecord, { date }: Question): void {
  location.assign(href(documentPath(id)) + (date === null ? '' : `?ngay=${date}`));
}

// The files of this build are gone, and a newer one has its own: its head is asked for, once for each folder.
let goneFolder = '';
function beginAnew({ files: { head } }: Loaded): void {
  if (head.folder === goneFolder) return;
  goneFolder = head.folder;
  load = once(openFiles);
  askAgain(false);
}

async function find(
  question: Question,
  answered: SearchAnswer | undefined,
  { files }: Loaded,
): Promise<Found> {
  const columns = await files.columns();
  const date = question.date ?? today;
  const idle = question.query === '' && Object.keys(question.filters).length === 0 && question.date === null;
  const matches = matchesOf(question, answered, columns);
  const kept = filterDocuments(matches, question.filters, date, { columns });
  const shown = kept.length > 0 ? kept.slice(0, pageSize) : documentsBeside(answered?.near ?? [], matches);
  const records = await files.records(idle ? [] : shown);
  const { names } = files.head;
  return {
    view: { date, asked: question.date, names, columns, records, answer: answered },
    matches,
    kept,
    idle,
  };
}

function matchesOf(
  question: Question,
  answered: SearchAnswer | undefined,
  { newestFirst }: SearchColumns,
): readonly number[] {
  if (answered === undefined) return newestFirst;
  if (!question.byDate) return answered.found;
  const wanted = new Set(answered.found);
  return newestFirst.filter((number) => wanted.has(number));
}

function show(question: Question, { view, matches, kept, idle }: Found, { files }: Loaded): void {
  const day = formatDate(view.date);
  heading.textContent = idle ? '' : searchHeading(question, kept.length, matches.length, view.answer, day);
  note.textContent = unknownNote(view.answer?.unknown ?? [], kept.length);
  retry.hidden = true;
  sort.hidden = question.query === '' || kept.length < 2;
  help.hidden = !idle && kept.length > 0;
  for (const { name, select } of form.filters) {
    fillFilter(select, filterChoices(name, matches, question, view.date, view), question.filters[name]);
  }
  if (idle || kept.length > 0) nothingPart.hide();
  else nothingPart.show({ question, view, matches }, heading.textContent);
  list.replaceChildren();
  showFrom(idle ? [] : kept, 0, view, files);
  if (view.answer?.kind === 'text') situations.show({ ...view, query: question.query }, files.head.glossary);
  else situations.hide();
}

function showFrom(kept: readonly number[], from: number, view: ResultView, files: LoadedFiles): void {
  for (const number of kept.slice(from, from + pageSize)) {
    const record = view.records.get(number);
    if (record !== undefined) list.append(resultNode(number, record, view));
  }
  const next = from + pageSize;
  more.hidden = next >= kept.length;
  const left = Math.max(0, kept.length - next);
  more.textContent = `Xem thêm (còn ${left})`;
  unprinted.textContent = left === 0 ? '' : `Còn ${left} kết quả chưa in.`;
  showMore = () => void showNext(kept, next, view, files).catch(console.error);
}

async function showNext(
  kept: readonly number[],
  from: number,
  view: ResultView,
  files: LoadedFiles,
): Promise<void> {
  const turn = latest;
  const records = await files.records(kept.slice(from, from + pageSize));
  // Pressed twice, or a newer question has been asked meanwhile.
  if (turn !== latest || list.children.length !== from) return;
  showFrom(kept, from, { ...view, records }, files);
  list.children[from]?.querySelector('a')?.focus();
}

// Results of an earlier question under this message would be taken for the answer.
function showFailure(hasHead: boolean): void {
  heading.textContent = hasHead
    ? 'Không tải được chỉ mục từ ngữ cho câu hỏi này.'
    : 'Không tải được dữ liệu tra cứu.';
  note.textContent = hasHead
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
