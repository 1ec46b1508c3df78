// A situation on another day: the answer that was written for its rules, and its documents.

import { formatDate, parseIsoDate, type IsoDate } from '../domain/iso-date.ts';
import { pieceOn } from '../site/compact-timeline.ts';
import type { Phrase } from '../site/phrase.ts';
import type { SituationPiece } from '../site/situation-pieces.ts';
import { withDay } from '../site/asked-day-words.ts';
import { carryDay, startDateBox } from './asked-day.ts';
import { showListStates } from './list-states.ts';
import { readPieces, showCauses, showLines } from './situation-lines.ts';
import { localDay } from './today.ts';
import { phraseNodes } from './words.ts';

function showDay(root: HTMLElement, pieces: readonly SituationPiece[], day: IsoDate): void {
  const piece = pieceOn(pieces, day);
  if (piece === undefined) return;
  showAnswer(root, piece.answer ?? 0);
  showNote('day', piece.notice === null ? null : withDay(piece.notice, day));
  showLines(root, piece.shown);
  showCauses(root, day);
  showListStates(day, root);
  carryDay(root.querySelectorAll('a'), day);
  const line = document.querySelector<HTMLElement>('[data-print-line]');
  if (line) line.textContent = `Trả lời cho ngày ${formatDate(day)}.`;
}

function showAnswer(root: HTMLElement, at: number): void {
  const now = root.querySelector('[data-answer-now]');
  const others = root.querySelector('[data-other-answers]');
  const answers = [...root.querySelectorAll<HTMLElement>('[data-answer-at]')];
  const placeOf = (answer: HTMLElement) => Number(answer.dataset['answerAt']);
  for (const answer of answers.toSorted((a, b) => placeOf(a) - placeOf(b)))
    (placeOf(answer) === at ? now : others)?.append(answer);
}

function showNote(kind: 'day' | 'stale', phrase: Phrase | null): void {
  const note = document.querySelector<HTMLElement>(`[data-situation-note="${kind}"]`);
  if (note === null) return;
  note.hidden = phrase === null;
  note.querySelector('[data-note-words]')?.replaceChildren(...phraseNodes(phrase ?? []));
}

for (const root of document.querySelectorAll<HTMLElement>('[data-situation-view]')) {
  const pieces = readPieces<SituationPiece>(root);
  const first = parseIsoDate(root.dataset['about'] ?? '') ?? localDay(new Date());
  // The page may have been built long ago: whether the answer needs writing again is asked for the reader's today.
  showNote('stale', pieceOn(pieces, first)?.unrest ?? null);
  startDateBox(root, (day) => showDay(root, pieces, day), first);
}
