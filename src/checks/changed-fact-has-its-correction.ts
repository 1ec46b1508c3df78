// What readers were told changes only with a word about it: a published fact that is another one now has a correction
// with the old and the new value, and a published document that is gone has an address that leads on.

import type { CheckContext } from './check.ts';
import { changedFacts, type ChangedFact } from './changed-facts.ts';
import { formatLine, publishedFile, type Published } from '../corpus/published-file.ts';
import { quoteValue, type Finding } from '../corpus/problem.ts';
import type { Correction, LegalDocument } from '../domain/document.ts';
import { publishedFacts, type PublishedFacts } from '../domain/published-facts.ts';
import type { IsoDate } from '../domain/iso-date.ts';

export const changedFactHasItsCorrection = {
  id: 'changed-fact-has-its-correction',
  severity: 'error',
  run,
} as const;

function* run(context: CheckContext): Iterable<Finding> {
  const { content, catalog, today } = context;
  yield* content.problems.filter(({ check }) => check === changedFactHasItsCorrection.id);
  const { published } = content;
  if (published === null) return;
  const next = new Map(catalog.redirects.map(({ from, to }) => [from, to]));
  for (const [id, { line, text, facts }] of published.facts) {
    const liveId = follow(id, next);
    const document = catalog.graph.documents.get(liveId);
    if (document === undefined) {
      // A redirect that leads nowhere, and an entry that cannot be read, have reports of their own.
      if (next.has(id) || content.refused.document.has(id)) continue;
      const place = { file: publishedFile, line, column: 1 };
      yield { place, variant: 'vanished', values: { id, published: published.last, today } };
    } else if (liveId === id || !published.facts.has(liveId)) {
      const now = publishedFacts(document);
      // Nearly always nothing has changed, and then the line says so at once.
      if (formatLine(now) !== text) yield* documentFindings(document, facts, now, published, context);
    }
  }
}

function* documentFindings(
  document: LegalDocument,
  before: PublishedFacts,
  now: PublishedFacts,
  { last }: Published,
  { catalog, places, today }: CheckContext,
): Iterable<Finding> {
  const changes = changedFacts(before, now, catalog)
    .filter((change) => !isCorrected(change, document.corrections, last))
    .map((change) => ({ change, place: places.value('document', document.id, change.path) }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  for (const [index, { change, place }] of changes.entries()) {
    const { field } = change;
    // The head of the list once, so that the lines of all findings can be pasted one after another.
    const hasList = index > 0 || document.corrections.length > 0;
    const [was, is] = [quoteValue(change.was), quoteValue(change.is)];
    const yaml = correctionLines(change, today, hasList);
    yield { place, variant: 'changed', values: { field, was, is, published: last, yaml } };
  }
}

/** Whether corrections since the publication lead from the published value to the present one, over others perhaps. */
function isCorrected(change: ChangedFact, corrections: readonly Correction[], published: IsoDate): boolean {
  let value = change.was;
  for (const { field, was, is, on } of corrections) {
    if (field === change.field && on >= published && was === value) value = is;
  }
  return value === change.is;
}

// JSON texts are YAML texts too. The reason stays open: only the editor knows it, and the schema refuses the gap.
function correctionLines({ field, was, is }: ChangedFact, today: IsoDate, hasList: boolean): string {
  const lines = [
    `  - field: ${field}`,
    `    was: ${JSON.stringify(was)}`,
    `    is: ${JSON.stringify(is)}`,
    `    on: ${today}`,
    '    reason:',
  ];
  return [...(hasList ? [] : ['corrections:']), ...lines].join('\n');
}

function follow(id: string, next: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = id;
  while (next.has(at) && !seen.has(at)) {
    seen.add(at);
    at = next.get(at)!;
  }
  return at;
}
