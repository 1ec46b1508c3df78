// What a schema refuses, as findings with the place, the value found and the values allowed.

import type { z } from 'zod';
import { derivedKeys } from './document-schema.ts';
import { nearestWords, suggest } from './nearest.ts';
import { quoteValue, type MessageValues, type Path, type Problem } from './problem.ts';
import type { PlaceFinder } from './yaml-place.ts';

type Issue = z.core.$ZodIssue;

export const schemaCheck = 'front-matter-fits-schema';
const derivedFieldsCheck = 'no-derived-fields';

/** Where the data stands, and which keys its map may have (for misspelled ones). */
export interface SchemaContext {
  readonly data: unknown;
  /** Path of the data in its file: empty for an entry, `[3]` for the fourth row of a list. */
  readonly base: Path;
  readonly knownKeys: readonly string[];
  readonly places: PlaceFinder;
}

/** One problem for each thing wrong, in the order of the schema. */
export function schemaProblems(issues: readonly Issue[], context: SchemaContext): readonly Problem[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ key, issue })) : [],
  );
  const misspelt = unknown.map(({ key, issue }) => unknownKey(key, pathOf(issue), context));
  // `titel` for `title` is one mistake: the missing field is not reported beside the unknown one.
  const meant = new Set(misspelt.map(({ values }) => values['expected']));
  const others = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [];
    const path = pathOf(issue);
    const described = describeIssue(issue, path, context);
    if (described.variant === 'missing' && path.length === 1 && meant.has(String(path[0]))) return [];
    return [{ check: schemaCheck, place: context.places.ofValue([...context.base, ...path]), ...described }];
  });
  return [...misspelt, ...others];
}

function pathOf(issue: Issue): Path {
  return issue.path.filter((step) => typeof step !== 'symbol');
}

/** Data without the keys that the schema does not know, so that the rest of the entry can still be checked. */
export function withoutUnknownKeys(data: unknown, issues: readonly Issue[]): unknown {
  const copy: unknown = structuredClone(data);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const map = valueAt(copy, issue.path);
    if (typeof map !== 'object' || map === null) continue;
    for (const key of issue.keys) Reflect.deleteProperty(map, key);
  }
  return copy;
}

function unknownKey(key: string, path: Path, context: SchemaContext): Problem {
  const place = context.places.ofKey([...context.base, ...path, key]);
  if (path.length === 0 && derivedKeys.has(key)) {
    return { check: derivedFieldsCheck, place, variant: 'derived-key', values: { key } };
  }
  const values = { key: quoteValue(key), path: printPath([...path, key]) };
  const [expected] = path.length === 0 ? nearestWords(key, context.knownKeys, 1) : [];
  if (expected === undefined) return { check: schemaCheck, place, variant: 'unknown-key', values };
  return { check: schemaCheck, place, variant: 'misspelt-key', values: { ...values, expected } };
}

function describeIssue(
  issue: Issue,
  path: Path,
  context: SchemaContext,
): { variant: string; values: MessageValues } {
  const found = valueAt(context.data, path);
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const source = typeof found === 'number' ? context.places.sourceOf([...context.base, ...path]) : undefined;
  const values = { path: printPath(path), key, found: quoteValue(source ?? found) };
  if (issue.code === 'custom') {
    const variant: unknown = issue.params?.['variant'];
    return { variant: typeof variant === 'string' ? variant : 'other', values };
  }
  if (path.length === 0) return { variant: 'no-fields', values };
  if (found === undefined)
    return { variant: 'missing', values: { ...values, example: examples[key] ?? `${key}: …` } };
  if (found === null || found === '') return { variant: 'empty', values };
  if (issue.code === 'invalid_value') {
    return {
      variant: 'not-in-list',
      values: { ...values, allowed: suggest(quoteValue(found), issue.values.map(String)) },
    };
  }
  if (issue.code === 'invalid_type') return { variant: typeVariants[issue.expected] ?? 'other', values };
  if (issue.code === 'too_small' && Array.isArray(found)) return { variant: 'empty', values };
  return {
    variant: issue.code === 'too_small' || issue.code === 'too_big' ? 'out-of-range' : 'other',
    values,
  };
}

const typeVariants: Readonly<Record<string, string>> = {
  string: 'not-text',
  number: 'not-number',
  int: 'not-number',
  boolean: 'not-boolean',
  array: 'not-list',
  object: 'not-map',
};

// What an editor may copy for a field that is missing.
const examples: Readonly<Record<string, string>> = {
  type: 'type: quy-dinh',
  issuer: 'issuer: bo-chinh-tri',
  title: 'title: …',
  topics: 'topics: []',
  confidence: 'confidence: medium',
  sources: 'sources: []',
  on: 'on: 2022-02-08',
  verb: 'verb: supersedes',
  cause: 'cause: stated',
  kind: 'kind: bao',
  level: 'level: ban-trung-uong',
};

/** `relations[0].target`; empty for the root. */
function printPath(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
}

// `issuer: x` is read as a list of one: the path then goes on into the text.
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value === 'string') return value;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
