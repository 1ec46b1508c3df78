import { describe, expect, test } from 'vitest';
import type { LegalDocument } from '../../src/domain/document.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { checkOf, documentsBehind, packCode, parsePackCode, standingOf } from '../../src/domain/pack-code.ts';
import { endOf, makeDocument, relate } from '../support/make-document.ts';

const older = makeDocument('cu', '2018-02-01');
const newer = makeDocument('moi', '2022-02-01', {
  reviewed: '2026-01-01',
  relations: [relate('supersedes', 'cu')],
});
const guidance = makeDocument('huong-dan', '2022-08-01', { reviewed: '2026-01-01' });
const base = [older, newer, guidance];
const ids = ['cu', 'moi', 'huong-dan'];
const day = isoDate('2026-11-22');

const code = (documents: readonly LegalDocument[], on = day) => packCode(ids, buildGraph(documents), on);
const check = (documents: readonly LegalDocument[], on = day) => code(documents, on).slice(7);

test('a code is the day, a hyphen and four characters that nobody mistakes', () => {
  expect(code(base)).toMatch(/^261122-[A-HJ-NP-Z2-9]{4}$/);
});

test('the four characters do not depend on the day while nothing changes, nor on the order', () => {
  expect(check(base, isoDate('2026-12-31'))).toBe(check(base));
  expect(packCode([...ids].reverse(), buildGraph(base), day)).toBe(code(base));
});

test.each([
  ['a successor', makeDocument('sau', '2026-10-01', { relations: [relate('supersedes', 'moi')] })],
  ['an amendment', makeDocument('sua', '2026-10-01', { relations: [relate('amends', 'moi')] })],
  [
    'an ending of a part',
    makeDocument('bo', '2026-10-01', { relations: [relate('supersedes-part', 'moi')] }),
  ],
])('%s changes them', (_, added) => {
  expect(check([...base, added])).not.toBe(check(base));
});

test('an end of its own, another grade and a second amendment each give others', () => {
  const ended = { ...guidance, end: endOf('on', '2026-10-01') };
  const seen = { ...guidance, attested: [{ on: isoDate('2026-12-01'), sources: [] }] };
  const first = makeDocument('sua', '2026-09-01', { relations: [relate('amends', 'moi')] });
  const second = makeDocument('sua-2', '2026-10-01', { relations: [relate('amends', 'moi')] });
  const checks = [
    base,
    [older, newer, ended],
    [older, newer, seen],
    [...base, first],
    [...base, first, second],
  ].map((documents) => check(documents));
  expect(new Set(checks).size).toBe(checks.length);
});

test('what comes after the day does not count yet', () => {
  const later = makeDocument('sau', '2027-01-01', { relations: [relate('amends', 'moi')] });
  expect(check([...base, later])).toBe(check(base));
  expect(check([...base, later], isoDate('2027-01-01'))).not.toBe(check(base));
});

test('a document that is not in the corpus counts by its id', () => {
  const graph = buildGraph(base);
  expect(standingOf('khong-co', graph, day)).toBe('khong-co');
  expect(checkOf(['khong-co'])).not.toBe(checkOf(['khong-co-2']));
});

test('behind a text stand the members of its lines and the documents of its sentences, each once', () => {
  const graph = buildGraph(base);
  const found = documentsBehind(
    [{ document: 'cu' }],
    [{ document: 'huong-dan' }, { document: 'moi' }],
    graph,
  );
  expect(found).toEqual(['cu', 'huong-dan', 'moi']);
});

describe('reading a code', () => {
  test.each(['261122-K7QP', '261122-k7qp', ' 261122 k7qp ', '261122K7QP', '26 11 22 – K7 QP'])(
    '%j',
    (text) => {
      expect(parsePackCode(text)).toEqual({ day: '2026-11-22', check: 'K7QP' });
    },
  );

  test.each([
    ['empty', ''],
    ['no such day', '260231-K7QP'],
    ['no such month', '261322-K7QP'],
    ['a zero', '261122-K70P'],
    ['the letter O', '261122-K7OP'],
    ['the digit 1', '261122-K71P'],
    ['the letter I', '261122-K7IP'],
    ['too short', '261122-K7Q'],
    ['too long', '261122-K7QPA'],
    ['a letter with a mark', '261122-K7QĐ'],
    ['an emoji', '261122-K7Q😀'],
    ['no day', 'ABCDEF-K7QP'],
    ['something before it', 'mã 261122-K7QP'],
  ])('refused: %s', (_, text) => {
    expect(parsePackCode(text)).toBeUndefined();
  });

  test('what is written is read back', () => {
    expect(parsePackCode(code(base))).toEqual({ day, check: check(base) });
  });
});
