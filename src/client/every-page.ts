// What every page does with JavaScript.

import { listenForFocusKeys } from './focus-keys.ts';
import { showListStates } from './list-states.ts';
import { localDay } from './today.ts';

const today = localDay(new Date());
listenForFocusKeys();
// Counts above a list belong to the day of the build, so a list that has them keeps that day.
if (document.querySelector('[data-list-counts]') === null) showListStates(today);
for (const box of document.querySelectorAll<HTMLInputElement>('[data-date-box]'))
  if (box.value === '') box.value = today;
for (const element of document.querySelectorAll('[data-address]'))
  element.textContent = location.href.replace(/#.*$/, '');
