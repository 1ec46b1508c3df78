// What is asked, as the address of the search page holds it.

import { parseIsoDate, type IsoDate } from '../domain/iso-date.ts';

/** Filters by the name of their parameter. */
export const filterNames = ['loai', 'co-quan', 'chu-de', 'nam', 'khoa', 'tinh-trang'] as const;
export type FilterName = (typeof filterNames)[number];

export interface Question {
  readonly query: string;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  /** null: today. */
  readonly date: IsoDate | null;
  /** Newest first instead of the best answer first. */
  readonly byDate: boolean;
}

/** Parameter and value that ask for the newest first. */
const sortName = 'sap-xep';
export const sortByDate = 'ngay';

/** Reads a question from the parameters of an address; unknown parameters and impossible dates are left out. */
export function readQuestion(search: string): Question {
  const parameters = new URLSearchParams(search);
  const filters: Partial<Record<FilterName, string>> = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return {
    query: (parameters.get('q') ?? '').normalize('NFC').trim(),
    filters,
    date: parseIsoDate(parameters.get('ngay') ?? '') ?? null,
    byDate: parameters.get(sortName) === sortByDate,
  };
}

/** Parameters of a question, `?q=…` or empty; `readQuestion` gives the question back. */
export function writeQuestion(question: Question): string {
  const parameters = new URLSearchParams();
  if (question.query !== '') parameters.set('q', question.query);
  for (const name of filterNames) {
    const value = question.filters[name];
    if (value) parameters.set(name, value);
  }
  if (question.date !== null) parameters.set('ngay', question.date);
  if (question.byDate) parameters.set(sortName, sortByDate);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
