// The part of the search page for questions without a result.

import type { IsoDate } from '../domain/iso-date.ts';
import { filterNames, type FilterName } from './search-address.ts';
import { need } from './search-form.ts';
import { gapText, nearNode, reasonNodes, type Nothing } from './search-nothing.ts';

export interface NothingPart {
  readonly hide: () => void;
  /** `said`: the sentence above, which the report repeats. */
  readonly show: (nothing: Omit<Nothing, 'labels'>, said: string) => void;
}

/** The part as the page has it; `dropFilter` is called when the reader gives up a filter. */
export function openNothingPart(options: {
  readonly today: IsoDate;
  readonly dropFilter: (name: FilterName) => void;
}): NothingPart {
  const part = need('[data-search-nothing]');
  const reason = need('[data-search-reason]');
  const near = need('[data-search-near]');
  const text = need('[data-gap-text]');
  const message = need('[data-gap-message]');
  reason.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-drop-filter]') : null;
    const name = filterNames.find((known) => known === button?.dataset['dropFilter']);
    if (name === undefined) return;
    options.dropFilter(name);
    need('[data-search-box]').focus();
  });
  need('[data-gap-copy]').addEventListener('click', () => {
    navigator.clipboard.writeText(text.textContent).then(
      () => (message.textContent = 'Đã sao chép.'),
      () => (message.textContent = 'Trình duyệt không cho sao chép; hãy chọn và sao chép bằng tay.'),
    );
  });
  need('[data-gap-print]').addEventListener('click', () => window.print());
  return {
    hide() {
      part.hidden = true;
    },
    show(found, said) {
      const nothing = { ...found, labels: filterLabels() };
      const beside = nearNode(nothing);
      reason.replaceChildren(...reasonNodes(nothing));
      near.replaceChildren(...(beside === undefined ? [] : [beside]));
      near.hidden = beside === undefined;
      text.textContent = gapText(nothing, said, options.today);
      message.textContent = '';
      part.hidden = false;
    },
  };
}

function filterLabels(): Partial<Record<FilterName, string>> {
  const selects = [...document.querySelectorAll<HTMLSelectElement>('[data-filter]')];
  return Object.fromEntries(
    selects.map((select) => [select.name, select.labels[0]?.querySelector('span')?.textContent ?? '']),
  );
}
