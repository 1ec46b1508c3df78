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

const mostExcerpts = 2;
/** A further passage is worth its room when it holds this share of what the best one holds. */
const furtherShare = 0.5;

/** Says whether a text has more of a query than one word of several, which alone means something else. */
export function isAnswering(text: string, terms: SearchTerms): boolean {
  return (rankPassages([text], terms)[0]?.score ?? 0) >= leastScore(terms);
}

function leastScore({ words }: SearchTerms): number {
  return words.filter(({ isStop }) => !isStop).length > 1 ? 2 : 1;
}

/** A short text, whole, with its marks. */
export function markText(text: string, terms: SearchTerms): readonly TextPart[] {
  return cut(text, 0, text.length, findMarks(text, terms));
}

/** The passages below the title that answer best, two at most, best first, each cut around its words. */
export function bestExcerpts(all: readonly Passage[], terms: SearchTerms): readonly Excerpt[] {
  const passages = all.filter(({ anchor }) => anchor !== '');
  const ranked = rankPassages(
    passages.map(({ text }) => text),
    terms,
  );
  const enough = Math.max(leastScore(terms), (ranked[0]?.score ?? 0) * furtherShare);
  return ranked
    .filter(({ score }) => score >= enough)
    .slice(0, mostExcerpts)
    .flatMap(({ passage }) => passages[passage] ?? [])
    .map((passage) => excerptOf(passage, terms));
}

function excerptOf({ text, anchor }: Passage, terms: SearchTerms): Excerpt {
  const { start, end, marks } = makeExcerpt(text, terms);
  const before = start > 0 ? [{ text: '… ', marked: false }] : [];
  const after = end < text.length ? [{ text: ' …', marked: false }] : [];
  return { parts: [...before, ...cut(text, start, end, marks), ...after], anchor };
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
