import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerOn,
  freshnessOf,
  isInUse,
  sessionFreshness,
  situationUnrest,
  unrestOf,
  type Freshness,
} from '../../src/domain/freshness.ts';
import { buildGraph, type Graph } from '../../src/domain/graph.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import type { Session } from '../../src/domain/session.ts';
import { anyDay, anyDocuments } from '../support/any-documents.ts';
import { endOf, makeDocument, relate } from '../support/make-document.ts';
import {
  makeAnswer,
  makeBasis,
  makeLine,
  makeQuestion,
  makeSession,
  makeSituation,
} from '../support/make-training.ts';

// old (2010) → new (2020), amended by amend (2022); guide (2015) was never looked at again.
const graph = buildGraph([
  makeDocument('old', '2010-01-01', { reviewed: '2026-01-01' }),
  makeDocument('new', '2020-01-01', { relations: [relate('supersedes', 'old')], reviewed: '2026-01-01' }),
  makeDocument('amend', '2022-01-01', { relations: [relate('amends', 'new')], reviewed: '2026-01-01' }),
  makeDocument('guide', '2015-01-01'),
  makeDocument('own-end', '2015-01-01', { end: endOf('on', '2018-01-01') }),
  makeDocument('part', '2015-01-01', { reviewed: '2026-01-01' }),
  makeDocument('cut', '2018-01-01', {
    relations: [relate('supersedes-part', 'part', { part: 'Điều 5' })],
    reviewed: '2026-01-01',
  }),
]);

describe('what disturbs a text', () => {
  const unrest = (document: string, date: string, named: readonly string[] = [], writtenOn = '2026-01-01') =>
    unrestOf(
      makeBasis(document),
      { writtenOn: isoDate(writtenOn), named: new Set(named) },
      graph,
      isoDate(date),
    ).map(({ kind, by }) => [kind, ...by]);

  test.each<[string, string, string[], string, (readonly string[])[]]>([
    ['applies', 'old', [], '2019-12-31', []],
    ['was replaced', 'old', [], '2020-01-01', [['ended', 'new']]],
    ['ended by itself', 'own-end', [], '2018-01-01', [['ended']]],
    ['does not apply yet', 'new', [], '2019-12-31', [['not-yet']]],
    ['is not changed yet', 'new', [], '2021-12-31', []],
    ['is changed by one not named', 'new', [], '2022-01-01', [['changed', 'amend']]],
    ['is changed by one that is named', 'new', ['amend'], '2022-01-01', []],
    ['has lost a part to one not named', 'part', [], '2018-01-01', [['changed', 'cut']]],
    ['has lost a part to one that is named', 'part', ['cut'], '2018-01-01', []],
    ['was never looked at again', 'guide', [], '2020-01-01', [['uncertain']]],
    ['is not in the corpus', 'khong-co', [], '2020-01-01', []],
  ])('a document that %s', (_, document, named, date, expected) => {
    expect(unrest(document, date, named)).toEqual(expected);
  });

  test('naming the change is not enough when it came after the text was written', () => {
    expect(unrest('new', '2024-01-01', ['amend'], '2021-12-31')).toEqual([['changed', 'amend']]);
    expect(unrest('new', '2024-01-01', ['amend'], '2022-01-01')).toEqual([]);
  });

  test('a document named twice disturbs once', () => {
    const basis = [...makeBasis('old'), { document: 'old', provision: 'Điều 2', point: null }];
    const knowledge = { writtenOn: isoDate('2019-01-01'), named: new Set<string>() };
    expect(unrestOf(basis, knowledge, graph, isoDate('2021-01-01'))).toHaveLength(1);
  });

  test.each<[readonly ('ended' | 'not-yet' | 'changed' | 'uncertain')[], Freshness]>([
    [[], 'stands'],
    [['uncertain'], 'uncertain'],
    [['uncertain', 'uncertain'], 'uncertain'],
    [['uncertain', 'changed'], 'stale'],
    [['ended'], 'stale'],
    [['not-yet'], 'stale'],
  ])('%j is %s', (kinds, expected) => {
    const list = kinds.map((kind) => ({ kind, document: 'old', by: [] }));
    expect(freshnessOf(list)).toBe(expected);
    expect(isInUse({ unrest: list })).toBe(expected !== 'stale');
  });
});

describe('the answer of a day', () => {
  const situation = makeSituation([
    makeAnswer('2026-01-01', 'new', 'amend'),
    makeAnswer('2026-01-01', 'new'),
    makeAnswer('2026-01-01', 'old', 'guide'),
    makeAnswer('2026-01-01', 'old'),
  ]);
  const on = (date: string) => {
    const found = answerOn(situation, graph, isoDate(date));
    return found && [situation.answers.indexOf(found.answer), found.freshness];
  };
  test.each<[string, [number, Freshness] | null]>([
    ['2009-12-31', null],
    ['2012-01-01', [3, 'stands']],
    // The third may stand; the fourth does.
    ['2016-01-01', [3, 'stands']],
    ['2021-01-01', [1, 'stands']],
    ['2022-01-01', [0, 'stands']],
    ['2026-11-22', [0, 'stands']],
  ])('on %s', (date, expected) => {
    expect(on(date)).toEqual(expected);
  });

  test('one that may stand is given when none does', () => {
    const doubtful = makeSituation([makeAnswer('2026-01-01', 'old', 'guide')]);
    const found = answerOn(doubtful, graph, isoDate('2016-01-01'));
    expect(found?.freshness).toBe('uncertain');
    expect(found?.unrest.map(({ document }) => document)).toEqual(['guide']);
    expect(situationUnrest(doubtful, graph, isoDate('2016-01-01'))).toEqual([]);
  });

  test('what no answer stands for says why the newest does not', () => {
    const stale = makeSituation([makeAnswer('2019-01-01', 'old')]);
    const today = isoDate('2026-11-22');
    expect(situationUnrest(stale, graph, today)).toEqual([{ kind: 'ended', document: 'old', by: ['new'] }]);
    expect(situationUnrest(stale, graph, isoDate('2019-06-01'))).toEqual([]);
  });

  test('a situation about the past is asked of its own day', () => {
    const past = makeSituation([makeAnswer('2026-01-01', 'old')], { about: '2015-06-01' });
    expect(situationUnrest(past, graph, isoDate('2026-11-22'))).toEqual([]);
    const wrong = makeSituation([makeAnswer('2026-01-01', 'new')], { about: '2015-06-01' });
    expect(situationUnrest(wrong, graph, isoDate('2026-11-22'))[0]?.kind).toBe('not-yet');
  });

  test('what another answer or a line names is accounted for', () => {
    const alone = makeSituation([makeAnswer('2026-01-01', 'new')]);
    const withLine = makeSituation([makeAnswer('2026-01-01', 'new')], {
      restsOn: [makeLine('new'), makeLine('amend', 'related')],
    });
    const today = isoDate('2026-11-22');
    expect(answerOn(alone, graph, today)).toBeNull();
    expect(answerOn(withLine, graph, today)?.freshness).toBe('stands');
  });
});

describe('a session', () => {
  const today = isoDate('2026-11-22');
  const ask = (
    session: Session,
    date = today,
    others = new Map([['di-thu-viec', makeSituation([makeAnswer('2019-01-01', 'old')])]]),
  ) => sessionFreshness(session, graph, date, others, (id) => id.split('--')[0]);

  test('stands while its documents do', () => {
    const session = makeSession('2019-01-01', 'old', { questions: [makeQuestion('mot', 'old')] });
    const then = ask(session, isoDate('2019-06-01'));
    expect(then).toMatchObject({
      items: [],
      comparisons: [],
      situations: [],
      lines: [],
      freshness: 'stands',
    });
    expect(then.questions.map(isInUse)).toEqual([true]);
  });

  test('names each item, question, table and situation that does not stand, and retires the question', () => {
    const session = makeSession('2019-01-01', 'old', {
      questions: [makeQuestion('mot', 'old'), makeQuestion('hai', 'part')],
      comparisons: ['old--older', 'new--old'],
      discussion: [{ text: 'Ai báo cáo?', hint: null, situation: 'di-thu-viec' }],
    });
    const now = ask(session);
    expect(now.freshness).toBe('stale');
    expect(now.items.map(({ part, item, unrest }) => [part, item, unrest[0]?.by])).toEqual([[0, 0, ['new']]]);
    expect(now.questions.map((question) => [question.question.id, isInUse(question)])).toEqual([
      ['mot', false],
      ['hai', false],
    ]);
    // An amendment does not make a table of old and new wrong; only the end of its newer document does.
    expect(now.comparisons.map(({ id }) => id)).toEqual(['old--older']);
    expect(now.situations).toEqual(['di-thu-viec']);
    // The line itself goes on with its successor.
    expect(now.lines).toEqual([]);
  });

  test('that rests on a document nobody looked at again is uncertain; a line without a member is named', () => {
    expect(ask(makeSession('2026-01-01', 'guide')).freshness).toBe('uncertain');
    expect(ask(makeSession('2026-01-01', 'own-end')).lines.map(({ document }) => document)).toEqual([
      'own-end',
    ]);
  });

  test('of which a line has no document left is stale, though every sentence stands', () => {
    const session = makeSession('2019-01-01', 'old', { restsOn: [makeLine('old'), makeLine('own-end')] });
    const gone = ask(session, isoDate('2019-06-01'));
    expect(gone.items).toEqual([]);
    expect(gone.lines.map(({ document }) => document)).toEqual(['own-end']);
    expect(gone.freshness).toBe('stale');
  });
});

describe('a change of one document touches the texts that name it, and no other', () => {
  const late = isoDate('2020-06-01');
  const knowledge = { writtenOn: isoDate('2020-05-01'), named: new Set<string>() };
  const states = (ids: readonly string[], on: Graph) =>
    new Map(ids.map((id) => [id, freshnessOf(unrestOf(makeBasis(id), knowledge, on, late))]));

  test.each([
    ['its own end', (id: string) => ({ id, relations: [], own: true })],
    ['a successor', (id: string) => ({ id, relations: [relate('supersedes', id)], own: false })],
    ['an amendment', (id: string) => ({ id, relations: [relate('amends', id)], own: false })],
  ])('%s', (_, change) => {
    fc.assert(
      fc.property(anyDocuments, fc.nat(), anyDay, (documents, pick, day) => {
        const target = documents[pick % documents.length]!;
        const ids = documents.map(({ id }) => id);
        const { relations, own } = change(target.id);
        const after = own
          ? documents.map((document) =>
              document === target ? { ...document, end: endOf('on', day) } : document,
            )
          : [...documents, makeDocument('moi', day, { relations, year: 2020 })];
        const before = states(ids, buildGraph(documents));
        const now = states(ids, buildGraph(after));
        for (const id of ids) {
          if (id === target.id) expect(now.get(id)).toBe('stale');
          else expect(now.get(id)).toBe(before.get(id));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('texts with several documents are stale exactly when one of theirs is', () => {
    fc.assert(
      fc.property(anyDocuments, fc.nat(), anyDay, (documents, pick, day) => {
        const target = documents[pick % documents.length]!;
        const after = documents.map((document) =>
          document === target ? { ...document, end: endOf('on', day) } : document,
        );
        const [before, now] = [buildGraph(documents), buildGraph(after)];
        const all = documents.map(({ id }) => id);
        for (let size = 1; size <= all.length; size += 1) {
          const [first, ...rest] = all.slice(0, size);
          const situation = makeSituation([makeAnswer('2020-05-01', first!, ...rest)]);
          const names = all.slice(0, size).includes(target.id);
          if (names) expect(answerOn(situation, now, late)).toBeNull();
          else expect(answerOn(situation, now, late)).toEqual(answerOn(situation, before, late));
        }
      }),
      { numRuns: 100 },
    );
  });
});
