// Shows the live documents on ended foundations of another day: rows change group, appear and go.

import type { IsoDate } from '../domain/iso-date.ts';
import { parseTimeline, pieceOn } from '../site/compact-timeline.ts';
import { groupOf } from '../site/dead-foundation-group.ts';
import type { Phrase } from '../site/phrase.ts';
import { carryDay, startDateBox } from './asked-day.ts';
import { showListStates } from './list-states.ts';
import { phraseNodes } from './words.ts';

function showDay(page: HTMLElement, rows: readonly HTMLElement[], day: IsoDate): void {
  const bodies = new Map(
    [...page.querySelectorAll<HTMLElement>('[data-dead-group]')].map((section) => [
      section.dataset['deadGroup'],
      section,
    ]),
  );
  const counts = new Map<string, number>();
  for (const row of rows) {
    const state = pieceOn(parseTimeline(row.dataset['timeline'] ?? ''), day)?.state ?? 'unknown';
    const foundation =
      pieceOn(parseTimeline(row.dataset['foundationTimeline'] ?? ''), day)?.state ?? 'unknown';
    const group = groupOf(state, foundation);
    row.hidden = group === null;
    if (group === null) continue;
    counts.set(group, (counts.get(group) ?? 0) + 1);
    // Rows come in the order of the whole list, so each group keeps that order.
    bodies.get(group)?.querySelector('tbody')?.append(row);
    showCause(row, day);
  }
  for (const [group, section] of bodies) {
    const count = counts.get(group ?? '') ?? 0;
    section.hidden = count === 0;
    const words = section.querySelector('[data-group-count]');
    if (words) words.textContent = String(count);
  }
  showListStates(day, page);
  carryDay(page.querySelectorAll('a'), day);
}

function showCause(row: HTMLElement, day: IsoDate): void {
  const cell = row.querySelector<HTMLElement>('[data-causes]');
  // Written by this site's own build, from checked content.
  const causes = JSON.parse(cell?.dataset['causes'] ?? '[]') as [IsoDate | '', Phrase][];
  const found = pieceOn(
    causes.map(([from, phrase]) => ({ from: from === '' ? null : from, phrase })),
    day,
  );
  if (found !== undefined) cell?.replaceChildren(...phraseNodes(found.phrase));
}

for (const page of document.querySelectorAll<HTMLElement>('[data-dead-foundations]')) {
  const rows = [...page.querySelectorAll<HTMLElement>('tr[data-place]')].sort(
    (a, b) => Number(a.dataset['place']) - Number(b.dataset['place']),
  );
  startDateBox(page, (day) => showDay(page, rows, day));
}
