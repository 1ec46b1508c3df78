// The search page: reads the question from its address, answers it, and keeps address and answer together.

import { formatDate, parseIsoDate, type IsoDate } from '../domain/iso-date.ts';
import { href } from '../site/href.ts';
import type { SearchRecord, SearchRecords } from '../site/search-records.ts';
import { documentPath } from '../site/urls.ts';
import {
  filterNames,
  readQuestion,
  writeQuestion,
  type FilterName,
  type Question,
} from './search-address.ts';
import { searchDocuments, type SearchAnswer } from './search-engine.ts';
import { filterChoices, filterRecords } from './search-filters.ts';
import { searchHeading } from './search-heading.ts';
import { addExcerpt, fillFilter, resultNode } from './search-render.ts';
import { localDay } from './today.ts';

const pageSize = 20;
const today = localDay(new Date());
const form = need<HTMLFormElement>('[data-search-form]');
const box = need<HTMLInputElement>('[data-search-box]');
const dateBox = need<HTMLInputElement>('[data-date-box]');
const heading = need('[data-search-heading]');
const help = need('[data-search-help]');
const list = need<HTMLOListElement>('[data-search-results]');
const more = need<HTMLButtonElement>('[data-search-more]');
const selects = [...document.querySelectorAll<HTMLSelectElement>('[data-filter]')];
let records: Promise<SearchRecords> | undefined;
let latest = 0;

function need<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (element === null) throw new Error(`the search page lacks ${selector}`);
  return element;
}

function loadRecords(): Promise<SearchRecords> {
  records ??= fetch(href('/tra-cuu/van-ban.json')).then((response) => {
    if (!response.ok) throw new Error(`records: ${response.status}`);
    return response.json() as Promise<SearchRecords>;
  });
  return records;
}

/** The question as the form has it. */
function askedQuestion(): Question {
  const filters: Partial<Record<FilterName, string>> = {};
  for (const select of selects) {
    const name = filterNames.find((known) => known === select.name);
    if (name !== undefined && select.value !== '') filters[name] = select.value;
  }
  const date = parseIsoDate(dateBox.value) ?? null;
  return { query: box.value.normalize('NFC').trim(), filters, date: date === today ? null : date };
}

async function answer(question: Question, mayLeave: boolean): Promise<void> {
  const turn = ++latest;
  const date = question.date ?? today;
  try {
    const all = await loadRecords();
    const found = question.query === '' ? undefined : await searchDocuments(question.query, all.documents);
    // A newer question has been asked meanwhile.
    if (turn !== latest) return;
    const only = found?.kind === 'symbol' && found.ids.length === 1 ? found.ids[0] : undefined;
    if (mayLeave && only !== undefined && Object.keys(question.filters).length === 0) {
      location.replace(href(documentPath(only)) + (question.date === null ? '' : `?ngay=${question.date}`));
      return;
    }
    show(question, date, all, found);
  } catch (error) {
    if (turn !== latest) return;
    heading.textContent = 'Không tải được dữ liệu tra cứu. Kiểm tra kết nối rồi thử lại.';
    console.error(error);
  }
}

function show(question: Question, date: IsoDate, all: SearchRecords, found: SearchAnswer | undefined): void {
  const byId = new Map(all.documents.map((record) => [record.id, record]));
  const matches = found === undefined ? all.documents : found.ids.flatMap((id) => byId.get(id) ?? []);
  const kept = filterRecords(matches, question.filters, date);
  const idle = question.query === '' && Object.keys(question.filters).length === 0 && question.date === null;
  heading.textContent = idle
    ? ''
    : searchHeading(question, kept.length, matches.length, found, formatDate(date));
  help.hidden = !idle && kept.length > 0;
  for (const select of selects) {
    const name = filterNames.find((known) => known === select.name);
    if (name !== undefined)
      fillFilter(select, filterChoices(name, matches, question, date, all), question.filters[name]);
  }
  list.replaceChildren();
  showFrom(idle ? [] : kept, 0, question, date, all, found);
}

function showFrom(
  kept: readonly SearchRecord[],
  from: number,
  question: Question,
  date: IsoDate,
  all: SearchRecords,
  found: SearchAnswer | undefined,
): void {
  for (const record of kept.slice(from, from + pageSize)) {
    const row = resultNode(record, date, question.date, all.names);
    list.append(row);
    void found?.excerptOf(record.id).then((parts) => addExcerpt(row, parts));
  }
  const next = from + pageSize;
  more.hidden = next >= kept.length;
  more.textContent = `Xem thêm (còn ${Math.max(0, kept.length - next)})`;
  more.onclick = () => {
    const firstNew = list.children.length;
    showFrom(kept, next, question, date, all, found);
    list.children[firstNew]?.querySelector('a')?.focus();
  };
}

function ask(mayLeave: boolean): void {
  const question = askedQuestion();
  history.replaceState(null, '', location.pathname + writeQuestion(question));
  void answer(question, mayLeave);
}

let timer: number | undefined;
const first = readQuestion(location.search);
box.value = first.query;
dateBox.value = first.date ?? today;
for (const select of selects) {
  const name = filterNames.find((known) => known === select.name);
  const chosen = name === undefined ? undefined : first.filters[name];
  fillFilter(select, [], chosen);
  select.disabled = false;
}
box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => ask(false), 180);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  ask(true);
});
dateBox.addEventListener('change', () => ask(false));
for (const select of selects) select.addEventListener('change', () => ask(false));
document.querySelector('[data-clear-filters]')?.addEventListener('click', () => {
  for (const select of selects) select.value = '';
  ask(false);
});
void answer(first, true);
