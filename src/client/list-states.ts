// Lists show the validity of the day of the build; this shows it for the reader's day, and says so.

import { formatDate, type IsoDate } from '../domain/iso-date.ts';
import { badgeOf } from '../site/badge.ts';
import { parseTimeline, pieceOn } from '../site/compact-timeline.ts';
import { showBadge } from './words.ts';

/** Sets the badge of every row that carries a timeline to that of a day. Rows it cannot read stay as they are. */
export function showListStates(day: IsoDate, root: ParentNode = document): void {
  for (const row of root.querySelectorAll<HTMLElement>('[data-timeline]')) {
    const piece = pieceOn(parseTimeline(row.dataset['timeline'] ?? ''), day);
    const element = row.querySelector<HTMLElement>('[data-badge]');
    if (piece === undefined || element === null) continue;
    row.dataset['state'] = piece.state;
    row.dataset['grade'] = piece.grade;
    showBadge(element, badgeOf(piece.state, piece.grade));
  }
  for (const element of root.querySelectorAll('[data-list-date]'))
    element.textContent = `hôm nay ${formatDate(day)}`;
}
