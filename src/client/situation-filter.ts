// The box that narrows the list of situations: every word typed must stand in the question or its other wordings.

import { foldText } from '../text/fold.ts';

function start(root: HTMLElement, box: HTMLInputElement): void {
  const lines = [...root.querySelectorAll<HTMLElement>('[data-words]')];
  const groups = [...root.querySelectorAll<HTMLElement>('[data-filter-group]')];
  const message = root.querySelector<HTMLElement>('[data-filter-message]');
  const show = () => {
    const wanted = foldText(box.value)
      .split(/\s+/)
      .filter((word) => word !== '');
    for (const line of lines) line.hidden = !wanted.every((word) => line.dataset['words']?.includes(word));
    for (const group of groups) group.hidden = group.querySelector('[data-words]:not([hidden])') === null;
    // The same situations by who asks are no answer to a filter.
    for (const rest of root.querySelectorAll<HTMLElement>('[data-unfiltered]'))
      rest.hidden = wanted.length > 0;
    const count = lines.filter(({ hidden }) => !hidden).length;
    if (message === null) return;
    message.textContent =
      wanted.length === 0
        ? ''
        : count === 0
          ? 'Không có tình huống nào có đủ các từ này. Thử ít từ hơn, hoặc dùng bộ hỏi dẫn đường.'
          : `${count} tình huống.`;
  };
  box.addEventListener('input', show);
  // A browser may bring back what was typed before.
  show();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-situation-list]')) {
  const box = root.querySelector<HTMLInputElement>('[data-filter-box]');
  const control = root.querySelector<HTMLElement>('[data-filter-control]');
  if (box === null || control === null) continue;
  control.hidden = false;
  start(root, box);
}
