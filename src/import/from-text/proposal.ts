// What is proposed from one clipping, ready to be reviewed: nothing here has been written anywhere.

import type { DocumentId } from '../../domain/document.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { RelationVerb } from '../../domain/vocabulary.ts';
import type { ClippingSource } from './clipping-source.ts';
import type { NewEntry } from './new-entries.ts';
import type { Doubt } from './relation.ts';

/** Where the words stand that a proposal rests on. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** UTF-16 offsets in the text of the clipping. */
  readonly start: number;
  readonly end: number;
  /** The words around, 200 characters at most, for the report alone. */
  readonly quote: string;
}

/** A document as a proposal names it. */
export interface Side {
  /** Entry of the corpus, or derived id of a new entry; null when neither can be told. */
  readonly id: DocumentId | null;
  /** False: no entry of the corpus. */
  readonly inCorpus: boolean;
  readonly name: string;
  readonly symbol: string | null;
  readonly issued: string | null;
}

/**
 * How a relation stands against the corpus: `new` · `known` (the source is to be added, or is there) · `contradicts` ·
 * `mention` the subject is an event or a body, so it is no relation of documents.
 */
export type RelationStanding = 'new' | 'known' | 'contradicts' | 'mention';

export interface ProposedRelation {
  readonly verb: RelationVerb;
  readonly actor: Side | null;
  readonly target: Side;
  readonly part: string | null;
  readonly from: IsoDate | null;
  readonly doubts: readonly Doubt[];
  readonly sure: boolean;
  readonly standing: RelationStanding;
  /** Known: the corpus already names this source for it. */
  readonly sourceNamed: boolean;
  /** What the corpus says instead. */
  readonly against: Contradiction | null;
  readonly places: readonly Place[];
}

export type Contradiction =
  | { readonly kind: 'other-way-round' }
  | { readonly kind: 'other-verb'; readonly verb: RelationVerb }
  | { readonly kind: 'other-successor'; readonly by: DocumentId }
  | { readonly kind: 'other-day'; readonly day: IsoDate };

/** A fact that the text states otherwise than the entry. */
export interface DifferingFact {
  readonly id: DocumentId;
  readonly field: 'date' | 'type' | 'issuer' | 'title';
  readonly stated: string;
  readonly held: string;
  readonly place: Place;
}

export interface ProposedEntry extends NewEntry {
  readonly sure: boolean;
  readonly places: readonly Place[];
}

export interface Proposal {
  readonly file: string;
  readonly source: ClippingSource;
  readonly citations: number;
  readonly entries: readonly ProposedEntry[];
  readonly relations: readonly ProposedRelation[];
  readonly facts: readonly DifferingFact[];
}
