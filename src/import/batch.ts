// What a line is read against: the other lines of the file and what the content already holds.

import type { Issuer, Term } from '../domain/document.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { ImportLine } from './line.ts';
import type { SourceRegister } from './source-register.ts';

export interface Batch {
  /** Valid lines by id, in file order. */
  readonly lines: ReadonlyMap<string, ImportLine>;
  /** Ids of documents already in the content. */
  readonly existing: ReadonlySet<string>;
  readonly issuers: readonly Pick<Issuer, 'slug' | 'name' | 'idCode' | 'aliases'>[];
  readonly terms: readonly Pick<Term, 'ordinal' | 'congressTo'>[];
  readonly topics: ReadonlySet<string>;
  readonly sources: SourceRegister;
  /** Last day the research behind the file looked for changes; null when it does not say. */
  readonly reviewed: IsoDate | null;
}

/** Slugs of the bodies that a line names, `undefined` when one of them is not known. "A, B" is a joint document. */
export function issuersOf(name: string, issuers: Batch['issuers']): string[] | undefined {
  const find = (wanted: string) =>
    issuers.find((issuer) => issuer.name === wanted || issuer.aliases.includes(wanted));
  const whole = find(name);
  if (whole !== undefined) return [whole.slug];
  const parts = name.split(/, (?=\p{Lu})/u).map(find);
  if (parts.length < 2) return undefined;
  const slugs = parts.flatMap((issuer) => (issuer === undefined ? [] : [issuer.slug]));
  return slugs.length === parts.length ? slugs : undefined;
}
