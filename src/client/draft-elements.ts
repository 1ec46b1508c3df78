// The parts of the page of the draft checker.

export interface DraftElements {
  readonly form: HTMLFormElement;
  readonly text: HTMLTextAreaElement;
  readonly file: HTMLInputElement;
  readonly date: HTMLInputElement;
  readonly dateProblem: HTMLElement;
  readonly drop: HTMLElement;
  readonly source: HTMLElement;
  readonly offer: HTMLElement;
  readonly offerDay: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly summary: HTMLElement;
  readonly draft: HTMLElement;
  readonly list: HTMLElement;
  readonly table: HTMLElement;
  readonly tools: HTMLElement;
  readonly message: HTMLElement;
}

/** The parts; undefined on any other page. Throws when the page lacks one: a bug. */
export function draftElements(): DraftElements | undefined {
  const form = document.querySelector<HTMLFormElement>('[data-draft-form]');
  return form === null
    ? undefined
    : {
        form,
        text: need('[data-draft]'),
        file: need('[data-draft-file]'),
        date: need('[data-draft-date]'),
        dateProblem: need('[data-draft-date-problem]'),
        drop: need('[data-draft-drop]'),
        source: need('[data-draft-source]'),
        offer: need('[data-draft-offer]'),
        offerDay: need('[data-draft-offer-day]'),
        status: need('[data-draft-status]'),
        results: need('[data-draft-results]'),
        summary: need('[data-draft-summary]'),
        draft: need('[data-draft-text]'),
        list: need('[data-draft-findings]'),
        table: need('[data-draft-table]'),
        tools: need('[data-draft-tools]'),
        message: need('[data-draft-message]'),
      };
}

function need<E extends HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (element === null) throw new Error(`the draft checker lacks ${selector}`);
  return element;
}
