// Phrases and badges as nodes of the page. Text only ever becomes text: nothing here reads HTML.

import type { Badge } from '../site/badge.ts';
import { href } from '../site/href.ts';
import { isSolid, type Phrase } from '../site/phrase.ts';

/** Nodes of a phrase, its links as links. */
export function phraseNodes(phrase: Phrase): (string | HTMLAnchorElement)[] {
  return phrase.map((part) => {
    if (typeof part === 'string') return part;
    const link = document.createElement('a');
    link.href = href(part.path);
    link.textContent = part.text;
    if (isSolid(part)) link.className = 'solid';
    return link;
  });
}

/** Shows another badge in the element of a badge. */
export function showBadge(element: HTMLElement, badge: Badge): void {
  element.dataset['shape'] = badge.shape;
  element.textContent = badge.label;
}

/** A new element with a class and children. */
export function make(tag: string, className: string, ...children: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}
