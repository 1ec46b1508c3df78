// The day a page answers for: the address names it (`?ngay=YYYY-MM-DD`), else it is the reader's today.

import { formatDate, parseIsoDate, type IsoDate } from '../domain/iso-date.ts';
import { localDay } from './today.ts';

/** The day of the address under a parameter; undefined when there is none or it is no day. */
export function dayOfAddress(name = 'ngay'): IsoDate | undefined {
  return parseIsoDate(new URLSearchParams(location.search).get(name) ?? '');
}

/** Writes parameters into the address without a new entry in the history; empty ones are taken out. */
export function writeAddress(parameters: Readonly<Record<string, string>>): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(null, '', address);
}

/** `hôm nay, ngày 22/11/2026` or `ngày 01/06/2019`. */
export function dayWords(day: IsoDate): string {
  return day === localDay(new Date()) ? `hôm nay, ngày ${formatDate(day)}` : `ngày ${formatDate(day)}`;
}

/**
 * Shows the date box inside `root` and keeps address and answer together: `answer` is called now and for every day
 * the reader chooses. A text that is no day is said to be none and changes nothing. Without a day in the address the
 * page answers for `otherwise`.
 */
export function startDateBox(
  root: HTMLElement,
  answer: (day: IsoDate) => void,
  otherwise: IsoDate = localDay(new Date()),
): void {
  const input = root.querySelector<HTMLInputElement>('[data-dated-date]');
  const control = root.querySelector<HTMLElement>('[data-date-control]');
  const problem = root.querySelector<HTMLElement>('[data-date-problem]');
  if (input === null || control === null || problem === null) return;
  const show = (day: IsoDate) => {
    for (const words of root.querySelectorAll('[data-dated-day]')) words.textContent = dayWords(day);
    answer(day);
  };
  input.value = dayOfAddress() ?? otherwise;
  const asked = new URLSearchParams(location.search).get('ngay') ?? '';
  if (asked !== '' && dayOfAddress() === undefined)
    problem.textContent = ' Địa chỉ ghi một ngày không có thật, nên trang trả lời cho ngày bên trên.';
  control.hidden = false;
  show(dayOfAddress() ?? otherwise);
  input.addEventListener('change', () => {
    const day = parseIsoDate(input.value);
    problem.textContent = day === undefined ? ' Ngày chưa đủ hoặc không có thật.' : '';
    if (day === undefined) return;
    show(day);
    writeAddress({ ngay: day === otherwise ? '' : day });
  });
}

const datedPages = ['/van-ban/', '/tinh-huong/'];

/** Lets links to documents and situations carry the day asked about; today needs none. Links with a day of their own keep it. */
export function carryDay(links: Iterable<HTMLAnchorElement>, day: IsoDate): void {
  const search = day === localDay(new Date()) ? '' : `?ngay=${day}`;
  for (const link of links) {
    const isDated = datedPages.some((part) => link.pathname.includes(part));
    if (isDated && !('ownDay' in link.dataset)) link.search = search;
  }
}
