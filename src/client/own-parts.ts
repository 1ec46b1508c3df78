// The parts of the page of an own session, each found once.

function need<E extends HTMLElement = HTMLElement>(name: string): E {
  const element = document.querySelector<E>(`[data-${name}]`);
  if (element === null) throw new Error(`the page of an own session lacks ${name}`);
  return element;
}

/** All parts; throws when the page lacks one. */
export function ownParts() {
  return {
    loading: need('own-loading'),
    conflict: need('own-conflict'),
    conflictWords: need('own-conflict-words'),
    take: need('own-take'),
    keep: need('own-keep'),
    message: need('own-message'),
    all: need('own'),
    title: need<HTMLInputElement>('own-title'),
    minutes: need<HTMLInputElement>('own-minutes'),
    audience: need('own-audience'),
    audienceWords: need('own-audience-words'),
    heading: need('own-heading'),
    day: need('own-day'),
    list: need('own-list'),
    empty: need('own-empty'),
    search: need<HTMLFormElement>('own-search'),
    query: need<HTMLInputElement>('own-query'),
    foundWords: need('own-found-words'),
    found: need('own-found'),
    choices: need('own-choices'),
    tables: need('own-tables'),
    questions: need('own-questions'),
    fileMessage: need('own-file-message'),
    address: need<HTMLInputElement>('own-address'),
    copy: need<HTMLButtonElement>('own-copy'),
    tooLong: need('own-too-long'),
    undo: need('own-undo'),
    code: need('own-code'),
    codeForm: need<HTMLFormElement>('own-code-form'),
    codeBox: need<HTMLInputElement>('own-code-box'),
    codeAnswer: need('code-answer'),
    paper: need('own-paper'),
  };
}
export type OwnParts = ReturnType<typeof ownParts>;
