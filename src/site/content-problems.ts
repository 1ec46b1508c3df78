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
  /** Ends when the content as it is now has been checked. */
  checking?: Promise<void> | undefined;
}

const key = Symbol.for('hieu-luc.content-problems');
const shared = globalThis as typeof globalThis & { [key]?: Holder };
const holder: Holder = (shared[key] ??= {});

/** Hands over the problems of the content as it is now; their files are below `content/`. */
export function provideProblems(problems: readonly Diagnostic[]): void {
  holder.problems = problems;
  holder.checking = undefined;
}

/** Says that the content has changed and is being checked; `checked` ends with the call of `provideProblems`. */
export function provideChecking(checked: Promise<void>): void {
  holder.checking = checked;
}

/** Whether the problems are those of the content before the last edit. */
export function isBeingChecked(): boolean {
  return holder.checking !== undefined;
}

/** The problems of the content as it is now: waits while it is being checked. */
export async function problemsWhenChecked(): Promise<readonly Diagnostic[] | undefined> {
  const { checking } = holder;
  if (checking === undefined) return holder.problems;
  await checking;
  // An edit may have come meanwhile.
  return problemsWhenChecked();
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
