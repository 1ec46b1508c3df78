// Cuts a text at its citations, so that each can be marked where it stands. The text itself is never changed.

import type { Citation } from './citation.ts';

type Place = Pick<Citation, 'start' | 'end'>;

export interface Segment<C extends Place = Citation> {
  readonly text: string;
  /** null: text between citations. */
  readonly citation: C | null;
}

/** The text as segments; joined, they are the text again. Citations that overlap an earlier one are left out. */
export function annotate<C extends Place>(text: string, citations: readonly C[]): Segment<C>[] {
  const segments: Segment<C>[] = [];
  let at = 0;
  for (const citation of citations.toSorted((a, b) => a.start - b.start)) {
    if (citation.start < at || citation.end > text.length) continue;
    if (citation.start > at) segments.push({ text: text.slice(at, citation.start), citation: null });
    segments.push({ text: text.slice(citation.start, citation.end), citation });
    at = citation.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), citation: null });
  return segments;
}
