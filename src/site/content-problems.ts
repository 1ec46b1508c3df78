// What `npm run dev` knows to be wrong with the content, for the page that lists it and the bar on each entry. Pages run
// in modules of their own, so what is known lives on globalThis, as the site does (load-catalog.ts).

import type { Diagnostic } from '../checks/describe.ts';
import {
  comparisonPath,
  contentPagePath,
  documentPath,
  paths,
  sessionPath,
  situationPath,
  topicPath,
} from './urls.ts';

export type { Diagnostic };

/** Page of all problems; there in development only. */
export const problemsPath = '/kiem-tra-noi-dung/';

interface Holder {
  problems?: readonly Diagnostic[];
}

const key = Symbol.for('hieu-luc.content-problems');
const shared = globalThis as typeof globalThis & { [key]?: Holder };
const holder: Holder = (shared[key] ??= {});

/** Hands over the problems of the content as it is now; their files are below `content/`. */
export function provideProblems(problems: readonly Diagnostic[]): void {
  holder.problems = problems;
}

/** All problems; undefined when nobody has checked: pages that are built, or a server started another way. */
export function contentProblems(): readonly Diagnostic[] | undefined {
  return holder.problems;
}

const pagesOfFiles: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/^documents\/.*?([^/]+)\.md$/, documentPath],
  [/^situations\/([^/]+)\.md$/, situationPath],
  [/^sessions\/([^/]+)\.md$/, sessionPath],
  [/^topics\/([^/]+)\.md$/, topicPath],
  [/^pages\/([^/]+)\.md$/, contentPagePath],
  [/^comparisons\/([^/]+)\.yaml$/, comparisonPath],
  [/^(sources)\/[^/]+\.yaml$/, () => paths.sources],
  [/^(issuers)\.yaml$/, () => paths.issuers],
  [/^(finder)\.yaml$/, () => paths.finder],
];

/** Address of the page that shows a file of content (`content/documents/2022/a.md`); null for a file without one. */
export function pageOfFile(file: string): string | null {
  const below = file.replace(/^content\//, '');
  for (const [pattern, pathOf] of pagesOfFiles) {
    const name = pattern.exec(below)?.[1];
    if (name !== undefined) return pathOf(name);
  }
  return null;
}

/** The problems of the files that the page at an address (without the base) shows. */
export function problemsOfPage(problems: readonly Diagnostic[], path: string): readonly Diagnostic[] {
  return problems.filter(({ file }) => pageOfFile(file) === path);
}

/** Problems by file, in the order of the report. */
export function byFile(problems: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  return Map.groupBy(problems, ({ file }) => file);
}
