// Runs every check over content that was read. Pure; the day of the build is an argument.

import type { Content } from '../corpus/content.ts';
import { placesOf } from '../corpus/places.ts';
import type { Problem } from '../corpus/problem.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { checks } from './index.ts';

/** All problems of a content, by file, line, column and check; a cause is listed once at a place. */
export function checkContent(content: Content, today: IsoDate): readonly Problem[] {
  const context = { content, catalog: content.catalog, places: placesOf(content), today };
  const problems = new Map<string, Problem>();
  for (const { id, run } of checks) {
    for (const finding of run(context)) {
      const problem = { ...finding, check: id };
      const { file, line, column } = problem.place;
      const key = JSON.stringify([file, line, column, id, problem.variant, problem.values]);
      problems.set(key, problem);
    }
  }
  return [...problems.values()].sort(compareByPlace);
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
