// What the rest of the program gets from content/: exact types, everything normalised, nothing left to check.

import type { Comparison } from '../domain/comparison.ts';
import type {
  DocumentId,
  GlossaryEntry,
  Issuer,
  IssuerSlug,
  LegalDocument,
  Source,
  SourceId,
  Term,
  Topic,
  TopicSlug,
} from '../domain/document.ts';
import type { FinderSubject, Situation, SituationId } from '../domain/situation.ts';
import type { Session, SessionId } from '../domain/session.ts';
import type { Graph } from '../domain/graph.ts';
import type { IsoDate } from '../domain/iso-date.ts';

/** Markdown of an entry or page: rendered lazily, cached by digest. */
export interface Body {
  readonly markdown: string;
  /** SHA-256 of the Markdown, hex. */
  readonly digest: string;
  /** Path below the content folder, and the line (from 1) on which the Markdown starts. */
  readonly file: string;
  readonly line: number;
}

export interface ContentPage {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly body: Body;
}

/** An address that moved: `from` and `to` are document ids. */
export interface Redirect {
  readonly from: DocumentId;
  readonly to: DocumentId;
  readonly since: IsoDate;
}

/** Days on which the data were published. */
export interface Publication {
  /** The last one: what has changed since needs its correction. */
  readonly last: IsoDate;
  readonly first: IsoDate;
}

export interface Catalog {
  /** All documents in time order. */
  readonly documents: readonly LegalDocument[];
  readonly graph: Graph;
  readonly issuers: ReadonlyMap<IssuerSlug, Issuer>;
  readonly terms: readonly Term[];
  readonly topics: ReadonlyMap<TopicSlug, Topic>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly glossary: readonly GlossaryEntry[];
  readonly redirects: readonly Redirect[];
  /** Tables of old and new, in the order of their ids. */
  readonly comparisons: readonly Comparison[];
  /** Questions of staff, by id, in the order of their ids. */
  readonly situations: ReadonlyMap<SituationId, Situation>;
  /** Training sessions, by id, in the order of their ids. */
  readonly sessions: ReadonlyMap<SessionId, Session>;
  /** First steps of the guided finder, in the order written. */
  readonly finder: ReadonlyMap<string, FinderSubject>;
  readonly pages: ReadonlyMap<string, ContentPage>;
  /** Markdown of entries that have some; most have none. */
  readonly bodies: ReadonlyMap<DocumentId, Body>;
  readonly topicBodies: ReadonlyMap<TopicSlug, Body>;
  readonly situationBodies: ReadonlyMap<SituationId, Body>;
  readonly sessionBodies: ReadonlyMap<SessionId, Body>;
  /** Newest date that any source prints, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: how far the data reach. */
  readonly sourcesReach: string;
  /** null while the data were never published. */
  readonly publication: Publication | null;
}
