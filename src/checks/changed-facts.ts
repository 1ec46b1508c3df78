// What differs between the facts as published and the facts of today. A fact where none was, and the day of a year
// that was published, are additions: nothing that readers were told has become wrong.

import type { Path } from '../corpus/problem.ts';
import type { Catalog } from '../corpus/catalog.ts';
import { gradedFields } from '../domain/evidence-grade.ts';
import type { PublishedFacts, PublishedRelation } from '../domain/published-facts.ts';
import type { FactField } from '../domain/vocabulary.ts';
import { notStated, printFact, printRelation } from './printed-facts.ts';

export interface ChangedFact {
  readonly field: FactField;
  /** Published and present value as a correction prints them. */
  readonly was: string;
  readonly is: string;
  /** Where the present value stands in the entry; the nearest part that exists counts. */
  readonly path: Path;
}

/** The changes between two states of a document, in the order of the fields, relations last. */
export function changedFacts(
  before: PublishedFacts,
  now: PublishedFacts,
  catalog: Catalog,
): readonly ChangedFact[] {
  const changes: ChangedFact[] = [];
  for (const field of gradedFields) {
    const was = printFact(before, field, catalog);
    const is = printFact(now, field, catalog);
    const madeExact = field === 'date' && now.date?.startsWith(`${was}-`) === true;
    if (was !== is && was !== notStated && !madeExact) changes.push({ field, was, is, path: [field] });
  }
  return [...changes, ...changedRelations(before.relations ?? [], now.relations ?? [], catalog)];
}

interface Present {
  readonly relation: PublishedRelation;
  readonly index: number;
}

// Relations have no names: what stands word for word in both is the same, the rest is paired by how much it shares.
function changedRelations(
  before: readonly PublishedRelation[],
  now: readonly PublishedRelation[],
  catalog: Catalog,
): readonly ChangedFact[] {
  const free: Present[] = now.map((relation, index) => ({ relation, index }));
  const take = (fits: (relation: PublishedRelation) => boolean): Present | undefined => {
    const at = free.findIndex(({ relation }) => fits(relation));
    return at < 0 ? undefined : free.splice(at, 1)[0];
  };
  const lost = before.filter((old) => take((one) => isSame(old, one)) === undefined);
  const reworded = lost.filter((old) => take((one) => isAddition(old, one, catalog)) === undefined);
  return reworded.map((old): ChangedFact => {
    const next =
      take((one) => one.verb === old.verb && isSameTarget(old, one)) ?? take((one) => isSameTarget(old, one));
    return {
      field: 'relations',
      was: printRelation(old, catalog),
      is: next === undefined ? notStated : printRelation(next.relation, catalog),
      path: next === undefined ? ['relations'] : ['relations', next.index],
    };
  });
}

function isSame(a: PublishedRelation, b: PublishedRelation): boolean {
  return a.verb === b.verb && isSameTarget(a, b) && a.from === b.from && a.part === b.part;
}

function isSameTarget(a: PublishedRelation, b: PublishedRelation): boolean {
  return a.target === b.target && a.unlisted === b.unlisted;
}

// A day where none was, or an entry for what a source only named.
function isAddition(old: PublishedRelation, one: PublishedRelation, catalog: Catalog): boolean {
  if (old.verb !== one.verb || old.part !== one.part) return false;
  if (old.from !== undefined && old.from !== one.from) return false;
  return isSameTarget(old, one) || isNowListed(old, one, catalog);
}

function isNowListed(
  { unlisted }: PublishedRelation,
  { target }: PublishedRelation,
  catalog: Catalog,
): boolean {
  if (unlisted === undefined || target === undefined) return false;
  const document = catalog.graph.documents.get(target);
  if (document === undefined) return false;
  return document.symbol === null ? document.title === unlisted : unlisted.includes(document.symbol);
}
