// What a printed code tells, in the page.

import type { CodeAnswer } from '../site/code-check.ts';
import { href } from '../site/href.ts';
import { documentPath } from '../site/urls.ts';
import { make } from './words.ts';

/** What a code tells, as nodes: the sentence, and the documents that changed. */
export function codeAnswerNodes(answer: CodeAnswer): HTMLElement[] {
  const sentence = make('p', '', answer.sentence);
  if (answer.kind !== 'changed') return [sentence];
  const list = make('ul', '');
  for (const { id, name, words } of answer.documents) {
    const link = document.createElement('a');
    link.href = href(documentPath(id));
    link.textContent = name;
    list.append(make('li', '', link, `: ${words}.`));
  }
  return [sentence, list];
}
