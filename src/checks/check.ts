// What a check is. A check looks at content that was read and yields findings; words are in messages.

import type { Catalog } from '../corpus/catalog.ts';
import type { Content, Places } from '../corpus/content.ts';
import type { Finding } from '../corpus/problem.ts';
import type { IsoDate } from '../domain/iso-date.ts';

export interface CheckContext {
  readonly content: Content;
  readonly catalog: Catalog;
  readonly places: Places;
  /** Day of the build: what lies after it has not happened. */
  readonly today: IsoDate;
}

export interface Check {
  /** A true sentence about good content; also the name of the file and of the folder of its cases. */
  readonly id: string;
  /** An error stops the build; a warning does not. */
  readonly severity: 'error' | 'warning';
  readonly run: (context: CheckContext) => Iterable<Finding>;
  /** It looks at `content.files` one by one, each for itself: what it finds depends on the kind and the bytes alone. */
  readonly ofEachFile?: true;
}

/** A check that the reader has already made while reading: it only passes on what was found. */
export function readerCheck(id: string): Check {
  return {
    id,
    severity: 'error',
    run: ({ content }) => content.problems.filter(({ check }) => check === id),
  };
}
