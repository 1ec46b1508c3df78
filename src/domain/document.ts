// The exact shape of what the product knows about one published document and its neighbours.
// Everything here has passed the gate (src/corpus): inside, nothing is checked twice.

import type { IsoDate } from './iso-date.ts';
import type {
  Confidence,
  DocumentType,
  EndCause,
  FactField,
  IssuerLevel,
  RelationVerb,
  SourceKind,
} from './vocabulary.ts';

/** Permanent id of a document, e.g. `qd-58-tw-2022`. */
export type DocumentId = string;
/** Id of a source, a topic, an issuer or a term: its slug in content. */
export type SourceId = string;
export type TopicSlug = string;
export type IssuerSlug = string;
export type TermSlug = string;

/** What a statement rests on: sources that state it, or a conclusion of the editors with its reason. */
export type Evidence =
  | { readonly kind: 'stated'; readonly sources: readonly SourceId[] }
  | { readonly kind: 'inferred'; readonly reason: string; readonly sources: readonly SourceId[] };

/** Written on the acting (newer) document; the inverse is derived by the graph. */
export interface Relation {
  readonly verb: RelationVerb;
  /** The other document, or what a source calls it when the corpus does not hold it. */
  readonly target:
    | { readonly kind: 'document'; readonly id: DocumentId }
    | { readonly kind: 'unlisted'; readonly name: string; readonly date: IsoDate | null };
  /** Day it takes effect on the target, only where a source states one; else the start of the acting document. */
  readonly from: IsoDate | null;
  /** The part of the target it touches; null is the whole. */
  readonly part: string | null;
  readonly evidence: Evidence;
  readonly note: string | null;
}

/** An ending that no relation carries. */
export interface StatedEnd {
  readonly cause: EndCause;
  /** `on`: first day it no longer applies. `before`: day unknown, ended by this day at the latest. */
  readonly at: { readonly kind: 'on' | 'before'; readonly date: IsoDate };
  readonly evidence: Evidence;
}

export interface Point {
  /** Name by which questions and answers point at it, unique in its document; most points have none. */
  readonly id: string | null;
  readonly provision: string | null;
  readonly text: string;
  /** Empty: one of the sources of the entry states it, the research did not note which. */
  readonly sources: readonly SourceId[];
}

export interface Conflict {
  readonly field: FactField;
  readonly says: string;
  readonly sources: readonly SourceId[];
}

/** A published correction of our own entry. */
export interface Correction {
  readonly field: FactField;
  readonly was: string;
  readonly is: string;
  readonly on: IsoDate;
  readonly reason: string;
}

/** One published instrument. */
export interface LegalDocument {
  readonly id: DocumentId;
  /** As printed, normalised; null for documents without a number. */
  readonly symbol: string | null;
  readonly type: DocumentType;
  /** One or more deciding bodies, the leading one first. */
  readonly issuers: readonly [IssuerSlug, ...IssuerSlug[]];
  /** Day of issue; null when no source gives it. */
  readonly date: IsoDate | null;
  /** Year of issue: from the date, or stated alone; null when unknown. */
  readonly year: number | null;
  /** Day it takes effect, only where a source says so. */
  readonly inForceFrom: IsoDate | null;
  readonly end: StatedEnd | null;
  readonly title: string;
  readonly titleNote: string | null;
  readonly topics: readonly TopicSlug[];
  readonly appliesTo: readonly string[];
  readonly textPublic: boolean;
  /** Last day someone looked for changes; null when nobody has. */
  readonly reviewed: IsoDate | null;
  /** Days on which a source still treats it as applicable. */
  readonly attested: readonly { readonly on: IsoDate; readonly sources: readonly SourceId[] }[];
  readonly evidence: Readonly<Partial<Record<FactField, readonly SourceId[]>>>;
  readonly relations: readonly Relation[];
  readonly conflicts: readonly Conflict[];
  readonly points: readonly Point[];
  readonly corrections: readonly Correction[];
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

export interface Issuer {
  readonly slug: IssuerSlug;
  readonly name: string;
  readonly shortName: string | null;
  /** Issuer codes that its symbols carry, the usual one first; several bodies share TW. */
  readonly codes: readonly string[];
  /** Part of document ids, e.g. `tw`, `tu-binhthuan`. */
  readonly idCode: string;
  readonly level: IssuerLevel;
  readonly place: string | null;
  readonly aliases: readonly string[];
}

/** A term (nhiệm kỳ, khóa) of the Central Committee. */
export interface Term {
  readonly slug: TermSlug;
  /** Roman ordinal of the congress, e.g. `XIII`. */
  readonly ordinal: string;
  readonly congressFrom: IsoDate;
  readonly congressTo: IsoDate;
  /** First plenum when it met during the congress: the term starts there, not the day after closing. */
  readonly firstPlenum: IsoDate | null;
}

export interface Topic {
  readonly slug: TopicSlug;
  readonly title: string;
  readonly order: number;
  readonly summary: string;
  readonly keywords: readonly string[];
}

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the source prints it. */
  readonly published: string | null;
  readonly seen: IsoDate | null;
  readonly kind: SourceKind;
  readonly lowTrust: boolean;
  readonly note: string | null;
}

export interface GlossaryEntry {
  readonly term: string;
  readonly abbreviations: readonly string[];
  readonly synonyms: readonly string[];
}
