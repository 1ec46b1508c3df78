// What the reader changes in an own session: its facts, its documents, its notes, what is chosen besides.

import { audiences, isKeyOf, type Audience } from '../domain/vocabulary.ts';
import { withChoice, withDocument, withMoved, withNote, withoutDocument } from '../site/own-edits.ts';
import { ownLimits } from '../site/own-session.ts';
import type { OwnDesk } from './own-desk.ts';
import { actionButton, recordNodes } from './own-render.ts';
import { searchRecordsFor } from './own-search.ts';
import { make } from './words.ts';

/** Listens to the boxes and the buttons of documents. */
export function listenForChanges(desk: OwnDesk): void {
  const { parts, own, change } = desk;
  parts.title.addEventListener('input', () => change({ ...own(), title: parts.title.value }));
  parts.minutes.addEventListener('input', () => {
    const minutes = Math.round(Number(parts.minutes.value));
    if (minutes >= 0 && minutes <= ownLimits.minutes) change({ ...own(), minutes });
    else
      parts.message.textContent = `Thời lượng phải từ 0 đến ${ownLimits.minutes} phút; số này chưa được ghi lại.`;
  });
  parts.audience.addEventListener('change', () => {
    const chosen = [...parts.audience.querySelectorAll('input')].filter(({ checked }) => checked);
    const keys = chosen.map(({ value }) => value).filter((key): key is Audience => isKeyOf(audiences, key));
    change({ ...own(), audience: keys });
  });
  parts.list.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement)
      change(withNote(own(), target.dataset['note'] ?? '', target.value));
  });
  parts.choices.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const list = target.dataset['list'] === 'comparisons' ? 'comparisons' : 'questions';
    change(withChoice(own(), list, target.value, target.checked));
  });
  parts.all.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    if (button !== null) act(desk, button.dataset['action'] ?? '', button.dataset['id'] ?? '');
  });
  parts.search.addEventListener('submit', (event) => {
    event.preventDefault();
    find(desk, parts.query.value.trim()).catch((error: unknown) => {
      parts.foundWords.textContent = 'Không tìm được lúc này. Kiểm tra kết nối rồi thử lại.';
      console.error(error);
    });
  });
}

function act(desk: OwnDesk, action: string, id: string): void {
  const { parts, records } = desk;
  const own = desk.own();
  const name = records.documents.find((record) => record.id === id)?.name ?? id;
  if (action === 'remove') {
    desk.changeList(withoutDocument(own, id), `Đã bỏ ${name}.`);
    parts.heading.focus();
  } else if (action === 'add') {
    const full = own.documents.length >= ownLimits.documents;
    desk.changeList(withDocument(own, id), full ? 'Buổi đã đủ số văn bản tối đa.' : `Đã thêm ${name}.`);
    if (!full) parts.found.querySelector(`[data-id="${id}"]`)?.closest('li')?.remove();
    parts.query.focus();
  } else {
    const moved = withMoved(own, id, action === 'up' ? -1 : 1);
    const place = moved.documents.findIndex((document) => document.id === id) + 1;
    desk.changeList(moved, `${name}: thứ ${place} trên ${moved.documents.length}.`);
    // The row was made anew; the reader goes on pressing the same button.
    parts.list.querySelector<HTMLElement>(`[data-action="${action}"][data-id="${id}"]`)?.focus();
  }
}

async function find({ parts, records, own }: OwnDesk, query: string): Promise<void> {
  if (query === '') return;
  parts.foundWords.textContent = 'Đang tìm…';
  const found = await searchRecordsFor(query, records);
  const had = new Set(own().documents.map(({ id }) => id));
  parts.foundWords.textContent = found.words;
  parts.found.replaceChildren(
    ...found.records.map((record) => {
      const end = had.has(record.id)
        ? make('p', 'note', 'Đã có trong buổi.')
        : make('p', 'own-buttons', actionButton('Thêm', 'add', record));
      return make('li', 'row', ...recordNodes(record, records), end);
    }),
  );
}
