// Any documents, for properties that hold whatever the content is.

import fc from 'fast-check';
import type { LegalDocument, Relation } from '../../src/domain/document.ts';
import { makeIsoDate } from '../../src/domain/iso-date.ts';
import { relationVerbs, type RelationVerb } from '../../src/domain/vocabulary.ts';
import { endOf, inferred, makeDocument, stated } from './make-document.ts';

// Few days, so that same-day events, overlaps and cycles are common.
/** A day of the first three months of 2020. */
export const anyDay = fc.integer({ min: 1, max: 28 }).map((d) => makeIsoDate(2020, 1 + (d % 3), d)!);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const relation = (size: number): fc.Arbitrary<Relation> =>
  fc.record({
    verb: fc.constantFrom(...(Object.keys(relationVerbs) as RelationVerb[])),
    target: fc.integer({ min: 0, max: size }).map((n) => ({ kind: 'document' as const, id: `d${n}` })),
    from: fc.option(anyDay),
    part: fc.option(fc.constant('Điều 1'), { freq: 4 }),
    evidence: fc.constantFrom(stated, inferred),
    note: fc.constant(null),
  });

/** Any graph of up to eight documents: cycles, self-references and targets that do not exist included. */
export const anyDocuments: fc.Arbitrary<LegalDocument[]> = fc.integer({ min: 1, max: 8 }).chain((size) =>
  fc.tuple(
    ...Array.from({ length: size }, (_, index) =>
      fc
        .record({
          date: fc.option(anyDay, { freq: 6 }),
          year: fc.option(fc.constant(2020)),
          inForceFrom: maybe(anyDay),
          reviewed: maybe(anyDay),
          relations: fc.array(relation(size), { maxLength: 3 }),
          end: fc.option(
            anyDay.chain((d) => fc.constantFrom(endOf('on', d), endOf('before', d))),
            { freq: 3 },
          ),
          attested: fc.array(
            anyDay.map((on) => ({ on, sources: ['nguon-thu'] })),
            { maxLength: 1 },
          ),
        })
        .map(({ date, year, inForceFrom, reviewed, ...rest }) =>
          makeDocument(`d${index}`, date, {
            ...rest,
            year: date === null ? year : 2020,
            ...(inForceFrom !== undefined && { inForceFrom }),
            ...(reviewed !== undefined && { reviewed }),
          }),
        ),
    ),
  ),
);
