// A session that a trainer puts together, as compact JSON: kept in the trainer's browser and, packed, in an address (see
// own-address.ts). What is read back is checked field by field.

import { audiences, isKeyOf, type Audience } from '../domain/vocabulary.ts';

export interface OwnDocument {
  readonly id: string;
  /** The trainer's own words on it; may be empty. */
  readonly note: string;
}

export interface OwnSession {
  readonly title: string;
  readonly audience: readonly Audience[];
  /** Whole minutes, 0 when not set. */
  readonly minutes: number;
  /** In the trainer's order, each once. */
  readonly documents: readonly OwnDocument[];
  /** Ids of tables of old and new. */
  readonly comparisons: readonly string[];
  /** Questions of sessions of the corpus, `session/question`. */
  readonly questions: readonly string[];
}

export const emptySession: OwnSession = {
  title: '',
  audience: [],
  minutes: 0,
  documents: [],
  comparisons: [],
  questions: [],
};

/** Beyond these a session is refused: no trainer reaches them, a made-up address may. */
export const ownLimits = {
  documents: 40,
  comparisons: 20,
  questions: 80,
  title: 200,
  note: 1000,
  minutes: 600,
  /** Characters of an address after the #. Longer ones are cut by mail programs and refused here. */
  fragment: 12_000,
  /** No session within the other limits is longer, not even one whose notes are all line breaks. */
  json: 120_000,
} as const;

const version = 1;
const documentPattern = /^[a-z0-9-]{1,90}$/;
const comparisonPattern = /^[a-z0-9-]{1,180}$/;
const questionPattern = /^[a-z0-9-]{1,90}\/[a-z0-9-]{1,90}$/;

export type ReadOwnSession =
  | { readonly ok: true; readonly session: OwnSession }
  | { readonly ok: false; readonly reason: 'empty' | 'too-long' | 'broken' };

/** The session as compact JSON. */
export function printOwnSession(own: OwnSession): string {
  const documents = own.documents.map(({ id, note }) => (note === '' ? [id] : [id, note]));
  return JSON.stringify([
    version,
    own.title,
    own.audience,
    own.minutes,
    documents,
    own.comparisons,
    own.questions,
  ]);
}

/** Reads what `printOwnSession` prints; anything else is broken, nothing is mended. */
export function parseOwnSession(json: string): ReadOwnSession {
  if (json.length > ownLimits.json) return { ok: false, reason: 'too-long' };
  const session = readSession(parseJson(json));
  return session === undefined ? { ok: false, reason: 'broken' } : { ok: true, session };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function readSession(value: unknown): OwnSession | undefined {
  if (!Array.isArray(value) || value.length !== 7 || value[0] !== version) return undefined;
  const [, title, audience, minutes, documents, comparisons, questions] = value as unknown[];
  const read = {
    title: textOf(title, ownLimits.title),
    audience: listOf(audience, Object.keys(audiences).length, (key) =>
      typeof key === 'string' && isKeyOf(audiences, key) ? key : undefined,
    ),
    minutes: minutesOf(minutes),
    documents: listOf(documents, ownLimits.documents, documentOf),
    comparisons: listOf(comparisons, ownLimits.comparisons, (id) => idOf(id, comparisonPattern)),
    questions: listOf(questions, ownLimits.questions, (id) => idOf(id, questionPattern)),
  };
  if (!isWhole(read)) return undefined;
  return new Set(read.documents.map(({ id }) => id)).size === read.documents.length ? read : undefined;
}

type Partly<T> = { readonly [K in keyof T]: T[K] | undefined };

function isWhole(read: Partly<OwnSession>): read is OwnSession {
  return Object.values(read).every((field) => field !== undefined);
}

function listOf<T>(
  value: unknown,
  most: number,
  read: (item: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const items = value.map(read);
  return items.every((item) => item !== undefined) ? items : undefined;
}

function textOf(value: unknown, most: number): string | undefined {
  return typeof value === 'string' && value.length <= most ? value : undefined;
}

function minutesOf(value: unknown): number | undefined {
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= 0;
  return fits && value <= ownLimits.minutes ? value : undefined;
}

function idOf(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}

function documentOf(value: unknown): OwnDocument | undefined {
  if (!Array.isArray(value) || value.length < 1 || value.length > 2) return undefined;
  const [first, second = ''] = value as unknown[];
  const id = idOf(first, documentPattern);
  const note = textOf(second, ownLimits.note);
  return id === undefined || note === undefined ? undefined : { id, note };
}
