// The end a document states of itself, the days on which sources treat it as applicable, and the first day of what
// superseded it tell one story; what does not fit is kept as a conflict.

import type { CheckContext } from './check.ts';
import type { Finding, Path } from '../corpus/problem.ts';
import { dayOf } from '../domain/date-span.ts';
import type { LegalDocument } from '../domain/document.ts';
import { changesTo, type ChangeEvent } from '../domain/events.ts';
import type { Graph } from '../domain/graph.ts';

export const effectDatesAgreeWithRelations = {
  id: 'effect-dates-agree-with-relations',
  severity: 'error',
  run,
} as const;

type Pending = Omit<Finding, 'place'> & { readonly path: Path };

function* run({ catalog, places }: CheckContext): Iterable<Finding> {
  for (const document of catalog.documents) {
    if (document.conflicts.some(({ field }) => field === 'end')) continue;
    for (const { path, ...finding } of findingsOf(document, catalog.graph)) {
      yield { ...finding, place: places.value('document', document.id, path) };
    }
  }
}

function* findingsOf(document: LegalDocument, graph: Graph): Iterable<Pending> {
  const endings = changesTo(document, graph).filter(({ effect }) => effect === 'ends');
  const first = endings[0];
  const ended = first === undefined ? null : dayOf(first.span);
  if (first !== undefined && ended !== null) {
    for (const [index, { on }] of document.attested.entries()) {
      if (on < ended) continue;
      const values = { on, ended, by: actorOf(first) };
      yield { path: ['attested', index, 'on'], variant: 'attested-after-end', values };
    }
  }
  const { end } = document;
  const successor = endings.find(({ by }) => by.kind === 'relation');
  const day = successor === undefined ? null : dayOf(successor.span);
  if (end === null || successor === undefined || day === null) return;
  const agrees = end.at.kind === 'on' ? end.at.date === day : day <= end.at.date;
  if (agrees) return;
  yield {
    path: ['end', end.at.kind],
    variant: 'end-differs',
    values: { end: end.at.date, day, by: actorOf(successor) },
  };
}

function actorOf({ by }: ChangeEvent): string {
  return by.kind === 'relation' ? by.edge.source : 'end';
}
