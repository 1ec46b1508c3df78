// The page of a session: what has changed since the print whose code the reader types, or the address names.

import { checkCode, type CodeKnowledge } from '../site/code-check.ts';
import { writeAddress } from './asked-day.ts';
import { codeAnswerNodes } from './code-answer.ts';

function start(box: HTMLElement): void {
  const form = box.querySelector<HTMLFormElement>('[data-code-form]');
  const input = box.querySelector<HTMLInputElement>('[name="ma"]');
  const place = box.querySelector<HTMLElement>('[data-code-answer]');
  const text = box.querySelector('[data-code-knowledge]')?.textContent;
  if (form === null || input === null || place === null || !text) return;
  // Written by this site's own build, from checked content.
  const knowledge = JSON.parse(text) as CodeKnowledge;
  const show = (code: string) => {
    const answer = checkCode(code, knowledge);
    place.dataset['codeAnswer'] = answer.kind;
    place.replaceChildren(...codeAnswerNodes(answer));
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const code = input.value.trim();
    if (code === '') place.replaceChildren();
    else show(code);
    writeAddress({ ma: code });
  });
  const asked = new URLSearchParams(location.search).get('ma')?.slice(0, 24) ?? '';
  if (asked === '') return;
  input.value = asked;
  show(asked);
  // Someone who scans the address of a print comes for this answer.
  box.scrollIntoView();
}

for (const box of document.querySelectorAll<HTMLElement>('[data-code-check]')) start(box);
