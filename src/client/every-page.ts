// What every page does with JavaScript.

import { listenForFocusKeys } from './focus-keys.ts';
import { keepOffline } from './keep-offline.ts';
import { showListStates } from './list-states.ts';
import { localDay } from './today.ts';
import { serveDownloads } from './saved-downloads.ts';

const today = localDay(new Date());
listenForFocusKeys();
// A list in groups answers for the day of the address by itself (see dated-list.ts).
if (document.querySelector('[data-dated-list]') === null) showListStates(today);
for (const box of document.querySelectorAll<HTMLInputElement>('[data-date-box]'))
  if (box.value === '') box.value = today;
for (const element of document.querySelectorAll('[data-address]'))
  element.textContent = location.href.replace(/#.*$/, '');
keepOffline();
serveDownloads();
