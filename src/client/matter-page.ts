// The last step of the guided finder on another day: the documents of the matter, and those of each situation.

import type { IsoDate } from '../domain/iso-date.ts';
import { pieceOn } from '../site/compact-timeline.ts';
import type { SituationPiece } from '../site/situation-pieces.ts';
import { carryDay, startDateBox } from './asked-day.ts';
import { showListStates } from './list-states.ts';
import { readPieces, showLines } from './situation-lines.ts';

type MatterPiece = Pick<SituationPiece, 'from' | 'shown'>;

interface Part {
  readonly id: string;
  readonly section: HTMLElement;
  readonly pieces: readonly MatterPiece[];
}

function showDay(root: HTMLElement, parts: readonly Part[], day: IsoDate): void {
  const shown = new Map(parts.map(({ id, pieces }) => [id, pieceOn(pieces, day)?.shown ?? []]));
  for (const { id, section } of parts) showLines(section, shown.get(id) ?? []);
  let count = 0;
  for (const line of root.querySelectorAll<HTMLElement>('[data-matter-documents] > li')) {
    const reasons = [...line.querySelectorAll<HTMLElement>('[data-because]')];
    for (const reason of reasons) {
      const keys = shown.get(reason.dataset['because'] ?? '') ?? [];
      reason.hidden = !keys.includes(reason.dataset['key'] ?? '');
    }
    line.hidden = reasons.every(({ hidden }) => hidden);
    if (!line.hidden) count += 1;
  }
  for (const none of root.querySelectorAll<HTMLElement>('[data-matter-none]')) none.hidden = count > 0;
  showListStates(day, root);
  carryDay(root.querySelectorAll('a'), day);
}

for (const root of document.querySelectorAll<HTMLElement>('[data-matter]')) {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-matter-situation]')].map((section) => ({
    id: section.dataset['matterSituation'] ?? '',
    section,
    pieces: readPieces<MatterPiece>(section),
  }));
  startDateBox(root, (day) => showDay(root, parts, day));
}
