// A question that staff ask, the answer in our own words, and the lines of succession it rests on: the date picks
// the member of each line.

import type { DocumentId, TopicSlug } from './document.ts';
import type { IsoDate } from './iso-date.ts';
import type { Audience, LineRole } from './vocabulary.ts';

/** File name of a situation, without its ending. */
export type SituationId = string;

/** A line of succession, named by one of its members. */
export interface RestingLine {
  /** The member that names it; where lines were merged it picks the branch that is meant. */
  readonly document: DocumentId;
  readonly role: LineRole;
  readonly note: string | null;
}

/** What a sentence of ours was written from. */
export interface Basis {
  readonly document: DocumentId;
  /** Điều, khoản, mục; null when it rests on the document as a whole, or on a point that names it. */
  readonly provision: string | null;
  /** Id of a point of that document. */
  readonly point: string | null;
}

export interface Answer {
  readonly writtenOn: IsoDate;
  readonly text: string;
  readonly basis: readonly [Basis, ...Basis[]];
}

export interface Situation {
  readonly id: SituationId;
  readonly question: string;
  /** Other wordings, for search. */
  readonly alsoAsked: readonly string[];
  readonly askedBy: readonly Audience[];
  readonly topics: readonly TopicSlug[];
  /** Places in the guided finder, `<subject>/<matter>`. */
  readonly finder: readonly string[];
  /** Day the question is about, when it is about the past only; null: it is asked of any day. */
  readonly about: IsoDate | null;
  readonly restsOn: readonly [RestingLine, ...RestingLine[]];
  /** One for each state of the rules that it was written for, the newest first. */
  readonly answers: readonly [Answer, ...Answer[]];
  /** Days on which it is worth seeing how the answer differs. */
  readonly examples: readonly { readonly on: IsoDate; readonly text: string }[];
  /** Among the questions that the front page shows; lower first, null: not there. */
  readonly frontPage: number | null;
}

/** First step of the guided finder (whom is it about), with the second (what matter). */
export interface FinderSubject {
  readonly slug: string;
  readonly title: string;
  readonly matters: readonly { readonly slug: string; readonly title: string }[];
}
