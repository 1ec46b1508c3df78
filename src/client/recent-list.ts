// The recent searches under the empty box, each of which can be erased.

import { readQuestion, writeQuestion } from './search-address.ts';
import { addRecent, clearRecent, readRecent, removeRecent, type Kept } from './recent-searches.ts';
import { need } from './search-form.ts';
import { make } from './words.ts';

export interface RecentList {
  /** Shows the list when the box is empty and something was searched before. */
  readonly show: (boxIsEmpty: boolean) => void;
  readonly add: (query: string) => void;
}

/** The list of the page over what this browser keeps. */
export function openRecentList(): RecentList {
  const kept = browserStorage();
  const section = need('[data-recent]');
  const list = need('[data-recent-list]');
  const show = (boxIsEmpty: boolean) => {
    const queries = boxIsEmpty ? readRecent(kept) : [];
    section.hidden = queries.length === 0;
    list.replaceChildren(...queries.map((query) => recentItem(query)));
  };
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-forget]') : null;
    if (button === null) return;
    const place = [...list.querySelectorAll('[data-forget]')].indexOf(button);
    removeRecent(kept, button.dataset['forget'] ?? '');
    show(true);
    // The focus stays in the list, and goes back to the box after the last one.
    const buttons = list.querySelectorAll<HTMLElement>('[data-forget]');
    (buttons[Math.min(place, buttons.length - 1)] ?? need('[data-search-box]')).focus();
  });
  need('[data-recent-clear]').addEventListener('click', () => {
    clearRecent(kept);
    show(true);
    need('[data-search-box]').focus();
  });
  return { show, add: (query) => addRecent(kept, query) };
}

function recentItem(query: string): HTMLElement {
  const link = document.createElement('a');
  link.href = location.pathname + writeQuestion({ ...readQuestion(''), query });
  link.textContent = query;
  link.dataset['step'] = '';
  const forget = make('button', 'quiet', 'Xóa');
  forget.setAttribute('type', 'button');
  forget.setAttribute('aria-label', `Xóa “${query}” khỏi danh sách`);
  forget.dataset['forget'] = query;
  return make('li', '', link, forget);
}

/** The storage of the browser; one that keeps nothing where it is switched off. */
function browserStorage(): Kept {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  }
}
