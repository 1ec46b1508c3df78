// What reading a sentence gives: who does what to whom, and why one may doubt it.

import type { ResolvedCitation } from '../../citation/citation.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { RelationVerb } from '../../domain/vocabulary.ts';
import type { Span } from './sentences.ts';

/** Why a relation is listed and not proposed as sure. */
const doubts = [
  'negated',
  'planned',
  'question',
  'purpose',
  'event',
  'no-actor',
  'far-subject',
  'two-readings',
  'two-verbs',
  'direction',
  'ended-when',
  'no-number',
  'which-document',
  'not-dated',
  'acts-backwards',
] as const;
export type Doubt = (typeof doubts)[number];

/** A document as a sentence names it: a citation, or words without a number. */
export type Party =
  | { readonly kind: 'cited'; readonly citation: ResolvedCitation; readonly index: number }
  | { readonly kind: 'described'; readonly words: string; readonly span: Span };

export interface RelationRead {
  readonly verb: RelationVerb;
  /** null: the sentence names no acting document. */
  readonly actor: Party | null;
  readonly target: Party;
  /** The part of the target that is touched. */
  readonly part: string | null;
  /** Day it takes effect, where the sentence states one. */
  readonly from: IsoDate | null;
  readonly doubts: readonly Doubt[];
  /** The words of the phrase, and the sentence they stand in. */
  readonly phrase: Span;
  readonly sentence: Span;
}
