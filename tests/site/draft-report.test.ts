import { describe, expect, test } from 'vitest';
import { headingDate } from '../../src/citation/heading-date.ts';
import { makeResolver } from '../../src/citation/resolve.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { draftCatalogue, draftRecords } from '../../src/site/draft-records.ts';
import { draftReport, draftTable } from '../../src/site/draft-report.ts';
import { plainText } from '../../src/site/phrase.ts';
// Of an invented central body: THU in a symbol may be any thị ủy.
import { fixtureCatalog, fixtureDocument, relation } from '../support/fixture-catalog.ts';

const catalog = fixtureCatalog([
  fixtureDocument('qd-01-thu-2010', {
    symbol: '01-QĐ/BTHTW',
    date: isoDate('2010-03-04'),
    title: 'Đi thử việc',
  }),
  fixtureDocument('qd-02-thu-2018', {
    symbol: '02-QĐ/BTHTW',
    date: isoDate('2018-02-28'),
    title: 'Đi thử việc',
    relations: [relation('supersedes', 'qd-01-thu-2010')],
  }),
  fixtureDocument('qd-03-thu-2024', {
    symbol: '03-QĐ/BTHTW',
    date: isoDate('2024-02-08'),
    title: 'Đi thử việc',
    reviewed: isoDate('2025-05-20'),
    relations: [relation('supersedes', 'qd-02-thu-2018')],
    conflicts: [{ field: 'date', says: 'ghi khác', sources: [] }],
  }),
  fixtureDocument('hd-04-thu-2012', {
    symbol: '04-HD/BTHTW',
    type: 'huong-dan',
    date: isoDate('2012-02-08'),
    title: 'Việc đã bãi bỏ',
  }),
  fixtureDocument('qd-05-thu-2013', {
    symbol: '05-QĐ/BTHTW',
    date: isoDate('2013-02-08'),
    title: 'Bãi bỏ một văn bản',
    relations: [relation('repeals', 'hd-04-thu-2012')],
  }),
]);
// As the browser has it: through JSON.
const catalogue = draftCatalogue(
  JSON.parse(JSON.stringify(draftRecords(catalog))) as ReturnType<typeof draftRecords>,
);
const resolver = makeResolver(catalogue);
const report = (text: string, date: string) => draftReport(text, isoDate(date), resolver, catalogue);

test('records give back the validity of the catalog they were made from', () => {
  expect(catalogue.graph.documents.size).toBe(catalog.graph.documents.size);
  expect(catalogue.graph.documents.get('qd-02-thu-2018')?.relations[0]?.target).toEqual({
    kind: 'document',
    id: 'qd-01-thu-2010',
  });
});

test('the top line counts each kind of finding', () => {
  const text =
    'Căn cứ Quy định số 01-QĐ/BTHTW, ngày 04/3/2010; Quy định số 03-QĐ/BTHTW, ngày 09/02/2024 và Quy định số 77-QĐ/BTHTW, ngày 01/02/2020.';
  expect(report(text, '2025-01-01').summary).toBe(
    '3 viện dẫn · 1 đã hết hiệu lực · 1 không có trong kho · 1 sai ngày',
  );
  expect(report('Không có gì ở đây.', '2025-01-01').summary).toBe('Không thấy viện dẫn nào');
  expect(report('Quy định số 03-QĐ/BTHTW, ngày 08/02/2024', '2025-01-01').summary).toBe(
    '1 viện dẫn · không thấy vấn đề',
  );
});

describe('one finding', () => {
  test.each([
    ['2020-01-01', 'Quy định số 02-QĐ/BTHTW, ngày 28/02/2018 của Ban Thử về đi thử việc'],
    // By then the successor has been replaced too.
    ['2025-01-01', 'Quy định số 03-QĐ/BTHTW, ngày 08/02/2024 của Ban Thử về đi thử việc'],
  ])('on %s the line to write is that of the document that applies', (date, line) => {
    const [finding] = report('theo Quy định số 01-QĐ/BTHTW, ngày 04/3/2010', date).findings;
    expect(finding).toMatchObject({ kind: 'dead', labels: ['đã hết hiệu lực'], corrections: [line] });
  });

  test('before it ended there is nothing to correct', () => {
    expect(report('Quy định số 01-QĐ/BTHTW, ngày 04/3/2010', '2018-02-27').findings[0]).toMatchObject({
      documentId: 'qd-01-thu-2010',
      corrections: [],
    });
  });

  test('what only repealed it is not offered in its place', () => {
    const [finding] = report('Hướng dẫn số 04-HD/BTHTW, ngày 08/02/2012', '2020-01-01').findings;
    expect(finding).toMatchObject({ kind: 'dead', corrections: [] });
    expect(finding?.sentences.map(plainText).join(' ')).toContain('cần căn cứ khác');
  });

  test('another date is told with that of the entry, and with the doubt of the sources', () => {
    const [finding] = report('Quy định số 03-QĐ/BTHTW, ngày 09/02/2024', '2025-01-01').findings;
    expect(finding?.sentences.map(plainText)).toContain(
      'Bản thảo ghi ngày 09/02/2024; kho ghi ngày 08/02/2024. Các nguồn ghi ngày này khác nhau, xem ở trang văn bản.',
    );
    expect(finding?.corrections).toEqual([
      'Quy định số 03-QĐ/BTHTW, ngày 08/02/2024 của Ban Thử về đi thử việc',
    ]);
  });

  test('a document later than the draft is told once', () => {
    const [finding] = report('Quy định số 03-QĐ/BTHTW, ngày 08/02/2024', '2023-01-01').findings;
    expect(finding?.labels).toEqual(['ban hành sau bản thảo']);
  });

  test('an undated symbol is told at its first place only', () => {
    const { findings } = report(
      'Quy định số 03-QĐ/BTHTW nêu. Quy định số 03-QĐ/BTHTW cũng nêu.',
      '2025-01-01',
    );
    expect(findings.map(({ labels }) => labels.includes('chưa ghi ngày'))).toEqual([true, false]);
  });

  test('offsets are those of the text', () => {
    const text = 'Theo Quy định số 02-QĐ/BTHTW.';
    const [finding] = report(text, '2020-01-01').findings;
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.surface);
  });
});

test('the table has a row a citation and as many cells as heads', () => {
  const { findings } = report(
    'Quy định số 01-QĐ/BTHTW, ngày 04/3/2010 và Quy định số 9-QĐ/BTHTW',
    '2025-01-01',
  );
  const table = draftTable(findings, isoDate('2025-01-01'));
  expect(table.rows).toHaveLength(2);
  for (const row of table.rows) expect(row).toHaveLength(table.head.length);
});

test.each([
  ['ĐẢNG BỘ THỬ\nSố 12-BC/BTHTW\nHà Nội, ngày 12 tháng 3 năm 2023\nBÁO CÁO', '2023-03-12'],
  ['ngày 05 tháng 01 năm 2024\nBáo cáo', '2024-01-05'],
  ['Theo Quy định số 58-QĐ/BTHTW, ngày 08 tháng 02 năm 2022 của Ban Thử', undefined],
  ['Hà Nội, ngày 31 tháng 2 năm 2023', undefined],
  [`${'chữ '.repeat(600)}\nHà Nội, ngày 12 tháng 3 năm 2023`, undefined],
  ['', undefined],
])('the day of the heading of %j', (text, day) => {
  expect(headingDate(text)).toBe(day);
});
