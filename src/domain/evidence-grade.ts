// How well each fact of an entry is supported: derived from what the entry names, never written by hand.
//
// Two sources support each other when different publishers print them and neither is of low trust. A conflict counts
// as a disagreement of sources only when it names the sources that disagree; without them it is a remark of the
// editors, and a fact that has nothing but a remark is a conclusion of theirs.

import type { Conflict, LegalDocument, Relation, Source, SourceId } from './document.ts';
import { publishersNamed } from './publishers.ts';
import { parseSymbol, typesOfCode } from './symbol.ts';
import { evidenceGrades, type EvidenceGrade, type FactField } from './vocabulary.ts';

/**
 * Where the support of a fact is written: `named`, its own list of sources; `symbol`, the type is read off a symbol
 * that is supported; `entry`, one of the sources of the entry, not noted which; `reason`, the editors conclude it;
 * `none`, nowhere.
 */
export type EvidenceBasis = 'named' | 'symbol' | 'entry' | 'reason' | 'none';

export interface FactEvidence {
  readonly grade: EvidenceGrade;
  readonly basis: EvidenceBasis;
  readonly sources: readonly SourceId[];
  /** Disagreements and remarks that name the fact, as written. */
  readonly conflicts: readonly Conflict[];
}

type Sources = ReadonlyMap<SourceId, Source>;
type Documents = ReadonlyMap<string, LegalDocument>;

/** Facts that have a row of their own; relations and points are graded one by one. */
export const gradedFields = [
  'symbol',
  'type',
  'issuer',
  'date',
  'inForceFrom',
  'title',
  'appliesTo',
  'end',
] as const satisfies readonly FactField[];
export type GradedField = (typeof gradedFields)[number];

/** The facts that make a document that document; its grade is the weakest of theirs. */
const coreFields = ['symbol', 'date', 'title'] as const satisfies readonly GradedField[];

// From the weakest: nothing says so; sources say different things; one says so; several do.
const weakestFirst: readonly EvidenceGrade[] = ['inferred', 'conflicting', 'single', 'cross-checked'];

/** Support of a fact of an entry; null where the entry does not state the fact (no date, no symbol, …). */
export function factEvidence(
  document: LegalDocument,
  field: GradedField,
  sources: Sources,
): FactEvidence | null {
  if (!isStated(document, field)) return null;
  const conflicts = document.conflicts.filter((conflict) => conflict.field === field);
  if (field === 'end' && document.end !== null) {
    const { evidence } = document.end;
    return grade(evidence.kind === 'inferred' ? 'reason' : 'named', evidence.sources, conflicts, sources);
  }
  const named = document.evidence[field] ?? [];
  if (named.length > 0) return grade('named', named, conflicts, sources);
  const ofSymbol = document.evidence.symbol ?? [];
  if (field === 'type' && ofSymbol.length > 0 && conflicts.length === 0 && symbolTellsType(document)) {
    return grade('symbol', ofSymbol, conflicts, sources);
  }
  // Where the editors remark on a fact and name no source for it, the sources of the entry do not carry it.
  if (conflicts.length > 0 && !conflicts.some(isDisagreement)) return grade('reason', [], conflicts, sources);
  return grade(document.sources.length > 0 ? 'entry' : 'none', document.sources, conflicts, sources);
}

/** Support of a relation that the entry states; `documents` tells which conflict speaks of which relation. */
export function relationEvidence(
  document: LegalDocument,
  relation: Relation,
  sources: Sources,
  documents: Documents,
): FactEvidence {
  const conflicts = conflictsOf(document, relation, documents);
  const { evidence } = relation;
  return grade(evidence.kind === 'inferred' ? 'reason' : 'named', evidence.sources, conflicts, sources);
}

/** Support of a document as a whole: the weakest of its symbol, date (or year) and title, as far as it has them. */
export function documentEvidence(document: LegalDocument, sources: Sources): EvidenceGrade {
  const grades = coreFields.flatMap((field) => factEvidence(document, field, sources)?.grade ?? []);
  return weakestFirst.find((one) => grades.includes(one)) ?? 'inferred';
}

/** Whether sources that can be trusted and that no publisher joins say the same: at least two of them. */
export function areIndependent(ids: readonly SourceId[], sources: Sources): boolean {
  const publishers = ids.flatMap((id) => {
    const source = sources.get(id);
    return source === undefined || source.lowTrust ? [] : [namesOf(source)];
  });
  return publishers.some((one, index) =>
    publishers
      .slice(index + 1)
      .some((other) => one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name))),
  );
}

/** All grades with nothing in them, to be counted up. */
export function noGrades(): Record<EvidenceGrade, number> {
  const entries = Object.keys(evidenceGrades).map((key) => [key, 0]);
  return Object.fromEntries(entries) as Record<EvidenceGrade, number>;
}

/** Whether a conflict tells which sources disagree; otherwise it is a remark of the editors. */
export function isDisagreement(conflict: Conflict): boolean {
  return conflict.sources.length > 0;
}

function grade(
  basis: EvidenceBasis,
  ids: readonly SourceId[],
  conflicts: readonly Conflict[],
  sources: Sources,
): FactEvidence {
  const facts = { basis, sources: ids, conflicts };
  if (basis === 'reason' || basis === 'none') return { grade: 'inferred', ...facts };
  if (conflicts.some(isDisagreement)) return { grade: 'conflicting', ...facts };
  const checked = basis !== 'entry' && areIndependent(ids, sources);
  return { grade: checked ? 'cross-checked' : 'single', ...facts };
}

function isStated(document: LegalDocument, field: GradedField): boolean {
  if (field === 'issuer') return true;
  if (field === 'date') return document.year !== null;
  if (field === 'appliesTo') return document.appliesTo.length > 0;
  return document[field] !== null;
}

// A source is asked for once for each fact that rests on it.
const knownNames = new WeakMap<Source, readonly string[]>();

function namesOf(source: Source): readonly string[] {
  const known = knownNames.get(source) ?? publishersNamed(source.publisher);
  knownNames.set(source, known);
  return known;
}

function symbolTellsType({ symbol }: LegalDocument): boolean {
  const parsed = symbol === null ? undefined : parseSymbol(symbol);
  return parsed !== undefined && typesOfCode(parsed.typeCode).length === 1;
}

// A conflict on relations names none of them: it speaks of those whose symbol stands in its words, else of all.
function conflictsOf(document: LegalDocument, relation: Relation, documents: Documents): readonly Conflict[] {
  const symbolOf = ({ target }: Relation) =>
    target.kind === 'document' ? (documents.get(target.id)?.symbol ?? null) : target.name;
  const speaksOf = (says: string, one: Relation) => {
    const symbol = symbolOf(one);
    return symbol !== null && says.includes(symbol);
  };
  return document.conflicts.filter(({ field, says }) => {
    if (field !== 'relations') return false;
    return speaksOf(says, relation) || !document.relations.some((one) => speaksOf(says, one));
  });
}
