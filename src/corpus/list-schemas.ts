// Schemas of everything in content/ but the documents themselves.

import { z } from 'zod';
import { issuerLevels, sourceKinds } from '../domain/vocabulary.ts';
import {
  day,
  dayOrMonthOrYear,
  keyOf,
  line,
  prose,
  slug,
  sourceId,
  sourceIds,
  webAddress,
} from './schema-parts.ts';
import { comparisonSchema } from './comparison-schema.ts';
import { documentSchema } from './document-schema.ts';
import { finderSubject, situationSchema } from './situation-schema.ts';
import { sessionSchema } from './session-schema.ts';

const issuer = z.strictObject({
  slug,
  name: line,
  shortName: line.optional(),
  /** Empty for bodies whose documents carry no code. */
  code: z.preprocess(
    (value) => (typeof value === 'string' ? (value === '' ? [] : [value]) : value),
    z.array(line),
  ),
  idCode: slug,
  level: keyOf(issuerLevels),
  place: slug.optional(),
  parent: slug.optional(),
  aliases: z.array(line).optional(),
});

const term = z.strictObject({
  slug,
  ordinal: line,
  congressFrom: day,
  congressTo: day,
  firstPlenum: day.optional(),
  sources: sourceIds.optional(),
  note: prose.optional(),
});

const source = z.strictObject({
  id: sourceId,
  title: line,
  publisher: line,
  url: webAddress.optional(),
  file: line.optional(),
  published: dayOrMonthOrYear.optional(),
  seen: day.optional(),
  kind: keyOf(sourceKinds),
  trust: z.enum(['low']).optional(),
  note: prose.optional(),
});

const topic = z.strictObject({
  title: line,
  order: z.int(),
  summary: prose,
  keywords: z.array(line),
});

const glossaryEntry = z.strictObject({
  term: line,
  abbreviations: z.array(line),
  synonyms: z.array(line),
  note: prose.optional(),
});

/** One schema for each kind of file; for list files, of one row. */
export const schemas = {
  document: documentSchema,
  topic,
  page: z.strictObject({ title: line, summary: prose }),
  comparison: comparisonSchema,
  situation: situationSchema,
  session: sessionSchema,
  finder: finderSubject,
  issuers: issuer,
  terms: term,
  sources: source,
  glossary: glossaryEntry,
  redirects: z.strictObject({ from: slug, to: slug, since: day }),
} as const;

export type FileKind = keyof typeof schemas;
/** Data of an entry or a row as written, cleaned and typed. */
export type Written<K extends FileKind> = z.output<(typeof schemas)[K]>;

/** Key that names a row of a list file; entries are named by their files. */
export const rowKeys: Readonly<Partial<Record<FileKind, string>>> = {
  issuers: 'slug',
  terms: 'slug',
  sources: 'id',
  glossary: 'term',
  redirects: 'from',
  finder: 'slug',
};
