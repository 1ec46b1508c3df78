// Copying, printing and saving the table of a checked draft.

import type { IsoDate } from '../domain/iso-date.ts';
import { toCsv } from '../export/csv.ts';
import { draftTable, type DraftReport } from '../site/draft-report.ts';
import type { DraftElements } from './draft-elements.ts';
import { saveFile } from './save-file.ts';

/** Listens to the buttons; `show` tells which report they are about. */
export function startDraftTools({ tools, results, message }: DraftElements): {
  readonly show: (report: DraftReport, date: IsoDate) => void;
} {
  let shown: { readonly report: DraftReport; readonly date: IsoDate } | undefined;
  const table = () => shown && draftTable(shown.report.findings, shown.date);
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => say('Đã sao chép.'),
      () => say('Trình duyệt không cho sao chép; hãy chọn và sao chép bằng tay.'),
    );
  const say = (text: string) => {
    message.textContent = text;
  };
  tools.addEventListener('click', (event) => {
    const { dataset } = (event.target instanceof Element && event.target.closest('button')) || tools;
    const made = table();
    if (made === undefined || shown === undefined) return;
    if ('draftCopy' in dataset)
      void copy([made.head, ...made.rows].map((cells) => cells.join('\t')).join('\n'));
    else if ('draftPrint' in dataset) window.print();
    else if ('draftCsv' in dataset)
      saveFile(new Blob([toCsv([made])], { type: 'text/csv;charset=utf-8' }), `vien-dan-${shown.date}.csv`);
  });
  results.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    if (button instanceof HTMLElement) void copy(button.dataset['copy'] ?? '');
  });
  // A closed table would print as nothing.
  addEventListener('beforeprint', () => results.querySelector('details')?.setAttribute('open', ''));
  return {
    show: (report, date) => {
      shown = { report, date };
      say('');
    },
  };
}
