// Places of words in a clipping with a short quotation, for the report.

import { cleanText } from '../clean-text.ts';
import type { Place } from './proposal.ts';
import { makePlaces, type Span } from './sentences.ts';

export type PlaceOf = (span: Span) => Place;

/** Longest quotation in characters: enough to find the words, too little to carry the text away. */
export const longestQuote = 200;

/** Places with quotations that stay inside their sentence. `sentences` in order, without gaps. */
export function makeQuotes(text: string, sentences: readonly Span[]): PlaceOf {
  const lineOf = makePlaces(text);
  return ({ start, end }) => {
    const sentence = sentenceAt(sentences, start) ?? { start, end };
    return { ...lineOf(start), start, end, quote: quoteOf(text, { start, end }, sentence) };
  };
}

function sentenceAt(sentences: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

// The words themselves first; what room is left shows a little more before than behind.
function quoteOf(text: string, { start, end }: Span, sentence: Span): string {
  const room = longestQuote - 2;
  const long = end - start > room;
  const spare = long ? 0 : room - (end - start);
  const from = Math.max(sentence.start, start - Math.ceil(spare * 0.6));
  const to = long ? start + room : Math.min(Math.max(end, sentence.end), end + (spare - (start - from)));
  const inner = cleanText(text.slice(from, to)).slice(0, room);
  return `${from > sentence.start ? '…' : ''}${inner}${to < sentence.end ? '…' : ''}`;
}
