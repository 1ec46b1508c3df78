import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/domain/iso-date.ts';
import { mayApply, oneDay } from '../../src/domain/period.ts';
import { findApplicable } from '../../src/search/applicable.ts';
import { openCatalogSearch } from '../../src/search/catalog-search.ts';
import { fixtureCatalog, fixtureDocument, fixtureToday, relation } from '../support/fixture-catalog.ts';
import { makeAnswer, makeLine, makeSituation } from '../support/make-training.ts';

const catalog = fixtureCatalog();
const search = openCatalogSearch(catalog);
const ask = async (question: string, date?: string, topic?: string) => {
  const period = date === undefined ? null : oneDay(isoDate(date));
  const asked = { question, period, today: oneDay(fixtureToday), ...(topic !== undefined && { topic }) };
  return findApplicable(asked, catalog, search);
};
const ids = async (...question: Parameters<typeof ask>) =>
  (await ask(...question)).results.map(({ document }) => document.id);

describe('a document that did not apply stands for its line', () => {
  test.each([
    ['2012-01-01', 'qd-01-thu-2010'],
    ['2018-03-14', 'qd-01-thu-2010'],
    ['2018-03-15', 'qd-02-thu-2018'],
    ['2024-02-29', 'qd-02-thu-2018'],
    ['2024-03-01', 'qd-03-thu-2024'],
  ])('on %s it is %s', async (date, expected) => {
    const found = await ids('đi thử việc ở nước ngoài', date);
    expect(found[0]).toBe(expected);
    const line = ['qd-01-thu-2010', 'qd-02-thu-2018', 'qd-03-thu-2024'];
    expect(found.filter((id) => line.includes(id))).toEqual([expected]);
  });

  test('and says so', async () => {
    const { results } = await ask('nước ngoài', '2019-01-01');
    expect(results[0]!.document.id).toBe('qd-02-thu-2018');
    expect(results[0]!.ground).toEqual({ kind: 'lineage', of: 'qd-03-thu-2024' });
  });
});

describe('dates inside a question', () => {
  test.each([
    ['đi thử việc, hồ sơ tháng 5/2019', '2019-05-01', '2019-05-31', 'qd-02-thu-2018'],
    ['đi thử việc năm 2012', '2012-01-01', '2012-12-31', 'qd-01-thu-2010'],
    ['đi thử việc ngày 15/3/2018', '2018-03-15', '2018-03-15', 'qd-02-thu-2018'],
    ['đi thử việc', fixtureToday, fixtureToday, 'qd-03-thu-2024'],
  ])('%s', async (question, from, to, expected) => {
    const { period, results } = await ask(question);
    expect(period).toEqual({ from, to });
    expect(results[0]!.document.id).toBe(expected);
  });

  test('the date asked outweighs the date in the words', async () => {
    expect((await ids('đi thử việc năm 2012', '2019-01-01'))[0]).toBe('qd-02-thu-2018');
  });

  test('within a year both sides of a succession applied, neither throughout', async () => {
    const { results } = await ask('đi thử việc trong cơ quan năm 2018');
    const line = results.filter(({ document }) => document.title === 'Đi thử việc trong cơ quan');
    expect(line.map(({ document, validity }) => [document.id, validity.throughout]).toSorted()).toEqual([
      ['qd-01-thu-2010', false],
      ['qd-02-thu-2018', false],
    ]);
  });
});

describe('numbers', () => {
  test.each([
    ['2-QĐ/THU', 'qd-03-thu-2024'],
    ['theo 2-QĐ/THU thì đi thử việc thế nào?', 'qd-03-thu-2024'],
    ['2-QĐ/THU ngày 28/2/2018', 'qd-03-thu-2024'],
    ['2-QĐ/THU năm 2020', 'qd-02-thu-2018'],
  ])('%s', async (question, expected) => {
    expect((await ids(question))[0]).toBe(expected);
  });

  test('a number that no document carries has no answer', async () => {
    expect(await ids('99-QĐ/THU')).toEqual([]);
  });
});

test('without a question: everything that applied, the surest first', async () => {
  const { results } = await ask('', '2025-01-01', 'viec-thu');
  expect(results[0]!.document.id).toBe('qd-03-thu-2024');
  expect(results.every(({ validity }) => mayApply(validity.best.state))).toBe(true);
  expect(results.map(({ document }) => document.id)).toContain('qd-07-thu-nd');
  expect(await ids('', '2025-01-01', 'khong-co')).toEqual([]);
});

describe('a question taken for a situation', () => {
  const written = [
    makeSituation([makeAnswer('2025-01-01', 'qd-03-thu-2024')], {
      id: 'giay-phep-con',
      question: 'Giấy phép con nộp ở đâu?',
      alsoAsked: ['nộp giấy phép con theo 2-QĐ/THU'],
      restsOn: [
        makeLine('hd-04-thu-2019', 'discipline'),
        makeLine('qd-09-thu-2022', 'guidance'),
        makeLine('qd-02-thu-2018', 'main'),
        makeLine('qd-07-thu-nd', 'related'),
      ],
    }),
    makeSituation([makeAnswer('2025-01-01', 'qd-08-thu-2015')], {
      id: 'lich-truc',
      question: 'Lịch trực ban đêm do ai xếp?',
      restsOn: [makeLine('qd-08-thu-2015')],
      about: '2016-01-01',
    }),
  ];
  const amended = [
    ...catalog.documents,
    fixtureDocument('qd-10-thu-2024', {
      date: isoDate('2024-09-01'),
      title: 'Sửa việc khác',
      relations: [relation('amends', 'qd-03-thu-2024')],
    }),
  ];
  const all = {
    ...fixtureCatalog(amended),
    situations: new Map(written.map((situation) => [situation.id, situation])),
  };
  const own = openCatalogSearch(all);
  const find = async (question: string, date: string, topic?: string) => {
    const asked = { question, period: oneDay(isoDate(date)), today: oneDay(fixtureToday) };
    return (await findApplicable({ ...asked, ...(topic !== undefined && { topic }) }, all, own)).results;
  };
  const fromSituation = async (...asked: Parameters<typeof find>) =>
    (await find(...asked))
      .filter(({ ground }) => ground.kind === 'situation')
      .map(({ document }) => document.id);

  test('has its documents first: main, guidance, amendments, then the rest', async () => {
    const expected = ['qd-03-thu-2024', 'qd-09-thu-2022', 'qd-10-thu-2024', 'qd-07-thu-nd', 'hd-04-thu-2019'];
    expect(await fromSituation('nộp giấy phép con ở đâu', '2025-01-01')).toEqual(expected);
    const results = await find('nộp giấy phép con ở đâu', '2025-01-01');
    expect(results[0]!.ground).toEqual({ kind: 'situation', of: 'giay-phep-con' });
    expect(results.slice(0, 5).map(({ document }) => document.id)).toEqual(expected);
    expect(new Set(results.map(({ document }) => document.id)).size).toBe(results.length);
  });

  test('has the members of the day asked about, and only those that may have applied', async () => {
    expect((await fromSituation('nộp giấy phép con ở đâu', '2019-01-01'))[0]).toBe('qd-02-thu-2018');
    expect(await fromSituation('nộp giấy phép con ở đâu', '2012-01-01')).toEqual([
      'qd-01-thu-2010',
      'qd-07-thu-nd',
    ]);
    for (const { validity } of await find('nộp giấy phép con ở đâu', '2012-01-01'))
      expect(mayApply(validity.best.state)).toBe(true);
  });

  test('says nothing when no main line has a member then', async () => {
    expect(await fromSituation('nộp giấy phép con ở đâu', '2009-01-01')).toEqual([]);
  });

  test('that is about the past is taken for it in those years only', async () => {
    expect(await fromSituation('lịch trực ban đêm do ai xếp', '2016-06-01')).toEqual(['qd-08-thu-2015']);
    expect(await fromSituation('lịch trực ban đêm do ai xếp', '2021-06-01')).toEqual([]);
  });

  test('is not taken for it when it names a document of another line, or is a number alone', async () => {
    expect(await fromSituation('nộp giấy phép con theo 2-QĐ/THU', '2025-01-01')).not.toEqual([]);
    expect(await fromSituation('nộp giấy phép con theo 5-QĐ/THU', '2025-01-01')).toEqual([]);
    expect(await fromSituation('2-QĐ/THU', '2025-01-01')).toEqual([]);
  });

  test('keeps to the topic asked for', async () => {
    expect(await fromSituation('nộp giấy phép con ở đâu', '2025-01-01', 'khong-co')).toEqual([]);
  });

  test('is not taken for it on a word in common, nor when it is a title', async () => {
    expect(await fromSituation('giấy khai sinh', '2025-01-01')).toEqual([]);
    expect(await fromSituation('Chế độ thử việc', '2025-01-01')).toEqual([]);
  });
});
