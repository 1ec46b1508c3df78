// Tells the reader of an open page that a newer build has come. Nothing is loaded again unasked: a draft may be open.

import { formatDate } from '../domain/iso-date.ts';
import { href } from '../site/href.ts';
import { buildOf, currentOf, existingStore } from './offline-store.ts';
import { make } from './words.ts';

/** Shows the notice once, with the day of the build when that can be read. */
export async function showNewBuild(): Promise<void> {
  if (document.querySelector('[data-new-build]') !== null) return;
  const notice = make('div', 'new-build no-print');
  notice.dataset['newBuild'] = '';
  notice.setAttribute('role', 'status');
  // An element that is there before its words: otherwise they are not read out.
  document.body.append(notice);
  const day = await newDay().catch(() => undefined);
  const which = day === undefined ? '' : ` ngày ${day}`;
  notice.append(
    make('p', '', `Có bản dựng mới${which}: tải lại để dùng. ${wordsOfPage()}`),
    button('Tải lại', () => location.reload()),
    button('Để sau', () => notice.remove()),
  );
}

async function newDay(): Promise<string | undefined> {
  const store = await existingStore(caches, new URL(href('/'), location.href).href);
  const version = store && (await currentOf(store));
  const list = version === undefined ? undefined : store && (await buildOf(store, version));
  return list && formatDate(list.builtOn);
}

function wordsOfPage(): string {
  const written = [...document.querySelectorAll('textarea')].some(({ value }) => value.trim() !== '');
  return written
    ? 'Chữ đã nhập trên trang này có thể mất khi tải lại.'
    : 'Trang đang mở vẫn dùng bản cũ cho đến lúc đó.';
}

function button(words: string, act: () => void): HTMLElement {
  const made = make('button', 'button', words);
  made.setAttribute('type', 'button');
  made.addEventListener('click', act);
  return made;
}
