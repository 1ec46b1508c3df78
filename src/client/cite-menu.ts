// Copying a citation. When the document has ended on the day asked about, the page says so first and asks in place,
// without a dialog: one button goes on, the other and Escape go back.

import { make } from './words.ts';
import { saveFile } from './save-file.ts';

/** Starts the menu of a document page; `answer` is the box that says whether the document applies. */
export function startCiteMenu(menu: HTMLElement, answer: HTMLElement | null): void {
  const message = menu.querySelector('[data-cite-message]');
  const say = (text: string) => {
    if (message) message.textContent = text;
  };
  const sentence = () =>
    answer?.querySelector('[data-validity]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  for (const hidden of menu.querySelectorAll<HTMLElement>('[data-cite-copy], [data-cite-files]'))
    hidden.hidden = false;

  menu.addEventListener('toggle', () => {
    const state = menu.querySelector('[data-cite-state]');
    if (state && sentence() !== '') state.textContent = sentence();
    // Told a moment after the menu opens, when a quick reader may have been asked already: only closing takes that away.
    if (menu instanceof HTMLDetailsElement && menu.open) return;
    closeQuestion(menu);
    say('');
  });
  menu.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button === null || !('citeCopy' in button.dataset || 'citeFile' in button.dataset)) return;
    closeQuestion(menu);
    const take = () => void takeCitation(button, say);
    if (answer?.dataset['state'] === 'ended') ask(button, sentence(), take);
    else take();
  });
}

async function takeCitation(button: HTMLElement, say: (text: string) => void): Promise<void> {
  const { citeFile, name = '', type = '' } = button.dataset;
  if (citeFile !== undefined) {
    saveFile(new Blob([citeFile], { type: `${type};charset=utf-8` }), name);
    say(`Đã tạo tệp ${name}.`);
    return;
  }
  const text = button.closest('li')?.querySelector('[data-cite-text]')?.textContent?.trim() ?? '';
  await navigator.clipboard.writeText(text).then(
    () => say('Đã sao chép.'),
    () => say('Trình duyệt không cho sao chép; hãy chọn và sao chép bằng tay.'),
  );
}

function ask(button: HTMLElement, sentence: string, take: () => void): void {
  const goOn = make('button', 'button', 'Vẫn sao chép');
  const goBack = make('button', 'button', 'Thôi');
  for (const each of [goOn, goBack]) each.setAttribute('type', 'button');
  const words = make('p', '', `${sentence} Vẫn sao chép?`);
  words.id = 'hoi-truoc-khi-sao-chep';
  const question = make('div', 'cite-question', words, goOn, ' ', goBack);
  question.dataset['citeQuestion'] = '';
  question.setAttribute('role', 'group');
  question.setAttribute('aria-labelledby', words.id);
  const close = () => {
    question.remove();
    button.focus();
  };
  goBack.addEventListener('click', close);
  goOn.addEventListener('click', () => {
    close();
    take();
  });
  question.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  const row = button.closest('li');
  if (row) row.append(question);
  else button.closest('p')?.after(question);
  goOn.focus();
}

function closeQuestion(menu: HTMLElement): void {
  for (const question of menu.querySelectorAll('[data-cite-question]')) question.remove();
}
