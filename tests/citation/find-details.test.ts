import { describe, expect, test } from 'vitest';
import { find } from '../../src/citation/find.ts';
import { expectFound } from './marked.ts';

const dates: readonly (readonly [tail: string, issued: string | null])[] = [
  [' ngày 3/5/2007 của', '2007-05-03'],
  [', ngày 20-12-2021', '2021-12-20'],
  [' ngày 22.9.2021', '2021-09-22'],
  [' ngày 01/11/ 2011', '2011-11-01'],
  [' ngày 8-2/2022', '2022-02-08'],
  [' NGÀY30-3-2013', '2013-03-30'],
  [' ngày 14 tháng 6 năm 2024', '2024-06-14'],
  ['/07/6/2012', null],
  [' năm 2022', '2022'],
  [' (2022)', '2022'],
  [' dated October 26, 2022 of', '2022-10-26'],
  [' ngày 31/2/2022', null],
  [' ngày 1/6 của', null],
  [' giai đoạn 2021-2025', null],
];

describe('dates behind a symbol', () => {
  test.each(dates)('%s', (tail, issued) => {
    expect(find(`Quy định số 58-QĐ/TW${tail}`)[0]?.issued).toBe(issued);
  });
});

const details: readonly (readonly [row: string, expected: object])[] = [
  [
    '⟦Quy định số 98-QĐ/TW⟧ của Bộ Chính trị về luân chuyển cán bộ',
    { issuer: 'Bộ Chính trị', title: 'luân chuyển cán bộ' },
  ],
  ['⟦Hướng dẫn số 16-HD/BTCTW⟧ nêu', { issuer: 'Ban Tổ chức Trung ương' }],
  ['⟦Chỉ thị số 51-CT/TW⟧ “Về đổi thẻ đảng viên”', { title: 'đổi thẻ đảng viên' }],
  ['⟦Kế hoạch số 50-KH/TU⟧ của Ban Thường vụ Tỉnh ủy Bắc Kạn', { issuer: 'Ban Thường vụ Tỉnh ủy Bắc Kạn' }],
  [
    'Ngày 27/10/2023, Bộ Chính trị đã ban hành ⟦Quy định số 131-QĐ/TW⟧',
    { issued: '2023-10-27', issuer: 'Bộ Chính trị' },
  ],
  ['Ngày 14-3, đảng ủy quán triệt ⟦Quy định số 131-QĐ/TW⟧', { issued: null, issuer: null }],
  ['Ngày 14/3/2022, tổ chức hội nghị quán triệt ⟦Quy định số 131-QĐ/TW⟧', { issued: null }],
  ['⟦Quy định số 102-QĐ/TW⟧ của Bộ Chính trị khóa XII', { term: 'XII', issuer: 'Bộ Chính trị' }],
  ['⟦Nghị định 26/2020/NĐ-CP⟧ của Chính phủ', { issuer: 'Chính phủ' }],
  [
    '⟦Quy định số 69-QĐ/TW⟧ về kỷ luật tổ chức đảng, đảng viên vi phạm thay thế ⟦Quy định số 102-QĐ/TW⟧',
    { title: 'kỷ luật tổ chức đảng, đảng viên vi phạm' },
  ],
  [
    '⟦Kế hoạch số 12-KH/ĐU⟧ thực hiện ⟦Kết luận số 54-KL/TW⟧ của Ban Bí thư',
    { title: 'thực hiện Kết luận số 54-KL/TW', issuer: null },
  ],
];

describe('issuer, title and term', () => {
  test.each(details)('%s', (row, expected) => {
    expect(expectFound(row)[0]).toMatchObject(expected);
  });
});

const provisions: readonly (readonly [row: string, provision: string | null])[] = [
  ['điểm b khoản 2 Điều 25 ⟦Quy định số 69-QĐ/TW⟧', 'điểm b khoản 2 Điều 25'],
  ['Khoản 3 Điều 7 ⟦Quy định số 69-QĐ/TW⟧', 'khoản 3 Điều 7'],
  ['Điều 12 của ⟦Quy định 114-QĐ/TW⟧', 'Điều 12'],
  ['Mục II, Phần I của ⟦Hướng dẫn số 05-HD/UBKTTW⟧', 'Mục II Phần I'],
  ['Từ Điều 25 đến Điều 27 ⟦Quy định 69-QĐ/TW⟧', 'Điều 25 đến Điều 27'],
  ['khoản 1, 2 Điều 4 ⟦Quy định 37-QĐ/TW⟧', 'khoản 1, 2 Điều 4'],
  ['⟦Quy định số 69-QĐ/TW⟧ tại Điều 41 quy định', 'Điều 41'],
  ['Theo ⟦Quy định số 69-QĐ/TW⟧ (Điều 50).', 'Điều 50'],
  ['Điều này nêu ở ⟦Quy định số 69-QĐ/TW⟧', null],
  ['nhiều điều khoản. ⟦Quy định số 69-QĐ/TW⟧', null],
];

describe('pin cites', () => {
  test.each(provisions)('%s', (row, provision) => {
    expect(expectFound(row)[0]?.provision).toBe(provision);
  });
});

describe('offsets into the text as given', () => {
  test.each([
    [
      'NFD',
      'Theo Quy định số 60-QĐ/TW, ngày 8-3-2022'.normalize('NFD'),
      'Quy định số 60-QĐ/TW'.normalize('NFD'),
    ],
    ['no-break spaces', 'Theo Chỉ\u00A0thị\u00A0số\u00A039-CT/TW của', 'Chỉ\u00A0thị\u00A0số\u00A039-CT/TW'],
    ['en dash', 'Theo Quy định số 58–QĐ/TW thì', 'Quy định số 58–QĐ/TW'],
    ['no-break hyphen', 'Theo Quy định số 24\u2011QĐ/TW thì', 'Quy định số 24\u2011QĐ/TW'],
    ['zero width', 'Theo Quy\u200B định số 5\u200D8-QĐ/TW\u200B thì', 'Quy\u200B định số 5\u200D8-QĐ/TW'],
    ['soft hyphen', 'Theo Quy định số 58-QĐ\u00AD/TW thì', 'Quy định số 58-QĐ\u00AD/TW'],
    ['CRLF', 'Theo Quy định số\r\n58-QĐ/TW thì', 'Quy định số\r\n58-QĐ/TW'],
    ['eth', 'Theo Quy \u0111\u1ECBnh số 58-Q\u00D0/TW thì', 'Quy \u0111\u1ECBnh số 58-Q\u00D0/TW'],
    ['full-width digits', 'Theo Quy định số ５８-QĐ/TW thì', 'Quy định số ５８-QĐ/TW'],
    ['astral characters before', '😀😀 Quy định số 58-QĐ/TW', 'Quy định số 58-QĐ/TW'],
    ['lone surrogates', '\uD800 Quy định số 58-QĐ/TW \uDC00', 'Quy định số 58-QĐ/TW'],
  ])('%s', (_name, text, surface) => {
    const [citation] = find(text);
    expect(citation?.surface).toBe(surface);
    expect(text.slice(citation!.start, citation!.end)).toBe(surface);
  });
});
