// The short code printed on a pack, e.g. `261122-K7QP`: the day of its data, and four characters made from the documents
// it rests on as they stood. Equal last four on another day mean that nothing of them has changed since.

import type { DocumentId } from './document.ts';
import { changesTo } from './events.ts';
import type { Graph } from './graph.ts';
import { parseIsoDate, type IsoDate } from './iso-date.ts';
import { branchOf } from './lines-in-period.ts';
import { positionOf } from './date-span.ts';
import type { Basis, RestingLine } from './situation.ts';
import { validityOn } from './validity.ts';

/** Letters and digits that nobody mistakes for another when reading from paper: no 0, O, 1, I. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const checkLength = 4;

export interface PackCode {
  readonly day: IsoDate;
  /** The four characters, upper case. */
  readonly check: string;
}

/** Ids of what a text rests on, sorted: every member of its lines, and the documents its sentences were written from. */
export function documentsBehind(
  lines: readonly Pick<RestingLine, 'document'>[],
  basis: readonly Pick<Basis, 'document'>[],
  graph: Graph,
): readonly DocumentId[] {
  const members = lines.flatMap(({ document }) => [...branchOf(document, graph)]);
  return [...new Set([...members, ...basis.map(({ document }) => document)])].sort();
}

/**
 * How a document stands on a day, in one line without the day: id, state, grade, and what had changed it. A document that
 * the corpus does not hold gives its id alone.
 */
export function standingOf(id: DocumentId, graph: Graph, day: IsoDate): string {
  const document = graph.documents.get(id);
  if (document === undefined) return id;
  const { state, grade } = validityOn(document, graph, day);
  const changes = changesTo(document, graph)
    .filter(({ span }) => positionOf(day, span) !== 'before')
    .map(({ effect, by }) => `${effect}:${by.kind === 'relation' ? by.edge.source : by.end.cause}`);
  return [id, state, grade, ...changes].join(' ');
}

/** Four characters from the standings of documents, in whatever order they come; equal standings give equal ones. */
export function checkOf(standings: readonly string[]): string {
  let hash = fnv1a([...standings].sort().join('\n'));
  let check = '';
  for (let index = 0; index < checkLength; index += 1) {
    check += alphabet.charAt(hash % alphabet.length);
    hash = Math.floor(hash / alphabet.length);
  }
  return check;
}

/** Code of a pack: `261122-K7QP`. Years after 2099 are not provided for. */
export function packCode(ids: readonly DocumentId[], graph: Graph, day: IsoDate): string {
  const check = checkOf(ids.map((id) => standingOf(id, graph, day)));
  return `${day.slice(2).replaceAll('-', '')}-${check}`;
}

/** Reads a code as people type it (lower case, spaces, without the hyphen); undefined when it cannot be one. */
export function parsePackCode(text: string): PackCode | undefined {
  const plain = text.toUpperCase().replace(/[\s\u2010-\u2015-]/gu, '');
  const match = /^(\d{2})(\d{2})(\d{2})(.{4})$/u.exec(plain);
  if (match === null) return undefined;
  const [, year = '', month = '', date = '', check = ''] = match;
  const day = parseIsoDate(`20${year}-${month}-${date}`);
  const known = [...check].every((letter) => alphabet.includes(letter));
  return day !== undefined && known ? { day, check } : undefined;
}

// FNV-1a over UTF-16 units, then mixed so that the low bits depend on all of the text.
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
