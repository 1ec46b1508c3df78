// One case of the fuzzer: files are changed, the content is read, checked and shown, and what must always hold is asked.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { checkContent } from '../../src/checks/check-content.ts';
import { describe } from '../../src/checks/describe.ts';
import type { Content } from '../../src/corpus/content.ts';
import type { Problem } from '../../src/corpus/problem.ts';
import { makeContentCache, readContent } from '../../src/corpus/read-content.ts';
import { positionOf } from '../../src/domain/date-span.ts';
import { startOf } from '../../src/domain/events.ts';
import { edgesTo } from '../../src/domain/graph.ts';
import { isoDate, nextDay } from '../../src/domain/iso-date.ts';
import { validityOn } from '../../src/domain/validity.ts';
import { renderMarkdown } from '../../src/markdown/render-body.ts';
import { createSite } from '../../src/site/site.ts';
import { allViews } from './all-views.ts';
import { anyMutation, type Files, type Mutation } from './mutations.ts';
import { beginnings, writeSmallContent } from './small-content.ts';

const today = isoDate('2026-11-22');
/** Stands in every case with a fault of its own, which nothing in another file may hide. */
const witness = 'pages/lam-chung.md';

export interface Tally {
  cases: number;
  /** Cases whose content had no error, so that all views were made. */
  shown: number;
  problems: number;
}

export interface FuzzOptions {
  readonly cases: number;
  readonly seed: number;
  readonly from: keyof typeof beginnings;
  readonly progress?: (tally: Tally) => void;
}

/** Runs `cases` cases from a seed. Throws fast-check's report, with seed and smallest example, when something fails. */
export async function fuzz(options: FuzzOptions): Promise<Tally> {
  const { cases, seed, from, progress = () => undefined } = options;
  const { root, files } = writeSmallContent(beginnings[from]);
  const cache = makeContentCache();
  const tally: Tally = { cases: 0, shown: 0, problems: 0 };
  const ids = files.flatMap((file) => /^documents\/.*\/(.+)\.md$/.exec(file)?.[1] ?? []);
  const mutations = fc.array(anyMutation(files, ids), { minLength: 1, maxLength: 3 });
  const read = () => readContent(root, cache);
  try {
    expectNoError(checkContent(read(), today));
    await fc.assert(
      fc.asyncProperty(mutations, fc.integer({ min: 0, max: 3 }), async (list, quarter) => {
        const withWitness = quarter === 3;
        const changed = applyAll(root, list);
        if (withWitness)
          changed.set(witness, new TextEncoder().encode('---\ntitle: Chứng\nsummary: Lời\nla: 1\n---\n'));
        try {
          write(root, changed);
          const problems = await runCase(read(), withWitness);
          tally.problems += problems.length;
          if (!hasError(problems)) tally.shown += 1;
        } finally {
          restore(root, files, changed);
        }
        tally.cases += 1;
        progress(tally);
      }),
      {
        numRuns: cases,
        seed,
        reporter: (run) => {
          if (run.failed) throw new Error(reportOf(run));
        },
      },
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return tally;
}

function reportOf(run: fc.RunDetails<[Mutation[], number]>): string {
  const example = run.counterexample?.[0].map(({ name }) => `  ${name}`).join('\n');
  const cause =
    run.errorInstance instanceof Error ? (run.errorInstance.stack ?? '') : String(run.errorInstance);
  return `seed ${run.seed}, after ${run.numRuns} cases\n${example}\n${cause}`;
}

const originals = new Map<string, Uint8Array>();

function original(root: string, file: string): Uint8Array {
  const known = originals.get(path.join(root, file)) ?? readFileSync(path.join(root, file));
  originals.set(path.join(root, file), known);
  return known;
}

function applyAll(root: string, mutations: readonly Mutation[]): Files {
  const files: Files = new Map();
  const get = (file: string): Uint8Array => files.get(file) ?? original(root, file);
  for (const { apply } of mutations) apply(files, get);
  return files;
}

function write(root: string, files: Files): void {
  for (const [file, bytes] of files) {
    const target = path.join(root, file);
    if (bytes === null) rmSync(target, { force: true });
    else {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
  }
}

function restore(root: string, files: readonly string[], changed: Files): void {
  const back: Files = new Map();
  for (const file of changed.keys()) back.set(file, files.includes(file) ? original(root, file) : null);
  write(root, back);
}

async function runCase(content: Content, withWitness: boolean): Promise<readonly Problem[]> {
  const problems = checkContent(content, today);
  for (const problem of problems) expectSound(problem, content);
  if (withWitness && !problems.some(({ place }) => place.file === witness))
    throw new Error('the fault of another file is hidden');
  expectNeverInForceAfterEnd(content);
  if (hasError(problems)) return problems;
  allViews(createSite(content.catalog, today));
  for (const body of content.catalog.bodies.values()) await renderMarkdown(body.markdown, '/');
  return problems;
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some((problem) => describe(problem, '').severity === 'error');
}

function expectNoError(problems: readonly Problem[]): void {
  const first = problems.find((problem) => describe(problem, '').severity === 'error');
  if (first !== undefined) throw new Error(`the real entries have an error: ${JSON.stringify(first)}`);
}

/** A problem stands in its file, and is told in both languages without a gap. */
function expectSound(problem: Problem, content: Content): void {
  const { file, line, column } = problem.place;
  const told = JSON.stringify(problem);
  const text = content.files.find((one) => one.file === file)?.text;
  const lines = text?.split('\n') ?? [];
  if (line < 1 || column < 1) throw new Error(`before the file: ${told}`);
  if (typeof text === 'string' && column > (lines[line - 1] ?? fail(`after the file: ${told}`)).length + 1)
    throw new Error(`beyond the line: ${told}`);
  for (const language of ['vi', 'en'] as const) {
    const { message, help } = describe(problem, '', language);
    if (message.trim() === '' || help.trim() === '' || /\bundefined\b|\[object /.test(message + help))
      throw new Error(`told badly (${language}): ${told}: ${message} ${help}`);
  }
}

function fail(message: string): never {
  throw new Error(message);
}

/** Whatever the relations are: ended stays ended, and what was replaced as a whole does not apply beside its successor. */
function expectNeverInForceAfterEnd({ catalog: { graph, documents } }: Content): void {
  const days = new Set(
    documents.flatMap(({ date, inForceFrom }) => [date, inForceFrom]).filter((day) => day !== null),
  );
  const sorted = [...days, today].flatMap((day) => [day, nextDay(day)]).toSorted();
  for (const document of documents) {
    const replaced = edgesTo(graph, document.id, 'supersedes').filter(
      ({ relation, source }) => relation.part === null && source !== document.id,
    );
    let ended = false;
    for (const day of sorted) {
      const { state } = validityOn(document, graph, day);
      const applies = state === 'in-force' || state === 'partly-ended';
      if (ended && state !== 'ended') throw new Error(`${document.id} has ended and is ${state} on ${day}`);
      ended ||= state === 'ended';
      for (const { source } of replaced) {
        const successor = graph.documents.get(source);
        if (successor === undefined || !applies) continue;
        if (positionOf(day, startOf(successor).span) === 'before') continue;
        if (validityOn(successor, graph, day).state === 'in-force')
          throw new Error(`${document.id} applies on ${day} beside ${source}, which replaced it`);
      }
    }
  }
}
