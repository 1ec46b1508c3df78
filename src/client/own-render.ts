// An own session as nodes: its documents with their buttons, and what may be chosen besides.

import { badgeToday, ownChoices, ownEntries, type OwnEntry } from '../site/own-pack.ts';
import { ownLimits, type OwnSession } from '../site/own-session.ts';
import type { TrainingRecord, TrainingRecords } from '../site/training-records.ts';
import { href } from '../site/href.ts';
import { documentPath } from '../site/urls.ts';
import type { OwnParts } from './own-parts.ts';
import { make, showBadge } from './words.ts';

/** A button with what it does written into its data, for one listener of the page. */
export function actionButton(text: string, action: string, record: TrainingRecord): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = text;
  // The text alone would be the same on every row.
  button.setAttribute('aria-label', `${text}: ${record.name}`);
  Object.assign(button.dataset, { action, id: record.id });
  return button;
}

/** Number, day and badge of a document, then its title. */
export function recordNodes(record: TrainingRecord, records: TrainingRecords): HTMLElement[] {
  const link = document.createElement('a');
  link.href = href(documentPath(record.id));
  link.textContent = record.name;
  const badge = make('span', 'badge');
  showBadge(badge, badgeToday(record, records));
  return [
    make('p', 'row-head', link, make('span', 'figures', record.day), badge),
    make('p', 'row-title', record.title),
  ];
}

function entryNode({ record, note }: OwnEntry, records: TrainingRecords): HTMLElement {
  const box = document.createElement('textarea');
  box.className = 'field';
  box.rows = 2;
  box.maxLength = ownLimits.note;
  box.value = note;
  // The label alone would be the same on every row.
  box.setAttribute('aria-label', `Ghi chú của tôi: ${record.name}`);
  Object.assign(box.dataset, { note: record.id });
  const label = make('label', 'own-note', make('span', '', 'Ghi chú của tôi'), box);
  const buttons = make(
    'p',
    'own-buttons',
    actionButton('Lên', 'up', record),
    actionButton('Xuống', 'down', record),
    actionButton('Bỏ', 'remove', record),
  );
  const row = make(
    'li',
    'row',
    ...recordNodes(record, records),
    make('p', 'note', record.sentence),
    label,
    buttons,
  );
  Object.assign(row.dataset, { documentId: record.id, state: badgeToday(record, records).state });
  return row;
}

/** Shows the documents, and what rests on them and may be chosen. */
export function renderOwn(own: OwnSession, records: TrainingRecords, parts: OwnParts): void {
  const entries = ownEntries(own, records);
  parts.list.replaceChildren(...entries.map((entry) => entryNode(entry, records)));
  parts.empty.hidden = entries.length > 0;
  const { comparisons, questions } = ownChoices(own, records);
  fill(
    parts.tables,
    comparisons.map(({ id, table }) => choice('comparisons', id, table.title, own.comparisons.includes(id))),
  );
  fill(
    parts.questions,
    questions.map(({ id, question }) =>
      choice('questions', id, `${question.text} (${question.basis})`, own.questions.includes(id)),
    ),
  );
  parts.choices.hidden = comparisons.length + questions.length === 0;
}

function choice(list: string, id: string, text: string, chosen: boolean): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = id;
  box.checked = chosen;
  box.dataset['list'] = list;
  return make('label', 'pick', box, make('span', '', text));
}

function fill(fieldset: HTMLElement, choices: readonly HTMLElement[]): void {
  const legend = fieldset.querySelector('legend');
  fieldset.replaceChildren(...(legend === null ? [] : [legend]), ...choices);
  fieldset.hidden = choices.length === 0;
}
