import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/citation/annotate.ts';
import { checkDraft } from '../../src/citation/check-draft.ts';
import { find } from '../../src/citation/find.ts';
import { formatBasis, formatFull, formatReference, formatShort } from '../../src/citation/format.ts';
import { toBibtex, toCslJson, toRis } from '../../src/citation/reference-styles.ts';
import { textDate } from '../../src/citation/text-date.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { makeDocument } from '../support/make-document.ts';
import { graph, issuerNames, resolver } from './published.ts';

const documentOf = (id: string) => graph.documents.get(id)!;

describe('a document as Party documents cite it', () => {
  test.each([
    ['qd-98-tw-2017', 'Quy định số 98-QĐ/TW, ngày 07/10/2017 của Bộ Chính trị về luân chuyển cán bộ'],
    [
      'qd-29-tw-2016',
      'Quy định số 29-QĐ/TW, ngày 25/7/2016 của Ban Chấp hành Trung ương thi hành Điều lệ Đảng',
    ],
    ['luat-29-2018-qh14', 'Luật Bảo vệ bí mật nhà nước số 29/2018/QH14, ngày 15/11/2018 của Quốc hội'],
    [
      'dieu-le-dang-2011',
      'Điều lệ Đảng Cộng sản Việt Nam, ngày 19/01/2011 của Đại hội đại biểu toàn quốc lần thứ XI',
    ],
  ])('%s', (id, expected) => {
    expect(formatFull(documentOf(id), issuerNames)).toBe(expected);
  });

  test('what is written in full is found and resolved to the same document', () => {
    const symbols = [...graph.documents.values()].filter(
      ({ symbol }) => symbol !== null && !symbol.endsWith('/TU'),
    );
    for (const document of symbols) {
      const [citation] = resolver.resolve(find(formatFull(document, issuerNames)), { date: null });
      expect(citation?.resolution.id).toBe(document.id);
    }
  });

  test('a recital, a reference, the short form', () => {
    const document = documentOf('qd-98-tw-2017');
    expect(formatBasis(document, issuerNames)).toBe(
      '- Căn cứ Quy định số 98-QĐ/TW, ngày 07/10/2017 của Bộ Chính trị về luân chuyển cán bộ;',
    );
    expect(formatReference(document, issuerNames)).toBe(
      'Bộ Chính trị (2017), Quy định số 98-QĐ/TW, ngày 07/10/2017 về luân chuyển cán bộ.',
    );
    expect(formatShort(document)).toBe('Quy định số 98-QĐ/TW');
  });

  test('what the entry does not know is left out', () => {
    const document = {
      ...makeDocument('qd-01-thu-nd', null),
      issuers: ['khong-co'] as const,
      title: 'Việc thử.',
    };
    expect(formatFull(document, issuerNames)).toBe('Quy định số 01-QĐ/THU về việc thử');
  });
});

describe('for reference managers', () => {
  const document = documentOf('qd-98-tw-2017');

  test('CSL-JSON', () => {
    expect(toCslJson(document, issuerNames, 'https://vi-du.test/')).toMatchObject({
      id: 'qd-98-tw-2017',
      type: 'legislation',
      number: '98-QĐ/TW',
      authority: 'Bộ Chính trị',
      issued: { 'date-parts': [[2017, 10, 7]] },
    });
    expect(toCslJson(makeDocument('x', null), issuerNames)).not.toHaveProperty('issued');
  });

  test('RIS', () => {
    const lines = toRis(document, issuerNames).split('\r\n');
    expect(lines[0]).toBe('TY  - STAT');
    expect(lines).toContain('DA  - 2017/10/07/');
    expect(lines.at(-2)).toBe('ER  - ');
  });

  test('BibTeX', () => {
    expect(toBibtex(document, issuerNames)).toContain('number = {{98-QĐ/TW}}');
    expect(toBibtex({ ...document, title: 'A & B {c}' }, issuerNames)).toContain('a \\& B c');
  });
});

describe('a text cut at its citations', () => {
  test('joins to the text again', () => {
    const text = 'Theo Quy định số 58-QĐ/TW và Chỉ thị 39, các cấp làm.';
    const segments = annotate(text, find(text));
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.filter(({ citation }) => citation !== null).map((segment) => segment.text)).toEqual([
      'Quy định số 58-QĐ/TW',
      'Chỉ thị 39',
    ]);
  });

  test('leaves out what overlaps or lies outside', () => {
    const [citation] = find('Chỉ thị 39 nêu');
    expect(annotate('ngắn', [citation!])).toEqual([{ text: 'ngắn', citation: null }]);
    expect(annotate('Chỉ thị 39 nêu', [citation!, citation!])).toHaveLength(2);
  });
});

describe('what a reviewer is told', () => {
  const rows: readonly (readonly [text: string, date: string, ...findings: string[]])[] = [
    ['Quy định số 69-QĐ/TW, ngày 06/7/2022 của Bộ Chính trị', '2023-01-01'],
    ['Quy định số 102-QĐ/TW, ngày 15/11/2017 của Bộ Chính trị', '2023-01-01', 'ended'],
    ['Quy định số 69-QĐ/TW, ngày 06/7/2022 của Bộ Chính trị', '2022-01-01', 'not-yet', 'later-than-text'],
    [
      'Quy định số 98-QĐ/TW ngày 7/10/2019 của Bộ Chính trị về luân chuyển cán bộ',
      '2021-05-18',
      'date-differs',
    ],
    ['Quyết định số 69-QĐ/TW, ngày 06/7/2022 của Bộ Chính trị', '2023-01-01', 'type-differs'],
    ['Quy định số 69-QĐ/TW, ngày 06/7/2022 của Ban Bí thư', '2023-01-01', 'issuer-differs'],
    ['Quy định số 69-QĐ/TW của Bộ Chính trị', '2023-01-01', 'no-date'],
    ['Kết luận số 777-KL/TW, ngày 1/2/2022', '2023-01-01', 'unknown'],
  ];

  test.each(rows)('%s (%s)', (text, date, ...findings) => {
    expect(checkDraft(text, resolver, graph, { date: isoDate(date) })[0]?.findings).toEqual(findings);
  });

  test('a symbol dated once needs no date again', () => {
    const text = 'Quy định số 69-QĐ/TW, ngày 06/7/2022. Theo Quy định số 69-QĐ/TW thì';
    expect(checkDraft(text, resolver, graph, { date: isoDate('2023-01-01') })[1]?.findings).toEqual([]);
  });
});

test.each([
  ['2024-05-23', '2024-05-23'],
  ['2024-02', '2024-02-29'],
  ['2023', '2023-12-31'],
  ['2023-13', undefined],
  ['mai', undefined],
])('the day of a text known as %s', (text, expected) => {
  expect(textDate(text)).toBe(expected);
});
