// The answer of a document for today or any other day, and the buttons of the page.

import { formatDate, parseIsoDate, type IsoDate } from '../domain/iso-date.ts';
import { badgeOf } from '../site/badge.ts';
import { plainText } from '../site/phrase.ts';
import { pieceOn } from '../site/compact-timeline.ts';
import type { TimelinePiece } from '../site/validity-timeline.ts';
import { startCiteMenu } from './cite-menu.ts';
import { localDay } from './today.ts';
import { phraseNodes, showBadge } from './words.ts';

function startAnswer(box: HTMLElement): void {
  const find = <E extends HTMLElement>(selector: string) => box.querySelector<E>(selector);
  const data = find('[data-answer-timeline]')?.textContent;
  const input = find<HTMLInputElement>('[data-answer-date]');
  const control = find('[data-date-control]');
  const problem = find('[data-date-problem]');
  if (!data || !input || !control || !problem) return;
  // Written by this site's own build, from checked content.
  const timeline = JSON.parse(data) as readonly TimelinePiece[];
  const today = localDay(new Date());
  const asked = parseIsoDate(new URLSearchParams(location.search).get('ngay') ?? '');
  input.value = asked ?? today;
  control.hidden = false;
  showAnswer(box, timeline, asked ?? today, today);
  input.addEventListener('change', () => {
    const day = parseIsoDate(input.value);
    problem.textContent = day === undefined ? ' Ngày chưa đủ hoặc không có thật.' : '';
    if (day === undefined) return;
    showAnswer(box, timeline, day, today);
    const address = new URL(location.href);
    if (day === today) address.searchParams.delete('ngay');
    else address.searchParams.set('ngay', day);
    history.replaceState(null, '', address);
  });
}

function showAnswer(
  box: HTMLElement,
  timeline: readonly TimelinePiece[],
  day: IsoDate,
  today: IsoDate,
): void {
  const piece = pieceOn(timeline, day);
  const badgeElement = box.querySelector<HTMLElement>('[data-badge]');
  if (piece === undefined || badgeElement === null) return;
  const badge = badgeOf(piece.state, piece.grade);
  Object.assign(box.dataset, { state: piece.state, grade: piece.grade, shape: badge.shape });
  showBadge(badgeElement, badge);
  box.querySelector('[data-validity]')?.replaceChildren(...phraseNodes(piece.sentence));
  const line = document.querySelector('[data-print-line]');
  const name = box.dataset['name'] ?? '';
  if (line) line.textContent = `${name}, tính đến ngày ${formatDate(day)}: ${plainText(piece.sentence)}`;
  const words = box.querySelector('[data-answer-day]');
  if (words)
    words.textContent = day === today ? `hôm nay, ngày ${formatDate(day)}` : `tại ngày ${formatDate(day)}`;
}

function startTools(tools: HTMLElement): void {
  const message = tools.querySelector('[data-tool-message]');
  const say = (text: string) => {
    if (message) message.textContent = text;
  };
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => say('Đã sao chép.'),
      () => say('Trình duyệt không cho sao chép; hãy chọn và sao chép bằng tay.'),
    );
  tools.hidden = false;
  tools.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button === null) return;
    if ('copyAddress' in button.dataset) void copy(location.href.replace(/#.*$/, ''));
    else if ('print' in button.dataset) window.print();
  });
}

for (const box of document.querySelectorAll<HTMLElement>('[data-answer]')) startAnswer(box);
for (const tools of document.querySelectorAll<HTMLElement>('[data-tools]')) startTools(tools);
for (const menu of document.querySelectorAll<HTMLElement>('[data-cite-menu]'))
  startCiteMenu(menu, document.querySelector<HTMLElement>('[data-answer]'));
