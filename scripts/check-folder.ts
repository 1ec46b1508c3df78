// Content read and checked, with its report in Vietnamese.

import type { Catalog } from '../src/corpus/catalog.ts';
import { readContent } from '../src/corpus/read-content.ts';
import type { IsoDate } from '../src/domain/iso-date.ts';

export interface CheckedFolder {
  readonly catalog: Catalog;
  readonly errors: number;
  /** Lines for people; empty when there is nothing to say. */
  readonly report: string;
}

/** Reads a content folder and runs all checks as of a day. Never throws for what the folder holds. */
export function checkFolder(folder: string, _today: IsoDate): CheckedFolder {
  const content = readContent(folder);
  const lines = content.problems.map(({ check, place }) => `${place.file}:${place.line}:${place.column} ${check}`);
  return { catalog: content.catalog, errors: lines.length, report: lines.join('\n') };
}
