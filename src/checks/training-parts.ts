// Everything in situations and sessions that names a document or holds words of ours, with its place in the file.

import type { Catalog } from '../corpus/catalog.ts';
import type { Path } from '../corpus/problem.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Session } from '../domain/session.ts';
import type { Basis, RestingLine, Situation } from '../domain/situation.ts';

/** A part of a situation or session. */
interface Part {
  readonly kind: 'situation' | 'session';
  readonly id: string;
}

export interface BasisPart extends Part {
  readonly basis: Basis;
  /** Where the document, and the point, of the basis stand. */
  readonly path: Path;
}

/** What each sentence rests on, in the order written. */
export function* basesOf({ situations, sessions }: Catalog): Iterable<BasisPart> {
  for (const situation of situations.values()) yield* basesOfSituation(situation);
  for (const session of sessions.values()) yield* basesOfSession(session);
}

/** What the answers of a situation rest on. */
export function* basesOfSituation({ id, answers }: Situation): Iterable<BasisPart> {
  for (const [index, { basis }] of answers.entries())
    yield* each('situation', id, basis, ['answers', index, 'basis']);
}

function* basesOfSession({ id, outline, questions }: Session): Iterable<BasisPart> {
  for (const [part, { items }] of outline.entries()) {
    for (const [item, { basis }] of items.entries())
      yield* each('session', id, basis, ['outline', part, 'items', item, 'basis']);
  }
  for (const [index, { basis }] of questions.entries())
    yield { kind: 'session', id, basis, path: ['questions', index] };
}

function* each(kind: Part['kind'], id: string, bases: readonly Basis[], path: Path): Iterable<BasisPart> {
  for (const [index, basis] of bases.entries()) yield { kind, id, basis, path: [...path, index] };
}

export interface LinePart extends Part {
  readonly line: RestingLine;
  readonly path: Path;
}

/** The lines that situations and sessions rest on. */
export function* linePartsOf({ situations, sessions }: Catalog): Iterable<LinePart> {
  for (const [kind, owners] of [
    ['situation', situations],
    ['session', sessions],
  ] as const) {
    for (const { id, restsOn } of owners.values()) {
      for (const [index, line] of restsOn.entries())
        yield { kind, id, line, path: ['restsOn', index, 'document'] };
    }
  }
}

export interface TextPart extends Part {
  readonly text: string;
  readonly path: Path;
  readonly writtenOn: IsoDate;
}

/** Words of ours that may cite documents: answers, sentences of an outline with their notes, reasons of answers. */
export function* textPartsOf({ situations, sessions }: Catalog): Iterable<TextPart> {
  for (const { id, answers } of situations.values()) {
    for (const [index, { text, writtenOn }] of answers.entries())
      yield { kind: 'situation', id, text, path: ['answers', index, 'text'], writtenOn };
  }
  for (const { id, outline, questions, writtenOn } of sessions.values()) {
    const part = (text: string, path: Path): TextPart => ({ kind: 'session', id, text, path, writtenOn });
    for (const [index, { items }] of outline.entries()) {
      for (const [item, { text, notes }] of items.entries()) {
        const path = ['outline', index, 'items', item];
        yield part(text, [...path, 'text']);
        if (notes !== null) yield part(notes, [...path, 'notes']);
      }
    }
    for (const [index, { text, why }] of questions.entries()) {
      yield part(text, ['questions', index, 'text']);
      yield part(why, ['questions', index, 'why']);
    }
  }
}
