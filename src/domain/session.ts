// A training session: what a trainer needs for one meeting, every sentence with the documents it was written from.

import type { DocumentId, SourceId, TopicSlug } from './document.ts';
import type { IsoDate } from './iso-date.ts';
import type { Basis, RestingLine, SituationId } from './situation.ts';
import type { Audience, OutlinePartKind } from './vocabulary.ts';

/** File name of a session, without its ending. */
export type SessionId = string;

export interface OutlineItem {
  readonly text: string;
  readonly basis: readonly Basis[];
  /** What the trainer says or does, for the notes of a slide. */
  readonly notes: string | null;
}

export interface OutlinePart {
  readonly part: OutlinePartKind;
  readonly heading: string;
  readonly minutes: number;
  readonly items: readonly [OutlineItem, ...OutlineItem[]];
}

export interface DiscussionQuestion {
  readonly text: string;
  /** What a good discussion comes to. */
  readonly hint: string | null;
  readonly situation: SituationId | null;
}

/** A multiple-choice question; the point of its basis answers it. */
export interface QuizQuestion {
  /** Unique in its session. */
  readonly id: string;
  readonly text: string;
  readonly options: readonly string[];
  /** Index of the right one. */
  readonly answer: number;
  /** One sentence on why. */
  readonly why: string;
  readonly basis: Basis;
}

/** Something to read: a document of the corpus, or a source. */
export type Reading =
  | { readonly kind: 'document'; readonly id: DocumentId; readonly why: string }
  | { readonly kind: 'source'; readonly id: SourceId; readonly why: string };

export interface Session {
  readonly id: SessionId;
  readonly title: string;
  readonly order: number;
  readonly summary: string;
  readonly aims: readonly [string, ...string[]];
  readonly audience: readonly [Audience, ...Audience[]];
  readonly topics: readonly TopicSlug[];
  /** Day the texts were written: what changed after it makes them stale. */
  readonly writtenOn: IsoDate;
  readonly restsOn: readonly [RestingLine, ...RestingLine[]];
  readonly outline: readonly [OutlinePart, ...OutlinePart[]];
  /** Ids of tables of old and new. */
  readonly comparisons: readonly string[];
  readonly discussion: readonly DiscussionQuestion[];
  readonly questions: readonly QuizQuestion[];
  readonly reading: readonly Reading[];
}

/** Length of a session in minutes: the sum of its parts. */
export function minutesOf(session: Session): number {
  return session.outline.reduce((sum, { minutes }) => sum + minutes, 0);
}
