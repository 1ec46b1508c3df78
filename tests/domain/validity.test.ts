import { describe, expect, test } from 'vitest';
import type { LegalDocument } from '../../src/domain/document.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { validityOn } from '../../src/domain/validity.ts';
import { endOf, inferred, makeDocument, relate, stated } from '../support/make-document.ts';

/** One word for the answer about document `a`: state, grade, and `+` when amended. */
function answer(documents: LegalDocument[], date: string): string {
  const { state, grade, amended } = validityOn(documents[0]!, buildGraph(documents), isoDate(date));
  return `${state} ${grade}${amended ? ' +' : ''}`;
}

describe('alone', () => {
  const reviewed = makeDocument('a', '2020-05-10', { reviewed: '2026-03-31' });
  const neverReviewed = makeDocument('a', '2020-05-10');
  const later = makeDocument('a', '2020-05-10', { inForceFrom: '2020-07-01', reviewed: '2026-03-31' });
  const earlier = makeDocument('a', '2020-05-10', { inForceFrom: '2020-05-01', reviewed: '2026-03-31' });
  test.each([
    ['before the day of issue', reviewed, '2020-05-09', 'not-yet inferred'],
    ['on the day of issue', reviewed, '2020-05-10', 'in-force unverified'],
    ['after the last review', reviewed, '2026-11-21', 'in-force unverified'],
    ['nobody has looked for a successor', neverReviewed, '2021-01-01', 'unknown unverified'],
    ['but it had not begun before its issue', neverReviewed, '2020-05-09', 'not-yet inferred'],
    ['issued, not yet in force', later, '2020-06-30', 'not-yet stated'],
    ['from the stated day', later, '2020-07-01', 'in-force unverified'],
    ['a stated day before the issue counts', earlier, '2020-05-01', 'in-force unverified'],
  ])('%s', (_name, document, date, expected) => {
    expect(answer([document], date)).toBe(expected);
  });
});

describe('fully superseded', () => {
  const old = makeDocument('a', '2010-01-01', { inForceFrom: '2010-01-01' });
  const oldUndated = makeDocument('a', '2010-01-01');
  const by = (evidence = stated, changes: Parameters<typeof makeDocument>[2] = {}) =>
    makeDocument('b', '2015-06-15', {
      inForceFrom: '2015-07-01',
      relations: [relate('supersedes', 'a', { evidence })],
      ...changes,
    });
  const issueOnly = makeDocument('b', '2015-06-15', { relations: [relate('supersedes', 'a')] });
  const dayStated = makeDocument('b', '2015-06-15', {
    relations: [relate('supersedes', 'a', { from: '2015-06-15' })],
  });
  test.each([
    ['day before the successor starts', [old, by()], '2015-06-30', 'in-force stated'],
    ['the day of the successor belongs to it', [old, by()], '2015-07-01', 'ended stated'],
    ['day after', [old, by()], '2015-07-02', 'ended stated'],
    ['start taken from the day of issue', [oldUndated, by()], '2015-06-30', 'in-force inferred'],
    ['by an inferred relation, before', [old, by(inferred)], '2015-06-30', 'in-force inferred'],
    ['by an inferred relation, after', [old, by(inferred)], '2016-01-01', 'ended inferred'],
    ['successor without a stated day', [old, issueOnly], '2016-01-01', 'ended inferred'],
    ['the relation states the day', [old, dayStated], '2015-06-15', 'ended stated'],
  ])('%s', (_name, documents, date, expected) => {
    expect(answer(documents, date)).toBe(expected);
  });

  test('the cause names the successor, its day and the evidence', () => {
    const graph = buildGraph([old, by()]);
    expect(validityOn(old, graph, isoDate('2020-01-01')).cause).toEqual({
      kind: 'relation',
      verb: 'supersedes',
      by: 'b',
      date: '2015-07-01',
      part: null,
      evidence: 'stated',
    });
  });

  test('a merge ends both, a second death changes nothing', () => {
    const other = makeDocument('c', '2012-01-01', { inForceFrom: '2012-01-01' });
    const merged = by(stated, { relations: [relate('supersedes', 'a'), relate('supersedes', 'c')] });
    const again = makeDocument('d', '2020-01-01', { relations: [relate('supersedes', 'a')] });
    const graph = buildGraph([old, other, merged, again]);
    for (const document of [old, other]) {
      const { state, cause } = validityOn(document, graph, isoDate('2021-01-01'));
      expect([state, cause.kind === 'relation' && cause.by]).toEqual(['ended', 'b']);
    }
  });
});

describe('days that are not known', () => {
  const old = makeDocument('a', '2010-01-01', { reviewed: '2026-03-31' });
  const yearOnly = makeDocument('b', null, { year: 2015, relations: [relate('supersedes', 'a')] });
  const noDate = makeDocument('b', null, { relations: [relate('supersedes', 'a')] });
  const ownYear = makeDocument('a', null, { year: 2015, reviewed: '2026-03-31' });
  const ownNothing = makeDocument('a', null, { reviewed: '2026-03-31' });
  const seen = makeDocument('a', null, {
    attested: [{ on: isoDate('2016-02-01'), sources: ['nguon-thu'] }],
    reviewed: '2026-03-31',
  });
  test.each([
    ['before the year of the successor', [old, yearOnly], '2014-12-31', 'in-force inferred'],
    ['within it', [old, yearOnly], '2015-06-01', 'unknown unverified'],
    ['after it', [old, yearOnly], '2016-01-01', 'ended inferred'],
    ['a successor without any date', [old, noDate], '2020-01-01', 'unknown unverified'],
    ['own year unknown day: before', [ownYear], '2014-12-31', 'not-yet inferred'],
    ['own year: within', [ownYear], '2015-03-01', 'unknown unverified'],
    ['own year: after', [ownYear], '2016-01-01', 'in-force unverified'],
    ['no date at all', [ownNothing], '2020-01-01', 'unknown unverified'],
    ['no date, but seen applied by then', [seen], '2020-01-01', 'in-force unverified'],
    ['no date, before it was seen', [seen], '2015-01-01', 'unknown unverified'],
  ])('%s', (_name, documents, date, expected) => {
    expect(answer(documents, date)).toBe(expected);
  });
});

describe('seen applied by a source', () => {
  const document = makeDocument('a', '2018-01-01', {
    inForceFrom: '2018-01-01',
    attested: [{ on: isoDate('2026-03-10'), sources: ['nguon-thu'] }],
    reviewed: '2026-03-31',
  });
  test.each([
    ['up to that day it is stated', '2026-03-10', 'in-force stated'],
    ['the day after it is not', '2026-03-11', 'in-force unverified'],
  ])('%s', (_name, date, expected) => {
    expect(answer([document], date)).toBe(expected);
  });

  const yearOnly = makeDocument('b', null, { year: 2026, relations: [relate('supersedes', 'a')] });
  const noDate = makeDocument('b', null, { relations: [relate('supersedes', 'a')] });
  const known = makeDocument('b', '2026-03-05', { relations: [relate('supersedes', 'a')] });
  test.each([
    [
      'a successor of some day of the year has not come by then',
      [document, yearOnly],
      '2026-01-15',
      'stated',
    ],
    ['up to the day it was seen', [document, yearOnly], '2026-03-10', 'stated'],
    ['a successor without any date, the same', [document, noDate], '2020-01-01', 'stated'],
  ])('%s', (_name, documents, date, grade) => {
    expect(answer(documents, date)).toBe(`in-force ${grade}`);
  });
  test.each([
    ['from the day after, the year leaves it open', [document, yearOnly], '2026-03-11', 'unknown unverified'],
    ['once the year is over it has ended', [document, yearOnly], '2027-01-01', 'ended inferred'],
    ['an ending of a known day outweighs it', [document, known], '2026-03-08', 'ended inferred'],
  ])('%s', (_name, documents, date, expected) => {
    expect(answer(documents, date)).toBe(expected);
  });
});

describe('ends of its own', () => {
  const on = makeDocument('a', '2014-05-30', {
    inForceFrom: '2014-05-30',
    end: endOf('on', '2016-01-29', 'term-ended', inferred),
  });
  const statedOn = makeDocument('a', '2014-05-30', {
    inForceFrom: '2014-05-30',
    end: endOf('on', '2016-01-29'),
  });
  const before = makeDocument('a', '2006-11-07', {
    end: endOf('before', '2011-05-14', 'purpose-done', inferred),
  });
  test.each([
    ['the day before', on, '2016-01-28', 'in-force inferred'],
    ['the first day without it', on, '2016-01-29', 'ended inferred'],
    ['a stated end carries the days before it', statedOn, '2016-01-28', 'in-force stated'],
    ['ended by a day at the latest: before', before, '2011-05-13', 'unknown unverified'],
    ['ended by a day at the latest: from then', before, '2011-05-14', 'ended inferred'],
    ['and not before it began', before, '2006-11-06', 'not-yet inferred'],
  ])('%s', (_name, document, date, expected) => {
    expect(answer([document], date)).toBe(expected);
  });
});

describe('changed in part', () => {
  const old = makeDocument('a', '2010-01-01', { inForceFrom: '2010-01-01', reviewed: '2026-03-31' });
  const part = makeDocument('b', '2015-06-15', {
    inForceFrom: '2015-06-15',
    relations: [relate('supersedes-part', 'a', { part: 'Điều 5' })],
  });
  const repealsPart = makeDocument('b', '2015-06-15', {
    relations: [relate('repeals', 'a', { part: 'khoản 2 Điều 3', from: '2015-08-01' })],
  });
  const repealsAll = makeDocument('b', '2015-06-15', {
    relations: [relate('repeals', 'a', { from: '2015-08-01' })],
  });
  const partUndated = makeDocument('b', null, {
    year: 2015,
    relations: [relate('supersedes-part', 'a', { part: 'Điều 5' })],
  });
  const seenWhole = makeDocument('a', '2010-01-01', {
    inForceFrom: '2010-01-01',
    attested: [{ on: isoDate('2016-03-10'), sources: ['nguon-thu'] }],
  });
  const amends = makeDocument('b', '2015-06-15', { relations: [relate('amends', 'a')] });
  const guides = makeDocument('b', '2015-06-15', { relations: [relate('guides', 'a')] });
  const ends = makeDocument('c', '2015-06-15', {
    inForceFrom: '2015-06-15',
    relations: [relate('supersedes', 'a')],
  });
  test.each([
    ['a part superseded', [old, part], '2015-06-15', 'partly-ended unverified'],
    ['the day before', [old, part], '2015-06-14', 'in-force unverified'],
    ['a part repealed from a stated later day', [old, repealsPart], '2015-07-31', 'in-force unverified'],
    ['on that day', [old, repealsPart], '2015-08-01', 'partly-ended unverified'],
    [
      'a part on some day of the year: applies, but not as stated',
      [seenWhole, partUndated],
      '2015-06-01',
      'in-force inferred',
    ],
    ['and the year before', [seenWhole, partUndated], '2014-06-01', 'in-force stated'],
    ['and once the year is over', [seenWhole, partUndated], '2016-01-01', 'partly-ended inferred'],
    ['repealed as a whole', [old, repealsAll], '2015-08-01', 'ended stated'],
    ['amended', [old, amends], '2015-06-15', 'in-force unverified +'],
    ['not amended the day before', [old, amends], '2015-06-14', 'in-force unverified'],
    ['guidance changes nothing', [old, guides], '2016-01-01', 'in-force unverified'],
    ['amended and ended on one day', [old, amends, ends], '2015-06-15', 'ended stated +'],
    ['a part and the whole on one day', [old, part, ends], '2015-06-15', 'ended stated'],
  ])('%s', (_name, documents, date, expected) => {
    expect(answer(documents, date)).toBe(expected);
  });
});

test('a guidance does not die with its regulation', () => {
  const regulation = makeDocument('r', '2010-01-01');
  const guidance = makeDocument('a', '2010-06-01', {
    reviewed: '2026-03-31',
    relations: [relate('guides', 'r')],
  });
  const successor = makeDocument('s', '2015-01-01', { relations: [relate('supersedes', 'r')] });
  expect(answer([guidance, regulation, successor], '2016-01-01')).toBe('in-force unverified');
});
