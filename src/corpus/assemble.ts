// Written data → the exact types of the domain. Nothing is refused here: the schemas have done that.

import type {
  Evidence,
  GlossaryEntry,
  Issuer,
  LegalDocument,
  Relation,
  Source,
  StatedEnd,
  Term,
  Topic,
} from '../domain/document.ts';
import { yearOf } from '../domain/iso-date.ts';
import { normaliseSymbol } from '../domain/symbol.ts';
import type { WrittenDocument, WrittenRelation } from './document-schema.ts';
import type { Written } from './list-schemas.ts';

/** The document of an entry; its id is the name of its file. */
export function makeDocument(id: string, written: WrittenDocument): LegalDocument {
  const [leading, ...others] = written.issuer;
  if (leading === undefined) throw new Error(`the schema let ${id} through without an issuer`);
  return {
    id,
    symbol: written.symbol === undefined ? null : normaliseSymbol(written.symbol),
    type: written.type,
    issuers: [leading, ...others],
    date: written.date ?? null,
    year: written.date === undefined ? (written.year ?? null) : yearOf(written.date),
    inForceFrom: written.inForceFrom ?? null,
    end: written.end === undefined ? null : makeEnd(written.end),
    title: written.title,
    titleNote: written.titleNote ?? null,
    topics: written.topics,
    appliesTo: written.appliesTo ?? [],
    textPublic: written.textPublic ?? true,
    reviewed: written.reviewed ?? null,
    attested: written.attested ?? [],
    evidence: makeEvidenceMap(written.evidence ?? {}),
    relations: (written.relations ?? []).map(makeRelation),
    conflicts: (written.conflicts ?? []).map(({ field, says, sources }) => ({
      field,
      says,
      sources: sources ?? [],
    })),
    points: (written.points ?? []).map(({ id: point, provision, text, sources }) => {
      return { id: point ?? null, provision: provision ?? null, text, sources: sources ?? [] };
    }),
    corrections: written.corrections ?? [],
    confidence: written.confidence,
    sources: written.sources,
  };
}

function makeRelation(written: WrittenRelation): Relation {
  const { verb, target, unlisted, unlistedDate, from, part, note } = written;
  return {
    verb,
    target:
      target === undefined
        ? { kind: 'unlisted', name: unlisted ?? '', date: unlistedDate ?? null }
        : { kind: 'document', id: target },
    from: from ?? null,
    part: part ?? null,
    evidence: makeEvidence(written),
    note: note ?? null,
  };
}

function makeEnd({ on, before, cause, ...evidence }: NonNullable<WrittenDocument['end']>): StatedEnd {
  const date = on ?? before;
  if (date === undefined) throw new Error('the schema let an end without a day through');
  return { cause, at: { kind: on === undefined ? 'before' : 'on', date }, evidence: makeEvidence(evidence) };
}

// Without sources it is a conclusion, if only an unexplained one: the check inferred-has-reason reports the empty reason.
function makeEvidence(written: { sources?: string[] | undefined; inferred?: string | undefined }): Evidence {
  const sources = written.sources ?? [];
  if (written.inferred === undefined && sources.length > 0) return { kind: 'stated', sources };
  return { kind: 'inferred', reason: written.inferred ?? '', sources };
}

function makeEvidenceMap(written: NonNullable<WrittenDocument['evidence']>): LegalDocument['evidence'] {
  const map: Partial<Record<keyof LegalDocument['evidence'], readonly string[]>> = {};
  for (const field of Object.keys(written) as (keyof typeof written)[]) {
    const sources = written[field];
    if (sources !== undefined) map[field] = sources;
  }
  return map;
}

/** The issuer of a row of issuers.yaml. */
export function makeIssuer(written: Written<'issuers'>): Issuer {
  return {
    slug: written.slug,
    name: written.name,
    shortName: written.shortName ?? null,
    codes: written.code,
    idCode: written.idCode,
    level: written.level,
    place: written.place ?? null,
    aliases: written.aliases ?? [],
  };
}

/** The term of a row of terms.yaml. */
export function makeTerm(written: Written<'terms'>): Term {
  const { slug, ordinal, congressFrom, congressTo, firstPlenum } = written;
  return { slug, ordinal, congressFrom, congressTo, firstPlenum: firstPlenum ?? null };
}

/** The source of a row of content/sources. */
export function makeSource(written: Written<'sources'>): Source {
  return {
    id: written.id,
    title: written.title,
    publisher: written.publisher,
    url: written.url ?? null,
    published: written.published ?? null,
    seen: written.seen ?? null,
    kind: written.kind,
    lowTrust: written.trust === 'low',
    note: written.note ?? null,
  };
}

/** The topic of a file of content/topics; its slug is the name of the file. */
export function makeTopic(slug: string, { title, order, summary, keywords }: Written<'topic'>): Topic {
  return { slug, title, order, summary, keywords };
}

/** The row of glossary.yaml. */
export function makeGlossaryEntry({ term, abbreviations, synonyms }: Written<'glossary'>): GlossaryEntry {
  return { term, abbreviations, synonyms };
}
