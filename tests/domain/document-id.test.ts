import { expect, test } from 'vitest';
import { deriveDocumentId, isDocumentId } from '../../src/domain/document-id.ts';
import { parseSymbol } from '../../src/domain/symbol.ts';
import type { DocumentType } from '../../src/domain/vocabulary.ts';

test.each<[string, DocumentType, string, number | null, string]>([
  ['58-QĐ/TW', 'quy-dinh', 'tw', 2022, 'qd-58-tw-2022'],
  ['99-QĐ/TW', 'quyet-dinh', 'tw', 2017, 'qd-99-tw-2017'],
  ['07-QĐi/TW', 'quy-dinh', 'tw', 2018, 'qd-07-tw-2018'],
  ['104-TB/TW', 'thong-bao-ket-luan', 'tw', 2012, 'tb-104-tw-2012'],
  ['19-CTr/ĐUK', 'chuong-trinh', 'duk', 2023, 'ctr-19-duk-2023'],
  ['559-CV/TU', 'cong-van', 'tu-binhthuan', 2012, 'cv-559-tu-binhthuan-2012'],
  ['116-HD/BTGTW', 'huong-dan', 'btgtw', null, 'hd-116-btgtw-nd'],
  ['29/2018/QH14', 'luat', 'qh', 2018, 'luat-29-2018-qh14'],
  ['30/2000/PL-UBTVQH10', 'phap-lenh', 'ubtvqh', 2000, 'pl-30-2000-ubtvqh10'],
  ['24/2020/TT-BCA', 'thong-tu', 'bca', 2020, 'tt-24-2020-bca'],
  ['452/QĐ-TTg', 'quyet-dinh', 'ttg', 2026, 'qd-452-2026-ttg'],
])('%s of type %s (%s, %s) is %s', (symbol, type, issuerIdCode, year, id) => {
  const derived = deriveDocumentId({ type, symbol: parseSymbol(symbol)!, issuerIdCode, year });
  expect(derived).toBe(id);
  expect(isDocumentId(id)).toBe(true);
});

test('a document without a number gets its id from an editor', () => {
  expect(deriveDocumentId({ type: 'dieu-le', symbol: null, issuerIdCode: 'dh', year: 2011 })).toBeUndefined();
});

test.each(['', 'QD-58', 'qd--58', '-qd', 'qd-58-', 'qđ-58', '../qd-58', 'a'.repeat(81)])(
  '%j is no id',
  (id) => {
    expect(isDocumentId(id)).toBe(false);
  },
);
