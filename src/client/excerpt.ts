// Text with the words of a query marked, as plain parts: no HTML is ever inserted.

import { findMarks, makeExcerpt, rankPassages, type Mark, type SearchTerms } from '../search/highlight.ts';
import type { Passage } from '../search/pagefind-fragment.ts';

export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly parts: readonly TextPart[];
  /** Anchor on the document page. */
  readonly anchor: string;
}

/** A short text, whole, with its marks. */
export function markText(text: string, terms: SearchTerms): readonly TextPart[] {
  return cut(text, 0, text.length, findMarks(text, terms));
}

/** The passage below the title that answers best, cut around its words; undefined when none holds any. */
export function bestExcerpt(all: readonly Passage[], terms: SearchTerms): Excerpt | undefined {
  const passages = all.filter(({ anchor }) => anchor !== '');
  const [best] = rankPassages(
    passages.map(({ text }) => text),
    terms,
  );
  const passage = best === undefined ? undefined : passages[best.passage];
  if (passage === undefined) return undefined;
  const { start, end, marks } = makeExcerpt(passage.text, terms);
  const parts = cut(passage.text, start, end, marks);
  const before = start > 0 ? [{ text: '… ', marked: false }] : [];
  const after = end < passage.text.length ? [{ text: ' …', marked: false }] : [];
  return { parts: [...before, ...parts, ...after], anchor: passage.anchor };
}

function cut(text: string, start: number, end: number, marks: readonly Mark[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = start;
  for (const mark of marks) {
    parts.push(
      { text: text.slice(at, mark.start), marked: false },
      { text: text.slice(mark.start, mark.end), marked: true },
    );
    at = mark.end;
  }
  parts.push({ text: text.slice(at, end), marked: false });
  return parts.filter((part) => part.text !== '');
}
