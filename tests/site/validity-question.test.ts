import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/domain/iso-date.ts';
import { openValidityDesk, readQuestionLine, validityJson } from '../../src/site/validity-question.ts';
import { fixtureCatalog, fixtureDocument } from '../support/fixture-catalog.ts';

const date = isoDate('2025-06-01');
const desk = openValidityDesk(fixtureCatalog());

describe('a question that names one document', () => {
  test.each([
    'qd-03-thu-2024',
    ' qd-03-thu-2024 ',
    '03-QĐ/THU',
    '3-qd/thu',
    '03/QĐ-THU',
    'Quy định số 03-QĐ/THU',
  ])('%s', (query) => {
    expect(validityJson(desk.answer({ query, date }))).toEqual({
      id: 'qd-03-thu-2024',
      date: '2025-06-01',
      state: 'in-force',
      grade: 'stated',
      amended: false,
      cause: { kind: 'start', date: '2024-03-01', basis: 'stated' },
    });
  });

  test('an address that moved names the document it moved to', () => {
    expect(validityJson(desk.answer({ query: 'qd-99-thu-2018', date }))).toMatchObject({
      id: 'qd-02-thu-2018',
    });
  });
});

describe('a question that names none or several', () => {
  test.each(['999-QĐ/THU', '03-KL/THU', 'qd-03-thu-2025', 'đi thử việc', '__proto__'])('%s', (query) => {
    expect(validityJson(desk.answer({ query, date }))).toEqual({ candidates: [] });
  });

  test('two documents with one symbol are both named, and neither is chosen', () => {
    const twins = fixtureCatalog([
      fixtureDocument('qd-01-thu-2010', { date: isoDate('2010-01-01') }),
      fixtureDocument('qd-01-thu-2015', { date: isoDate('2015-01-01') }),
    ]);
    const answer = openValidityDesk(twins).answer({ query: '01-QĐ/THU', date });
    expect(validityJson(answer)).toEqual({ candidates: ['qd-01-thu-2015', 'qd-01-thu-2010'] });
  });
});

describe('a line of questions', () => {
  const ok = (query: string, day = '2025-06-01') => ({ ok: true, query, date: day });
  const refused = (reason: string) => ({ ok: false, reason });
  test.each([
    { line: '58-QĐ/TW', expected: ok('58-QĐ/TW') },
    { line: '{"query":"58-QĐ/TW"}', expected: ok('58-QĐ/TW') },
    { line: '{"id":"qd-58-tw-2022","date":"2023-03-15"}', expected: ok('qd-58-tw-2022', '2023-03-15') },
    { line: ' {"query":"58-QĐ/TW","date":null}', expected: ok('58-QĐ/TW') },
    { line: '{"query":"58-QĐ/TW","date":"2023-02-29"}', expected: refused('bad-date') },
    { line: '{"query":"58-QĐ/TW","date":2023}', expected: refused('bad-date') },
    { line: '{"query":58}', expected: refused('no-query') },
    { line: '  ', expected: refused('no-query') },
    { line: '{"query":', expected: refused('bad-json') },
  ])('$line', ({ line, expected }) => {
    expect(readQuestionLine(line, date)).toMatchObject(expected);
  });
});
