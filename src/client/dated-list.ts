// Moves the lines of a list between its groups for another day. What a line says on that day it carries itself.

import type { IsoDate } from '../domain/iso-date.ts';
import { isKeyOf, validityStates } from '../domain/vocabulary.ts';
import { parseTimeline, pieceOn } from '../site/compact-timeline.ts';
import { groupHeading } from '../site/group-headings.ts';
import type { Phrase } from '../site/phrase.ts';
import { carryDay, startDateBox } from './asked-day.ts';
import { showListStates } from './list-states.ts';
import { phraseNodes } from './words.ts';

interface Line {
  readonly element: HTMLElement;
  readonly place: number;
  readonly timeline: ReturnType<typeof parseTimeline>;
  readonly cause: HTMLElement;
  readonly causes: readonly { readonly from: IsoDate | null; readonly phrase: Phrase }[];
}

function readLines(list: HTMLElement): readonly Line[] {
  return [...list.querySelectorAll<HTMLElement>('[data-cause]')].flatMap((cause) => {
    const element = cause.closest<HTMLElement>('[data-timeline]');
    if (element === null) return [];
    // Written by this site's own build, from checked content.
    const causes = JSON.parse(cause.dataset['causes'] ?? '[]') as [IsoDate | '', Phrase][];
    return {
      element,
      cause,
      place: Number(cause.dataset['place']),
      timeline: parseTimeline(element.dataset['timeline'] ?? ''),
      causes: causes.map(([from, phrase]) => ({ from: from === '' ? null : from, phrase })),
    };
  });
}

function showDay(list: HTMLElement, lines: readonly Line[], day: IsoDate): void {
  for (const { cause, causes } of lines) {
    const found = pieceOn(causes, day);
    if (found !== undefined) cause.replaceChildren(...phraseNodes(found.phrase));
  }
  for (const group of list.querySelectorAll<HTMLElement>('[data-state-group]')) {
    const state = group.dataset['stateGroup'];
    if (state === undefined || !isKeyOf(validityStates, state)) continue;
    const own = lines.filter(({ timeline }) => pieceOn(timeline, day)?.state === state);
    const heading = groupHeading(
      state,
      own.flatMap(({ timeline }) => pieceOn(timeline, day)?.grade ?? []),
    );
    group.querySelector('ol')?.replaceChildren(...own.map(({ element }) => element));
    group.hidden = own.length === 0;
    const link = list.querySelector<HTMLElement>(`[data-group-link="${state}"]`);
    if (link) link.hidden = own.length === 0;
    for (const place of [group, link]) {
      const count = place?.querySelector('[data-group-count]');
      const words = place?.querySelector('[data-group-heading]');
      if (count) count.textContent = String(own.length);
      if (words) words.textContent = heading;
    }
  }
  showListStates(day, list);
  carryDay(list.querySelectorAll('a'), day);
}

for (const list of document.querySelectorAll<HTMLElement>('[data-dated-list]')) {
  const lines = readLines(list).toSorted((a, b) => a.place - b.place);
  startDateBox(list, (day) => showDay(list, lines, day));
}
