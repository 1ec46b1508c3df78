// Content read and checked, with the report of its errors in Vietnamese; warnings are only counted.

import { checkKeptContent } from '../src/checks/check-kept-content.ts';
import { describe, type Diagnostic } from '../src/checks/describe.ts';
import { countDiagnostics, formatText } from '../src/checks/report.ts';
import type { Catalog } from '../src/corpus/catalog.ts';
import type { ContentCache } from '../src/corpus/read-content.ts';
import type { IsoDate } from '../src/domain/iso-date.ts';
import { keeping } from './keeping.ts';

export interface CheckedFolder {
  readonly catalog: Catalog;
  readonly errors: number;
  readonly warnings: number;
  /** Everything found, errors and warnings, with files below `content/`. */
  readonly problems: readonly Diagnostic[];
  /** The errors for people to read; empty when there are none. */
  readonly report: string;
}

/**
 * Reads a content folder and runs all checks as of a day. Never throws for what the folder holds. `cache` keeps what was
 * read for the next call in the same process.
 */
export function checkFolder(folder: string, today: IsoDate, cache?: ContentCache): CheckedFolder {
  const { content, problems: found } = checkKeptContent(folder, today, keeping(), cache);
  const diagnostics = found.map((problem) => describe(problem, folder, 'vi'));
  const problems = found.map((problem) => describe(problem, 'content', 'vi'));
  const { errors, warnings } = countDiagnostics(diagnostics);
  const bad = diagnostics.filter(({ severity }) => severity === 'error');
  const report = errors === 0 ? '' : formatText(bad, content.catalog.documents.length);
  return { catalog: content.catalog, errors, warnings, problems, report };
}
