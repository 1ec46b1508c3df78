// Runs every check over content that was read. Pure; the day of the build is an argument.

import type { Content } from '../corpus/content.ts';
import type { ParsedFile } from '../corpus/parse-file.ts';
import { placesOf } from '../corpus/places.ts';
import type { Problem } from '../corpus/problem.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { checks } from './index.ts';

/** Names (`nameOfClean`) of files in which the checks of each file by itself find nothing. */
export type CleanFiles = ReadonlySet<string>;

/**
 * All problems of a content, by file, line, column and check; a cause is listed once at a place. Files known to be clean
 * are not looked at again by the checks that look at each file for itself.
 */
export function checkContent(
  content: Content,
  today: IsoDate,
  clean: CleanFiles = new Set(),
): readonly Problem[] {
  const context = { content, catalog: content.catalog, places: placesOf(content), today };
  const suspect = { ...content, files: content.files.filter((file) => !clean.has(nameOfClean(file))) };
  const problems = new Map<string, Problem>();
  for (const { id, run, ofEachFile } of checks) {
    for (const finding of run(ofEachFile === true ? { ...context, content: suspect } : context)) {
      const problem = { ...finding, check: id };
      const { file, line, column } = problem.place;
      const key = JSON.stringify([file, line, column, id, problem.variant, problem.values]);
      problems.set(key, problem);
    }
  }
  return [...problems.values()].sort(compareByPlace);
}

const ofEachFile = new Set(checks.filter((check) => check.ofEachFile === true).map(({ id }) => id));

/** The files in which the checks of each file by itself found nothing, given the problems that `checkContent` found. */
export function cleanFiles(content: Content, problems: readonly Problem[]): CleanFiles {
  const marked = new Set(
    problems.filter(({ check }) => ofEachFile.has(check)).map(({ place }) => place.file),
  );
  return new Set(content.files.filter(({ file }) => !marked.has(file)).map(nameOfClean));
}

// The same bytes are clean wherever they stand, but not in a list of another kind.
function nameOfClean({ kind, digest }: ParsedFile): string {
  return `${kind} ${digest}`;
}

function compareByPlace(a: Problem, b: Problem): number {
  return (
    compare(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compare(a.check, b.check)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
