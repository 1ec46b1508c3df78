// Shows the documents of a situation for another day: which lines, in which order, with which words.

import type { IsoDate } from '../domain/iso-date.ts';
import { pieceOn } from '../site/compact-timeline.ts';
import type { Phrase } from '../site/phrase.ts';
import { phraseNodes } from './words.ts';

/** The pieces that the page carries for a situation. */
export function readPieces<P>(root: ParentNode): readonly P[] {
  // Written by this site's own build, from checked content.
  return JSON.parse(root.querySelector('[data-pieces]')?.textContent ?? '[]') as readonly P[];
}

/** Shows the lines with these keys, in this order, and the roles that have any. */
export function showLines(root: ParentNode, shown: readonly string[]): void {
  for (const role of root.querySelectorAll<HTMLElement>('[data-role]')) {
    const lines = [...role.querySelectorAll<HTMLElement>('[data-pick]')];
    const placeOf = (line: HTMLElement) => shown.indexOf(line.dataset['pick'] ?? '');
    for (const line of lines) line.hidden = placeOf(line) < 0;
    const visible = lines.filter(({ hidden }) => !hidden).toSorted((a, b) => placeOf(a) - placeOf(b));
    for (const line of visible) line.parentElement?.append(line);
    role.hidden = visible.length === 0;
  }
}

/** Says of each line why it applies on the day. */
export function showCauses(root: ParentNode, day: IsoDate): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-cause]')) {
    const causes = JSON.parse(element.dataset['causes'] ?? '[]') as [IsoDate | '', Phrase][];
    const found = pieceOn(
      causes.map(([from, phrase]) => ({ from: from === '' ? null : from, phrase })),
      day,
    );
    if (found !== undefined) element.replaceChildren(...phraseNodes(found.phrase));
  }
}
