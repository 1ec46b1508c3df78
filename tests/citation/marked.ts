// Rows of the citation tests: the text with what must be found between ⟦ and ⟧. A row without marks must stay silent.

import { expect } from 'vitest';
import type { Citation } from '../../src/citation/citation.ts';
import { find } from '../../src/citation/find.ts';

interface Marked {
  readonly text: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** Takes the marks out of a row. */
function unmark(row: string): Marked {
  const spans: [number, number][] = [];
  let text = '';
  for (const part of row.split(/([⟦⟧])/)) {
    if (part === '⟦') spans.push([text.length, text.length]);
    else if (part === '⟧') spans.at(-1)![1] = text.length;
    else text += part;
  }
  return { text, spans };
}

/** Finds in the row and expects exactly the marked surfaces; gives the citations back for further claims. */
export function expectFound(row: string): readonly Citation[] {
  const { text, spans } = unmark(row);
  const found = find(text);
  const wanted = spans.map(([start, end]) => text.slice(start, end));
  expect(found.map(({ surface }) => surface)).toEqual(wanted);
  expect(found.map(({ start, end }) => [start, end])).toEqual(spans);
  for (const { surface, start, end } of found) expect(text.slice(start, end)).toBe(surface);
  return found;
}
