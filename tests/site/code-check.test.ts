import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/domain/iso-date.ts';
import { packCode } from '../../src/domain/pack-code.ts';
import { checkCode, type CodeAnswer, type CodeKnowledge } from '../../src/site/code-check.ts';
import { parsePieces, printPieces, standingLines } from '../../src/site/standing-pieces.ts';
import { fixtureCatalog, fixtureDocument, relation } from '../support/fixture-catalog.ts';

const reviewed = isoDate('2026-01-01');
const catalog = fixtureCatalog([
  fixtureDocument('qd-01-thu-2010', { date: isoDate('2010-01-01'), reviewed }),
  fixtureDocument('qd-02-thu-2020', {
    date: isoDate('2020-01-01'),
    reviewed,
    relations: [relation('supersedes', 'qd-01-thu-2010')],
  }),
  fixtureDocument('qd-03-thu-2022', {
    date: isoDate('2022-01-01'),
    reviewed,
    relations: [relation('amends', 'qd-02-thu-2020')],
  }),
]);
const ids = ['qd-01-thu-2010', 'qd-02-thu-2020'];
const day = isoDate('2026-11-22');
const codeOn = (date: string) => packCode(ids, catalog.graph, isoDate(date));
const knowledge: CodeKnowledge = { code: codeOn(day), day, documents: standingLines(ids, catalog) };
const names = (answer: CodeAnswer) =>
  answer.kind === 'changed' ? answer.documents.map(({ name, words }) => `${name}: ${words}`) : [];

describe('a code printed on a pack', () => {
  test.each<[string, string]>([
    ['the same day', day],
    ['an earlier day since which nothing has happened', '2023-05-01'],
  ])('of %s says that nothing has changed', (_, date) => {
    const answer = checkCode(codeOn(date), knowledge);
    expect(answer.kind).toBe('same');
    expect(answer.sentence).toContain('không có gì thay đổi trong các văn bản của buổi này');
  });

  test('names both days', () => {
    expect(checkCode(codeOn('2023-05-01'), knowledge).sentence).toBe(
      'Từ ngày 01/05/2023 đến dữ liệu này (22/11/2026) không có gì thay đổi trong các văn bản của buổi này.',
    );
  });

  test('is read as people type it', () => {
    const typed = codeOn('2023-05-01').toLowerCase().replace('-', ' ');
    expect(checkCode(typed, knowledge).kind).toBe('same');
  });

  test('from before a supersession lists both documents with their states then and now', () => {
    expect(names(checkCode(codeOn('2019-12-31'), knowledge))).toEqual([
      'Quy định 01-QĐ/THU: trước: Còn hiệu lực (suy luận); nay: Hết hiệu lực (suy luận)',
      'Quy định 02-QĐ/THU: trước: Chưa có hiệu lực (suy luận); nay: Chưa thấy văn bản thay thế',
    ]);
  });

  test('from before an amendment lists the amended document alone', () => {
    expect(names(checkCode(codeOn('2021-12-31'), knowledge))).toEqual([
      'Quy định 02-QĐ/THU: đã được sửa đổi, bổ sung, đính chính hoặc thay thế một phần',
    ]);
  });

  test('of other documents never says that nothing has changed', () => {
    const [date = '', check = ''] = codeOn('2023-05-01').split('-');
    const other = `${date}-${[...check].reverse().join('') === check ? 'AAAA' : [...check].reverse().join('')}`;
    const answer = checkCode(other, knowledge);
    expect(answer.kind).toBe('rewritten');
    expect(answer.sentence).toContain('đã được sửa');
  });

  test('of a day after the data is told apart', () => {
    expect(checkCode(`271231-${codeOn(day).slice(7)}`, knowledge).kind).toBe('later');
  });

  test('is compared with nothing where a session has no document', () => {
    const empty: CodeKnowledge = { code: packCode([], catalog.graph, day), day, documents: [] };
    expect(checkCode(codeOn('2023-05-01'), empty).kind).toBe('nothing');
    expect(checkCode(empty.code, empty).kind).toBe('nothing');
    expect(checkCode('abc', empty).kind).toBe('unreadable');
  });

  test.each(['', 'abc', '261322-K7QP', '261122-K7Q', '261122-K0QP', '<script>'])(
    '%j is unreadable',
    (text) => {
      expect(checkCode(text, knowledge).kind).toBe('unreadable');
    },
  );
});

describe('pieces in one line', () => {
  test('come back as they were', () => {
    const [, , text = ''] = knowledge.documents[1]!;
    const pieces = parsePieces(text);
    expect(pieces.map(({ from, state, changes }) => [from, state, changes])).toEqual([
      [null, 'not-yet', 0],
      ['2020-01-01', 'in-force', 0],
      ['2022-01-01', 'in-force', 1],
    ]);
    expect(printPieces(pieces)).toBe(text);
  });

  test('what is no piece is left out', () => {
    expect(
      parsePieces(':hong:stated:0 2020-13-01:ended:stated:0 :ended:stated:x 2020-01-01:ended:stated:0'),
    ).toEqual([{ from: '2020-01-01', state: 'ended', grade: 'stated', changes: 0 }]);
  });
});
