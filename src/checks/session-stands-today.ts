// A session can be held today: its sentences, tables, situations and lines stand, and ten questions are in use. A
// warning: what does not stand is marked or left out on its page and in its files until an editor has been there.

import type { CheckContext } from './check.ts';
import { leastQuestions } from './questions-are-well-put.ts';
import { unrestFinding } from './unrest-findings.ts';
import type { Finding, Path } from '../corpus/problem.ts';
import { isInUse, sessionFreshness, type Unrest } from '../domain/freshness.ts';
import type { Session } from '../domain/session.ts';
import type { Basis } from '../domain/situation.ts';

export const sessionStandsToday = { id: 'session-stands-today', severity: 'warning', run } as const;

function* run(context: CheckContext): Iterable<Finding> {
  for (const session of context.catalog.sessions.values()) yield* ofSession(session, context);
}

function* ofSession(session: Session, { catalog, places, today }: CheckContext): Iterable<Finding> {
  const { graph } = catalog;
  const newer = new Map(catalog.comparisons.map(({ id, to }) => [id, to]));
  const found = sessionFreshness(session, graph, today, catalog.situations, (id) => newer.get(id));
  const at = (path: Path) => places.value('session', session.id, path);
  const tell = function* (list: readonly Unrest[], pathOf: (unrest: Unrest) => Path): Iterable<Finding> {
    for (const unrest of list) {
      const fault = unrestFinding(unrest, graph, today, today);
      if (fault !== undefined) yield { place: at(pathOf(unrest)), ...fault };
    }
  };
  for (const { part, item, unrest } of found.items) {
    const { basis } = session.outline[part]!.items[item]!;
    yield* tell(unrest, ({ document }) => {
      return ['outline', part, 'items', item, 'basis', indexIn(basis, document), 'document'];
    });
  }
  for (const [index, { unrest }] of found.questions.entries())
    yield* tell(unrest, () => ['questions', index, 'document']);
  for (const { id, unrest } of found.comparisons)
    yield* tell(unrest, () => ['comparisons', session.comparisons.indexOf(id)]);
  for (const id of found.situations) {
    const index = session.discussion.findIndex(({ situation }) => situation === id);
    yield { place: at(['discussion', index, 'situation']), variant: 'situation', values: { id } };
  }
  for (const line of found.lines) {
    // A document that does not exist is another check's problem.
    if (!graph.documents.has(line.document)) continue;
    const path = ['restsOn', session.restsOn.indexOf(line), 'document'];
    yield { place: at(path), variant: 'line', values: { document: line.document } };
  }
  const used = found.questions.filter(isInUse).length;
  if (used < leastQuestions && found.questions.length >= leastQuestions) {
    const values = { used: String(used), least: String(leastQuestions) };
    yield { place: at(['questions']), variant: 'few-questions', values };
  }
}

function indexIn(basis: readonly Basis[], id: string): number {
  return basis.findIndex(({ document }) => document === id);
}
