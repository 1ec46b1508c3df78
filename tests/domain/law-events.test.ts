import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { dayOf, positionOf } from '../../src/domain/date-span.ts';
import type { LegalDocument, Source } from '../../src/domain/document.ts';
import { changesTo } from '../../src/domain/events.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { nextDay, previousDay, type IsoDate } from '../../src/domain/iso-date.ts';
import { lawEvents, topicsOf, type LawEvent } from '../../src/domain/law-events.ts';
import { validityOn } from '../../src/domain/validity.ts';
import { endOf, inferred, makeDocument, relate } from '../support/make-document.ts';

const sources: ReadonlyMap<string, Source> = new Map();

function eventsOf(...documents: LegalDocument[]): readonly LawEvent[] {
  return lawEvents({ documents, graph: buildGraph(documents), sources });
}

function lines(events: readonly LawEvent[]): string[] {
  return events.map(({ id, effect, evidence, day }) => [id, effect, evidence, day].join(' '));
}

describe('events of one document', () => {
  test.each([
    {
      name: 'issued, and applies from then as far as is known',
      document: makeDocument('a', '2020-01-15'),
      expected: ['2020-01-15-a-issued starts stated stated'],
    },
    {
      name: 'in force on the day of issue is no event of its own',
      document: makeDocument('a', '2020-01-15', { inForceFrom: '2020-01-15' }),
      expected: ['2020-01-15-a-issued starts stated stated'],
    },
    {
      name: 'in force on another day is',
      document: makeDocument('a', '2020-01-15', { inForceFrom: '2020-03-01' }),
      expected: ['2020-01-15-a-issued none stated stated', '2020-03-01-a-in-force starts stated stated'],
    },
    {
      name: 'only the year of issue is known',
      document: makeDocument('a', null, { year: 2012 }),
      expected: ['2012-a-issued starts stated inferred'],
    },
    {
      name: 'no day at all, and no source',
      document: makeDocument('a', null, { sources: [] }),
      expected: ['nd-a-issued starts inferred inferred'],
    },
    {
      name: 'a remark of the editors on the day is said to be inferred',
      document: makeDocument('a', '2020-01-15', {
        conflicts: [{ field: 'date', says: 'suy từ số', sources: [] }],
      }),
      expected: ['2020-01-15-a-issued starts stated inferred'],
    },
    {
      name: 'ends by itself on a day that a source states',
      document: makeDocument('a', '2020-01-15', { end: endOf('on', '2021-01-01') }),
      expected: ['2020-01-15-a-issued starts stated stated', '2021-01-01-a-ended ends stated stated'],
    },
    {
      name: 'ended by a day: the day itself is not known',
      document: makeDocument('a', '2020-01-15', { end: endOf('before', '2021-06-30') }),
      expected: ['2020-01-15-a-issued starts stated stated', '2021-06-30-a-ended ends stated inferred'],
    },
    {
      name: 'an ending that the editors conclude',
      document: makeDocument('a', '2020-01-15', { end: endOf('on', '2021-01-01', 'term-ended', inferred) }),
      expected: ['2020-01-15-a-issued starts stated stated', '2021-01-01-a-ended ends inferred inferred'],
    },
  ])('$name', ({ document, expected }) => {
    expect(lines(eventsOf(document))).toEqual(expected);
  });
});

describe('events that another document brings', () => {
  const older = makeDocument('a', '2020-01-15', { inForceFrom: '2020-01-15' });
  const after = (...events: string[]) => [
    '2020-01-15-a-issued starts stated stated',
    '2021-05-05-b-issued starts stated stated',
    ...events,
  ];
  test.each([
    { relation: relate('supersedes', 'a'), event: '2021-05-05-a-replaced-b ends stated inferred' },
    {
      relation: relate('supersedes', 'a', { evidence: inferred }),
      event: '2021-05-05-a-replaced-b ends inferred inferred',
    },
    {
      relation: relate('supersedes', 'a', { part: 'Điều 5' }),
      event: '2021-05-05-a-partly-replaced-b ends-part stated inferred',
    },
    {
      relation: relate('supersedes-part', 'a', { part: 'Điều 5', from: '2021-06-01' }),
      event: '2021-06-01-a-partly-replaced-b ends-part stated stated',
    },
    {
      relation: relate('amends', 'a', { from: '2021-06-01' }),
      event: '2021-06-01-a-amended-b changes stated stated',
    },
    { relation: relate('corrects', 'a'), event: '2021-05-05-a-corrected-b changes stated inferred' },
    { relation: relate('repeals', 'a'), event: '2021-05-05-a-repealed-b ends stated inferred' },
  ])('$event', ({ relation, event }) => {
    expect(lines(eventsOf(older, makeDocument('b', '2021-05-05', { relations: [relation] })))).toEqual(
      after(event),
    );
  });

  test('what does not act on validity is no event', () => {
    const guide = makeDocument('b', '2021-05-05', {
      relations: [relate('guides', 'a'), relate('cites', 'a')],
    });
    expect(lines(eventsOf(older, guide))).toEqual(after());
  });

  test('what comes after the end is left out; what comes on that day stays', () => {
    const events = eventsOf(
      older,
      makeDocument('b', '2021-05-05', { relations: [relate('supersedes', 'a')] }),
      makeDocument('c', '2021-05-05', { relations: [relate('supersedes', 'a')] }),
      makeDocument('d', '2022-05-05', { relations: [relate('repeals', 'a'), relate('amends', 'a')] }),
    );
    expect(events.map(({ id }) => id).filter((id) => id.includes('-a-'))).toEqual([
      '2020-01-15-a-issued',
      '2021-05-05-a-replaced-b',
      '2021-05-05-a-replaced-c',
    ]);
  });

  test('two parts changed by one document have ids of their own', () => {
    const relations = [relate('amends', 'a', { part: 'Điều 1' }), relate('amends', 'a', { part: 'Điều 2' })];
    const ids = eventsOf(older, makeDocument('b', '2021-05-05', { relations })).map(({ id }) => id);
    expect(ids.slice(2)).toEqual(['2021-05-05-a-amended-b', '2021-05-05-a-amended-b-2']);
  });

  test('an event has the topics of both documents', () => {
    const relations = [relate('repeals', 'a')];
    const documents = [older, makeDocument('b', '2021-05-05', { relations, topics: ['khac', 'thu'] })];
    const [, , repealed] = eventsOf(...documents);
    expect(topicsOf(repealed!, buildGraph(documents))).toEqual(['thu', 'khac']);
  });
});

// Both ways over the real content: no change of state without its event, no event with a day that changes nothing.
describe('the real content', () => {
  const { catalog } = readContent('content');
  const { documents, graph } = catalog;
  const all = lawEvents(catalog);
  const byDocument = Map.groupBy(all, ({ document }) => document);

  test('ids are unique and the order is that of time', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const days = all.map(({ span }) => span.latest ?? '9999');
    expect(days).toEqual([...days].sort());
    expect(all.length).toBeGreaterThan(documents.length);
  });

  test('each change of state has its event', () => {
    const unexplained: string[] = [];
    for (const document of documents) {
      for (const day of daysOf(document)) {
        const [before, now] = statesAround(document, day);
        if (before !== now && !isExplained(document, day, now!))
          unexplained.push(`${document.id} ${day} ${before} ${now}`);
      }
    }
    expect(unexplained).toEqual([]);
  });

  test('each event that starts or ends something on a day changes the state that day', () => {
    const idle = all.filter(({ effect, span, document }) => {
      const day = dayOf(span);
      if (day === null || effect === 'none' || effect === 'changes') return false;
      const [before, now] = statesAround(graph.documents.get(document)!, day);
      return before === now;
    });
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  test('each amendment on a day is one that validity knows from that day', () => {
    const changes = all.filter(({ effect }) => effect === 'changes');
    expect(changes.length).toBeGreaterThan(0);
    for (const { document, span } of changes) {
      const entry = graph.documents.get(document)!;
      if (span.latest !== null) expect(validityOn(entry, graph, span.latest).amended).toBe(true);
    }
  });

  test('nothing that is only concluded is said to be stated', () => {
    for (const { document, by, kind, evidence } of all) {
      if (by === null) continue;
      const relation = changesTo(graph.documents.get(document)!, graph).find(
        (change) => change.by.kind === 'relation' && change.by.edge.source === by,
      );
      const written = relation?.by.kind === 'relation' ? relation.by.edge.relation.evidence.kind : undefined;
      expect(`${kind} ${evidence}`).toBe(`${kind} ${written}`);
    }
  });

  // Every day on which anything about a document could turn, and the days beside it.
  function daysOf(document: LegalDocument): ReadonlySet<IsoDate> {
    const spans = (byDocument.get(document.id) ?? []).map(({ span }) => span);
    const others = changesTo(document, graph).map(({ span }) => span);
    const turning = [
      ...[...spans, ...others].flatMap(({ earliest, latest }) => [earliest, latest]),
      ...document.attested.map(({ on }) => on),
      document.date,
      document.inForceFrom,
    ].filter((day) => day !== null);
    return new Set(turning.flatMap((day) => [previousDay(day), day, nextDay(day)]));
  }

  function statesAround(document: LegalDocument, day: IsoDate): readonly string[] {
    return [previousDay(day), day].map((one) => validityOn(document, graph, one).state);
  }

  // An ending has its own kind of event. Else: on the day of an event; or where a span in which one may lie begins or
  // ends; or a source no longer carries the answer.
  function isExplained(document: LegalDocument, day: IsoDate, now: string): boolean {
    const turns = (byDocument.get(document.id) ?? []).filter(
      ({ span }) => positionOf(day, span) !== positionOf(previousDay(day), span),
    );
    const reached = (effect: string) =>
      turns.some((event) => event.effect === effect && positionOf(day, event.span) === 'reached');
    if (now === 'ended') return reached('ends');
    if (now === 'partly-ended') return reached('ends-part');
    const acts = turns.some(({ effect }) => effect !== 'none' && effect !== 'changes');
    return acts || document.attested.some(({ on }) => nextDay(on) === day);
  }
});
