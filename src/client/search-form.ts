// The parts of the search page that a question is read from and written to.

import { parseIsoDate, type IsoDate } from '../domain/iso-date.ts';
import { filterNames, sortByDate, type FilterName, type Question } from './search-address.ts';

/** The element of a page that its script cannot do without. */
export function need<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (element === null) throw new Error(`the search page lacks ${selector}`);
  return element;
}

export interface SearchForm {
  readonly filters: readonly { readonly name: FilterName; readonly select: HTMLSelectElement }[];
  /** The question as the form has it. */
  readonly read: () => Question;
  readonly write: (question: Question) => void;
  /** Takes the choice of one filter away, or of all; nobody is called back. */
  readonly clear: (name?: FilterName) => void;
  /** Calls back on each change: `leave` when the reader has pressed Enter and may be taken to a document. */
  readonly listen: (changed: (leave: boolean) => void) => void;
}

const typingPause = 180;

/** The form of the page; today is what an untouched date box stands for. */
export function openForm(today: IsoDate): SearchForm {
  const form = need<HTMLFormElement>('[data-search-form]');
  const box = need<HTMLInputElement>('[data-search-box]');
  const dateBox = need<HTMLInputElement>('[data-date-box]');
  const sort = need<HTMLSelectElement>('[data-sort]');
  const filters = [...document.querySelectorAll<HTMLSelectElement>('[data-filter]')].flatMap((select) => {
    const name = filterNames.find((known) => known === select.name);
    return name === undefined ? [] : [{ name, select }];
  });
  const clear = (name?: FilterName) => {
    for (const filter of filters) if (name === undefined || filter.name === name) filter.select.value = '';
  };
  return {
    filters,
    clear,
    read() {
      const chosen = filters.filter(({ select }) => select.value !== '');
      const date = parseIsoDate(dateBox.value) ?? null;
      return {
        query: box.value.normalize('NFC').trim(),
        filters: Object.fromEntries(chosen.map(({ name, select }) => [name, select.value])),
        date: date === today ? null : date,
        byDate: sort.value === sortByDate,
      };
    },
    write(question) {
      box.value = question.query;
      dateBox.value = question.date ?? today;
      sort.value = question.byDate ? sortByDate : '';
      for (const { select } of filters) select.disabled = false;
      const side = need('[data-filter-side]');
      side.hidden = false;
      // Above the results, an open box of filters would hide them.
      const narrow = window.matchMedia('(max-width: 56rem)').matches;
      side.querySelector('details')?.toggleAttribute('open', !narrow);
    },
    listen(changed) {
      let timer: number | undefined;
      const now = (leave: boolean) => {
        clearTimeout(timer);
        changed(leave);
      };
      box.addEventListener('input', () => {
        clearTimeout(timer);
        timer = window.setTimeout(() => changed(false), typingPause);
      });
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        now(true);
      });
      dateBox.addEventListener('change', () => now(false));
      for (const select of [sort, ...filters.map((filter) => filter.select)])
        select.addEventListener('change', () => now(false));
      document.querySelector('[data-clear-filters]')?.addEventListener('click', () => {
        clear();
        now(false);
      });
    },
  };
}
