// All relation phrases of a text, sentence by sentence.

import type { ResolvedCitation } from '../../citation/citation.ts';
import type { RelationRead } from './relation.ts';
import { readSentence } from './read-sentence.ts';
import { makeSentence } from './sentence.ts';
import { splitSentences, type Span } from './sentences.ts';

export interface RelationsRead {
  readonly relations: readonly RelationRead[];
  readonly sentences: readonly Span[];
  /** Characters and pairs of words and citations looked at; a test holds it to the length of the text. */
  readonly work: number;
}

/** Reads the relations of a text whose citations are known, in the order of the text. Never throws. */
export function readRelations(text: string, citations: readonly ResolvedCitation[]): RelationsRead {
  const sentences = splitSentences(text, citations);
  const relations: RelationRead[] = [];
  let work = 0;
  let next = 0;
  for (const span of sentences) {
    const inside: [number, ResolvedCitation][] = [];
    for (; next < citations.length && citations[next]!.start < span.end; next += 1)
      inside.push([next, citations[next]!]);
    const sentence = makeSentence(text, span, inside);
    work += span.end - span.start + sentence.mentions.length * sentence.phrases.length;
    relations.push(...readSentence(sentence));
  }
  return { relations, sentences, work };
}
