// What is found in a text and what it is taken to mean. Finding (find.ts) and resolving (resolve.ts) are separate.

import type { DocumentId } from '../domain/document.ts';
import type { DocumentType, ValidityGrade, ValidityState } from '../domain/vocabulary.ts';

/**
 * How a document is named: `full` type and symbol · `bare-symbol` symbol whose type word stands elsewhere ·
 * `number` type and number · `plenum` "Nghị quyết Trung ương 4" · `congress` "Nghị quyết Đại hội XIII" ·
 * `named` Điều lệ Đảng, a law · `anaphor` "Chỉ thị này" · `self` the text's own number · `described` issuer and title ·
 * `in-title` an instrument named inside the title of the citation before it.
 */
export type CitationForm =
  | 'full'
  | 'bare-symbol'
  | 'number'
  | 'plenum'
  | 'congress'
  | 'named'
  | 'anaphor'
  | 'self'
  | 'described'
  | 'in-title';

export interface Citation {
  /** The shortest identifying words, exactly as in the text. */
  readonly surface: string;
  /** UTF-16 offsets of the surface in the text given. */
  readonly start: number;
  readonly end: number;
  /** null when only a code is stated that two types share (`69-QĐ/TW` without a type word). */
  readonly type: DocumentType | null;
  /** Digits as printed (`05`), null for named forms. */
  readonly number: string | null;
  /** Canonical symbol, only from what the text states or a list shares; null for number-only and named forms. */
  readonly symbol: string | null;
  /** Name of the issuer, stated or implied by a code that names one body; never guessed from TW, TU, ĐU. */
  readonly issuer: string | null;
  /** `YYYY-MM-DD` or `YYYY` as printed, even where it is wrong. */
  readonly issued: string | null;
  readonly title: string | null;
  /** `điểm b khoản 2 Điều 25`. */
  readonly provision: string | null;
  readonly form: CitationForm;
  /** Roman ordinal of the term stated (`XII`); of the body named, which need not be the Central Committee. */
  readonly term: string | null;
  readonly plenum: number | null;
  /** Indices of fellow members of a list that shares type, code or tail. */
  readonly shares: readonly number[];
  /** Index of the earlier citation meant, or the text itself. */
  readonly antecedent: number | 'self' | null;
}

type ResolutionKind = 'resolved' | 'ambiguous' | 'unknown' | 'local';

/** Why a document is, or is not, what is meant. */
export type ReasonCode =
  | 'date'
  | 'year'
  | 'term'
  | 'title'
  | 'antecedent'
  | 'citing-date'
  | 'unique-symbol'
  | 'date-differs'
  | 'title-differs'
  | 'issuer-differs'
  | 'type-differs'
  | 'later-than-text'
  | 'not-in-force'
  | 'number-reached-again'
  | 'no-date'
  | 'other-code'
  | 'number-only';

export interface Candidate {
  readonly id: DocumentId;
  readonly reasons: readonly ReasonCode[];
}

export interface Resolution {
  readonly kind: ResolutionKind;
  /** Only when resolved. */
  readonly id: DocumentId | null;
  /** What it rests on when resolved (`date`), and what disagrees (`date-differs`). */
  readonly reasons: readonly ReasonCode[];
  /** Ambiguous: what it may be. Unknown: entries with the same number that do not fit. */
  readonly candidates: readonly Candidate[];
  /** Validity on the date of the text, when resolved and the date is known. */
  readonly state: ValidityState | null;
  readonly grade: ValidityGrade | null;
  /** Documents that ended it by the date of the text. */
  readonly successors: readonly DocumentId[];
}

export interface ResolvedCitation extends Citation {
  readonly resolution: Resolution;
}
