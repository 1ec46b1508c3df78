// Documents and their graph as the API gives them. Inverse relations, validity, lineage and grades are derived.

import type { Evidence, LegalDocument, Relation } from '../../domain/document.ts';
import {
  documentEvidence,
  factEvidence,
  gradedFields,
  relationEvidence,
} from '../../domain/evidence-grade.ts';
import { edgesTo } from '../../domain/graph.ts';
import { lineageOf } from '../../domain/lineage.ts';
import { termOfDate } from '../../domain/terms.ts';
import type { Validity, ValidityCause } from '../../domain/validity.ts';
import { documentTypes } from '../../domain/vocabulary.ts';
import type { ApiContext } from './context.ts';
import type { ApiCause, ApiDocument, ApiEvidence, graphFile } from './document-shape.ts';
import type { z } from 'zod';

/** One document. */
export function apiDocument(document: LegalDocument, context: ApiContext): ApiDocument {
  const { catalog, pageOf, address } = context;
  return {
    id: document.id,
    symbol: document.symbol,
    type: document.type,
    typeLabel: documentTypes[document.type].label,
    title: document.title,
    titleNote: document.titleNote,
    issuers: [...document.issuers],
    date: document.date,
    year: document.year,
    term: document.date === null ? null : (termOfDate(catalog.terms, document.date)?.slug ?? null),
    inForceFrom: document.inForceFrom,
    end: endOf(document, context),
    appliesTo: [...document.appliesTo],
    topics: [...document.topics],
    textPublic: document.textPublic,
    reviewed: document.reviewed,
    attested: document.attested.map(({ on, sources }) => ({ on, sources: [...sources] })),
    confidence: document.confidence,
    evidenceGrade: documentEvidence(document, catalog.sources),
    validity: apiValidity(document, context),
    lineage: lineageOf(catalog.graph, document.id).members.map(({ id }) => id),
    facts: factsOf(document, context),
    conflicts: document.conflicts.map((conflict) => ({ ...conflict, sources: [...conflict.sources] })),
    relations: document.relations.map((relation) => outgoing(document, relation, context)),
    inverseRelations: edgesTo(catalog.graph, document.id).map(({ source, relation }) => ({
      verb: relation.verb,
      source,
      from: relation.from,
      part: relation.part,
      note: relation.note,
      evidence: evidenceOf(source, relation, context),
    })),
    points: document.points.map((point) => ({ ...point, sources: [...point.sources] })),
    markdown: catalog.bodies.get(document.id)?.markdown ?? null,
    corrections: document.corrections.map((correction) => ({ ...correction })),
    comparisons: catalog.comparisons
      .filter(({ from, to }) => to === document.id || from.includes(document.id))
      .map(({ id }) => id),
    sources: [...document.sources],
    page: address(pageOf('document', document.id)),
  };
}

/** Nodes and edges of all documents. */
export function apiGraph(context: ApiContext): Pick<z.infer<typeof graphFile>, 'nodes' | 'edges'> {
  const { catalog, validityOf } = context;
  const met = new Map<string, number>();
  const idOf = (base: string) => {
    const count = (met.get(base) ?? 0) + 1;
    met.set(base, count);
    return count === 1 ? base : `${base}--${count}`;
  };
  return {
    nodes: catalog.documents.map((document) => {
      const { state, grade } = validityOf(document);
      const { id, symbol, type, title } = document;
      const date = document.date ?? (document.year === null ? null : String(document.year));
      return { id, symbol, type, title, date, state, grade };
    }),
    edges: catalog.documents.flatMap(({ id }) =>
      (catalog.graph.outgoing.get(id) ?? []).map(({ source, target, relation }) => ({
        id: idOf(`${source}--${relation.verb}--${target}`),
        source,
        verb: relation.verb,
        target,
        from: relation.from,
        part: relation.part,
        evidence: evidenceOf(source, relation, context),
      })),
    ),
  };
}

function outgoing(document: LegalDocument, relation: Relation, context: ApiContext) {
  const { target } = relation;
  return {
    verb: relation.verb,
    target: target.kind === 'document' ? target.id : null,
    targetName: target.kind === 'unlisted' ? target.name : null,
    targetDate: target.kind === 'unlisted' ? target.date : null,
    from: relation.from,
    part: relation.part,
    note: relation.note,
    evidence: evidenceOf(document.id, relation, context),
  };
}

function evidenceOf(acting: string, relation: Relation, { catalog }: ApiContext): ApiEvidence {
  const document = catalog.graph.documents.get(acting);
  if (document === undefined) throw new Error(`an edge from nowhere: ${acting}`);
  const { grade } = relationEvidence(document, relation, catalog.sources, catalog.graph.documents);
  return writtenEvidence(relation.evidence, grade);
}

function writtenEvidence(evidence: Evidence, grade: ApiEvidence['grade']): ApiEvidence {
  return {
    kind: evidence.kind,
    grade,
    reason: evidence.kind === 'inferred' ? evidence.reason : null,
    sources: [...evidence.sources],
  };
}

function endOf(document: LegalDocument, { catalog }: ApiContext): ApiDocument['end'] {
  const { end } = document;
  if (end === null) return null;
  const grade = factEvidence(document, 'end', catalog.sources)?.grade ?? 'inferred';
  return {
    cause: end.cause,
    at: end.at.kind,
    date: end.at.date,
    evidence: writtenEvidence(end.evidence, grade),
  };
}

function factsOf(document: LegalDocument, { catalog }: ApiContext): ApiDocument['facts'] {
  const entries = gradedFields.map((field) => {
    const fact = factEvidence(document, field, catalog.sources);
    return [
      field,
      fact === null ? null : { grade: fact.grade, basis: fact.basis, sources: [...fact.sources] },
    ] as const;
  });
  return Object.fromEntries(entries) as ApiDocument['facts'];
}

function apiValidity(document: LegalDocument, context: ApiContext): ApiDocument['validity'] {
  const validity: Validity = context.validityOf(document);
  const { date, state, grade, amended, cause, endsLater } = validity;
  return {
    date,
    state,
    grade,
    label: context.labelOf(validity),
    sentence: context.sentenceOf(document, validity),
    amended,
    cause: apiCause(cause),
    endsLater: endsLater === null ? null : apiCause(endsLater),
  };
}

const noCause = {
  date: null,
  startBasis: null,
  verb: null,
  by: null,
  part: null,
  endCause: null,
  endAt: null,
  evidence: null,
} as const;

function apiCause(cause: ValidityCause): ApiCause {
  const { kind } = cause;
  switch (kind) {
    case 'start':
      return { kind, ...noCause, date: cause.date, startBasis: cause.basis };
    case 'relation': {
      const { verb, by, date, part, evidence } = cause;
      return { kind, ...noCause, date, verb, by, part, evidence };
    }
    case 'end': {
      const { date, evidence } = cause;
      return { kind, ...noCause, date, endCause: cause.cause, endAt: cause.at, evidence };
    }
    case 'maybe-ended':
      return { kind, ...noCause, by: cause.by, evidence: cause.evidence };
    case 'start-uncertain':
    case 'not-reviewed':
      return { kind, ...noCause };
  }
}
