import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/domain/iso-date.ts';
import {
  isOfPeriod,
  makeSituationMatcher,
  SURE_MATCH,
  worthShowing,
} from '../../src/search/situation-match.ts';

const records = [
  {
    id: 'di-thu-viec',
    question: 'Người thử việc đi nước ngoài phải báo cáo ai?',
    alsoAsked: ['xin đi nước ngoài khi đang thử việc', 'báo cáo chuyến đi năm 2015'],
    about: null,
  },
  {
    id: 'nghi-phep',
    question: 'Nghỉ phép được mấy ngày?',
    alsoAsked: ['số ngày phép của người thử việc'],
    about: null,
  },
  { id: 'bao-mat', question: 'Làm lộ bí mật của cơ quan bị xử lý thế nào?', alsoAsked: [], about: null },
];
const glossary = [{ term: 'bí mật của cơ quan', abbreviations: ['BMCQ'], synonyms: ['tài liệu kín'] }];
const match = makeSituationMatcher(records, glossary);

describe('the nearest situation', () => {
  test.each([
    ['Người thử việc đi nước ngoài phải báo cáo ai?', 'di-thu-viec'],
    ['nguoi thu viec di nuoc ngoai bao cao ai', 'di-thu-viec'],
    ['nghi phep duoc may ngay', 'nghi-phep'],
    ['NGHỈ PHÉP', 'nghi-phep'],
    ['lộ BMCQ xử lý thế nào', 'bao-mat'],
    ['làm lộ tài liệu kín', 'bao-mat'],
    // A date is no part of what is asked, in the question or in a wording.
    ['nghỉ phép năm 2019 được mấy ngày', 'nghi-phep'],
    ['báo cáo chuyến đi ngày 3/4/2020', 'di-thu-viec'],
  ])('%s', (question, expected) => {
    const [first] = match(question);
    expect(first?.id).toBe(expected);
    expect(first?.score).toBeGreaterThan(SURE_MATCH);
  });

  test('the same words score 1, more words less, and no score is above it', () => {
    const scores = [
      'Nghỉ phép được mấy ngày?',
      'Nghỉ phép được mấy ngày khi trời mưa?',
      'trời mưa có được nghỉ',
    ].map((question) => match(question)[0]?.score ?? 0);
    expect(scores[0]).toBeCloseTo(1, 5);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores[2]).toBeLessThan(SURE_MATCH);
  });

  test.each(['', '   ', '?', 'xyz', 'quả dưa hấu chín đỏ'])('nothing for %j', (question) => {
    expect(match(question)).toEqual([]);
  });

  test('an accent typed is meant: ngày is not ngay', () => {
    const two = makeSituationMatcher([
      { id: 'ngay', question: 'Mấy ngày phép?', alsoAsked: [], about: null },
      { id: 'ngay-thang', question: 'Nói ngay phép?', alsoAsked: [], about: null },
    ]);
    expect(two('ngày phép')[0]?.id).toBe('ngay');
    expect(two('ngay phép tắc')[0]?.id).toBe('ngay-thang');
  });

  test('no records, no match', () => {
    expect(makeSituationMatcher([])('nghỉ phép')).toEqual([]);
  });
});

describe('worth showing', () => {
  const shown = (...scores: number[]) =>
    worthShowing(scores.map((score, i) => ({ id: String(i), score }))).map(({ id }) => id);
  test.each<[number[], string[]]>([
    [[], []],
    [[0.4], []],
    [[0.6], ['0']],
    [
      [0.9, 0.8, 0.8],
      ['0', '1'],
    ],
    // Far behind the best: not what was asked.
    [[0.9, 0.6], ['0']],
    [[0.55, 0.45], ['0']],
  ])('%j', (scores, expected) => {
    expect(shown(...scores)).toEqual(expected);
  });
});

test.each([
  [null, '2026-01-01', '2026-01-01', true],
  ['2015-06-01', '2015-01-01', '2015-01-01', true],
  ['2015-06-01', '2016-12-31', '2016-12-31', true],
  ['2015-06-01', '2017-01-01', '2017-01-01', false],
  ['2015-06-01', '2010-01-01', '2013-12-31', false],
  ['2015-06-01', '2010-01-01', '2014-01-01', true],
] as const)('a situation about %s is for %s to %s: %s', (about, from, to, expected) => {
  const period = { from: isoDate(from), to: isoDate(to) };
  expect(isOfPeriod({ about: about === null ? null : isoDate(about) }, period)).toBe(expected);
});
