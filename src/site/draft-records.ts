// What the draft checker knows of the catalog: enough to resolve citations, to tell validity and to write the Party form.
// One compact file, made with the site; in the browser it becomes documents and a graph again.

import type { ResolvableCatalogue } from '../citation/catalogue-index.ts';
import type { Evidence, Issuer, LegalDocument, Relation, Term } from '../domain/document.ts';
import { buildGraph } from '../domain/graph.ts';

type Kept = 'id' | 'type' | 'issuers' | 'title';
type Optional = 'symbol' | 'date' | 'year' | 'inForceFrom' | 'reviewed' | 'end';

/** A document with what is null or empty left out. */
export interface DraftRecord extends Pick<LegalDocument, Kept>, Partial<Pick<LegalDocument, Optional>> {
  readonly attested?: readonly LegalDocument['attested'][number]['on'][];
  readonly relations?: readonly DraftRelation[];
  /** Sources disagree about the day of issue. */
  readonly dateDisputed?: true;
}

interface DraftRelation extends Pick<Relation, 'verb'>, Partial<Pick<Relation, 'from' | 'part'>> {
  readonly target: string;
  /** Reason of an inferred relation; a stated one has none. */
  readonly inferred?: string;
}

export interface DraftRecords {
  readonly documents: readonly DraftRecord[];
  readonly issuers: readonly Issuer[];
  readonly terms: readonly Term[];
}

/** The catalog as records; relations to documents it does not hold are left out. */
export function draftRecords({ graph, issuers, terms }: ResolvableCatalogue): DraftRecords {
  return {
    documents: [...graph.documents.values()].map(recordOf),
    issuers: [...issuers.values()],
    terms,
  };
}

function recordOf(document: LegalDocument): DraftRecord {
  const { id, type, issuers, title, symbol, date, year, inForceFrom, reviewed, end } = document;
  const relations = document.relations.flatMap(relationOf);
  return {
    id,
    type,
    issuers,
    title,
    ...(symbol !== null && { symbol }),
    ...(date !== null && { date }),
    ...(date === null && year !== null && { year }),
    ...(inForceFrom !== null && { inForceFrom }),
    ...(reviewed !== null && { reviewed }),
    ...(end !== null && { end: { ...end, evidence: withoutSources(end.evidence) } }),
    ...(document.attested.length > 0 && { attested: document.attested.map(({ on }) => on) }),
    ...(relations.length > 0 && { relations }),
    ...(document.conflicts.some(({ field }) => field === 'date') && { dateDisputed: true as const }),
  };
}

function relationOf({ verb, target, from, part, evidence }: Relation): readonly DraftRelation[] {
  if (target.kind !== 'document') return [];
  return [
    {
      verb,
      target: target.id,
      ...(from !== null && { from }),
      ...(part !== null && { part }),
      ...(evidence.kind === 'inferred' && { inferred: evidence.reason }),
    },
  ];
}

function withoutSources(evidence: Evidence): Evidence {
  return { ...evidence, sources: [] };
}

/** The records as a catalog for the resolver; sources, points and topics are not in it. */
export function draftCatalogue({ documents, issuers, terms }: DraftRecords): ResolvableCatalogue {
  return {
    graph: buildGraph(documents.map(documentOf)),
    issuers: new Map(issuers.map((issuer) => [issuer.slug, issuer])),
    terms,
  };
}

function documentOf(record: DraftRecord): LegalDocument {
  const { attested = [], relations = [], dateDisputed, ...facts } = record;
  return {
    symbol: null,
    date: null,
    year: facts.date === undefined || facts.date === null ? null : Number(facts.date.slice(0, 4)),
    inForceFrom: null,
    reviewed: null,
    end: null,
    ...facts,
    titleNote: null,
    topics: [],
    appliesTo: [],
    textPublic: true,
    attested: attested.map((on) => ({ on, sources: [] })),
    evidence: {},
    relations: relations.map(({ verb, target, from = null, part = null, inferred }) => ({
      verb,
      target: { kind: 'document', id: target },
      from,
      part,
      evidence:
        inferred === undefined
          ? { kind: 'stated', sources: [] }
          : { kind: 'inferred', reason: inferred, sources: [] },
      note: null,
    })),
    conflicts: dateDisputed ? [{ field: 'date', says: '', sources: [] }] : [],
    points: [],
    corrections: [],
    confidence: 'medium',
    sources: [],
  };
}
