// The list at any date: reads dates and filters from the address, answers from records, writes files of what is shown.

import { formatDate, parseIsoDate, type IsoDate } from '../domain/iso-date.ts';
import { toCsv } from '../export/csv.ts';
import { toXlsxSheets } from '../export/xlsx-sheets.ts';
import {
  filterCatalogue,
  plainTables,
  tablesBetween,
  tablesOn,
  type CatalogueRecord,
  type CatalogueTable,
} from '../site/catalogue-table.ts';
import { href } from '../site/href.ts';
import { dayWords, writeAddress } from './asked-day.ts';
import { tableNodes } from './catalogue-tables.ts';
import { localDay } from './today.ts';

const columnWidths = [6, 14, 24, 60, 44, 36];
const today = localDay(new Date());
const parameters = ['ngay', 'so-voi', 'chu-de', 'co-quan', 'loai'] as const;

interface Shown {
  readonly tables: readonly CatalogueTable[];
  /** For the names of files: `2026-11-22` or `2024-01-01_2026-11-22`. */
  readonly days: string;
}

function need<E extends HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (element === null) throw new Error(`the list lacks ${selector}`);
  return element;
}

function start(form: HTMLFormElement, records: readonly CatalogueRecord[]): void {
  const field = (name: (typeof parameters)[number]) =>
    need<HTMLInputElement | HTMLSelectElement>(form, `[name="${name}"]`);
  const message = need(form, '[data-catalogue-message]');
  let shown: Shown = { tables: [], days: '' };

  function fill(): void {
    const given = new URLSearchParams(location.search);
    for (const name of parameters) field(name).value = given.get(name) ?? '';
    if (parseIsoDate(field('ngay').value) === undefined) field('ngay').value = today;
  }

  function answer(): void {
    const day = parseIsoDate(field('ngay').value);
    message.textContent = day === undefined ? 'Ngày chưa đủ hoặc không có thật.' : '';
    if (day === undefined) return;
    const other = parseIsoDate(field('so-voi').value);
    const filters = {
      topic: field('chu-de').value,
      issuer: field('co-quan').value,
      type: field('loai').value,
    };
    const kept = filterCatalogue(records, filters);
    const tables = other === undefined ? tablesOn(kept, day) : tablesBetween(kept, other, day);
    shown = { tables, days: other === undefined ? day : [other, day].toSorted().join('_') };
    need(document, '[data-catalogue-head]').textContent =
      headWords(day, other, tables, kept.length) + filterWords();
    need(document, '[data-catalogue-tables]').replaceChildren(...tableNodes(tables, day, today));
  }

  /** The filters in words, so that a print says what was left out. */
  function filterWords(): string {
    const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
    return chosen.length === 0
      ? ''
      : ` Lọc: ${chosen.map((select) => select.selectedOptions[0]?.text ?? '').join(' · ')}.`;
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const name of parameters) field(name).value = name === 'ngay' ? field(name).value : '';
    change();
  });
  const change = () => {
    answer();
    const written = Object.fromEntries(parameters.map((name) => [name, field(name).value]));
    writeAddress({ ...written, ngay: written['ngay'] === today ? '' : (written['ngay'] ?? '') });
  };
  form.addEventListener('change', change);
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button === null) return;
    if ('cataloguePrint' in button.dataset) window.print();
    const kind = button.dataset['catalogueFile'];
    if (kind !== undefined) void save(kind, shown).catch((error: unknown) => fail(error, message));
  });
  fill();
  form.hidden = false;
  answer();
}

function headWords(
  day: IsoDate,
  other: IsoDate | undefined,
  tables: readonly CatalogueTable[],
  kept: number,
): string {
  if (other === undefined) return `Tại ${dayWords(day)}: ${kept} văn bản.`;
  const [from, to] = [day, other].toSorted();
  const changed = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  return `Từ ngày ${formatDate(from!)} đến ngày ${formatDate(to!)}: ${changed} trong ${kept} văn bản có thay đổi.`;
}

async function save(kind: string, { tables, days }: Shown): Promise<void> {
  const plain = plainTables(tables);
  const blob =
    kind === 'csv' ? new Blob([toCsv(plain)], { type: 'text/csv;charset=utf-8' }) : await workbook(plain);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `danh-muc-${days}.${kind}`;
  link.click();
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function workbook(plain: ReturnType<typeof plainTables>): Promise<Blob> {
  // Loaded when first wanted: most readers never take a file.
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  return writeXlsxFile(toXlsxSheets(plain, columnWidths)).toBlob();
}

function fail(error: unknown, message: HTMLElement): void {
  message.textContent = 'Không tạo được tệp. Kiểm tra kết nối rồi thử lại.';
  console.error(error);
}

const form = need<HTMLFormElement>(document, '[data-catalogue-form]');
const response = await fetch(href('/danh-muc/du-lieu.json'));
// When the records cannot be had the page keeps the list of the day it was built, and says that day.
if (response.ok) start(form, (await response.json()) as CatalogueRecord[]);
