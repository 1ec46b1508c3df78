// Builders with defaults, so that a test writes down only what it is about. Symbols are of no real body (THU).

import type { Evidence, LegalDocument, Relation, StatedEnd } from '../../src/domain/document.ts';
import { isoDate, yearOf } from '../../src/domain/iso-date.ts';
import type { EndCause, RelationVerb } from '../../src/domain/vocabulary.ts';

export const stated: Evidence = { kind: 'stated', sources: ['nguon-thu'] };
export const inferred: Evidence = { kind: 'inferred', reason: 'cùng cơ quan, cùng trích yếu', sources: [] };

/** A document issued on `date` (null: no date known) with the given differences from the defaults. */
export function makeDocument(
  id: string,
  date: string | null,
  changes: Partial<Omit<LegalDocument, 'inForceFrom' | 'reviewed'>> & {
    inForceFrom?: string;
    reviewed?: string;
  } = {},
): LegalDocument {
  const { inForceFrom, reviewed, ...rest } = changes;
  const day = date === null ? null : isoDate(date);
  return {
    id,
    symbol: '01-QĐ/THU',
    type: 'quy-dinh',
    issuers: ['ban-thu'],
    date: day,
    year: day === null ? null : yearOf(day),
    inForceFrom: inForceFrom === undefined ? null : isoDate(inForceFrom),
    end: null,
    title: `Văn bản thử ${id}`,
    titleNote: null,
    topics: ['thu'],
    appliesTo: [],
    textPublic: true,
    reviewed: reviewed === undefined ? null : isoDate(reviewed),
    attested: [],
    evidence: {},
    relations: [],
    conflicts: [],
    points: [],
    corrections: [],
    confidence: 'high',
    sources: ['nguon-thu'],
    ...rest,
  };
}

/** A relation on another document, stated by a source unless told otherwise. */
export function relate(
  verb: RelationVerb,
  target: string,
  options: { from?: string; part?: string; evidence?: Evidence; note?: string } = {},
): Relation {
  return {
    verb,
    target: { kind: 'document', id: target },
    from: options.from === undefined ? null : isoDate(options.from),
    part: options.part ?? null,
    evidence: options.evidence ?? stated,
    note: options.note ?? null,
  };
}

/** An ending of the document's own. */
export function endOf(
  kind: 'on' | 'before',
  date: string,
  cause: EndCause = 'stated',
  evidence: Evidence = stated,
): StatedEnd {
  return { cause, at: { kind, date: isoDate(date) }, evidence };
}
