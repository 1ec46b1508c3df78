import { describe, expect, test } from 'vitest';
import { resolveText } from './published.ts';

type Row = readonly [text: string, date: string | null, ...outcome: string[]];

// Outcome of each citation: the id when resolved, else the kind.
const rows: readonly Row[] = [
  // The stated day decides, whenever the text was written.
  ['Quy định số 29-QĐ/TW ngày 25/7/2016', null, 'qd-29-tw-2016'],
  ['Quy định số 29-QĐ/TW ngày 2/6/1997', '2020-01-01', 'qd-29-tw-1997'],
  ['Quy định số 29-QĐ/TW ngày 3/4/2009', '2020-01-01', 'unknown'],
  // A slip in the day, inside one term.
  ['Quy định số 98-QĐ/TW ngày 7/10/2019 về luân chuyển cán bộ', '2021-05-18', 'qd-98-tw-2017'],
  ['Quy định số 47-QĐ/TW ngày 11/01/2011 của Trung ương', '2015-01-01', 'qd-47-tw-2011'],
  ['Quy định số 98-QĐ/TW ngày 5/2/2018 về chế độ báo cáo tài chính', '2021-05-18', 'unknown'],
  // The year, the term.
  ['Quy định 69-QĐ/TW năm 2022', null, 'qd-69-tw-2022'],
  ['Quy định 69-QĐ/TW năm 2014', null, 'unknown'],
  ['Quy định 29-QĐ/TW của Bộ Chính trị khóa VIII', null, 'qd-29-tw-1997'],
  ['Quy định 29-QĐ/TW khóa XI', null, 'unknown'],
  // The title.
  ['Quy định 47-QĐ/TW về những điều đảng viên không được làm', '2023-01-01', 'qd-47-tw-2011'],
  ['Quy định 47-QĐ/TW về quản lý tài sản công của đảng', '2023-01-01', 'ambiguous'],
  ['Chỉ thị 35-CT/TW về đại hội đảng bộ các cấp', null, 'ambiguous'],
  // The day of the text: its own term first.
  ['Quy định 47-QĐ/TW của Ban Bí thư', '2022-05-01', 'qd-47-tw-2021'],
  ['Quy định 69-QĐ/TW', '2022-03-01', 'unknown'],
  ['Chỉ thị 35-CT/TW', '2020-05-01', 'ct-35-tw-2019'],
  ['Chỉ thị 35-CT/TW', '2024-09-01', 'ct-35-tw-2024'],
  ['Quy định 47-QĐ/TW', null, 'ambiguous'],
  // The term before, only where this one had surely not come so far.
  ['Quy định 102-QĐ/TW', '2022-03-01', 'qd-102-tw-2017'],
  ['Quy định 102-QĐ/TW', '2023-09-01', 'ambiguous'],
  ['Hướng dẫn 16-HD/BTCTW', '2014-01-01', 'hd-16-btctw-2012'],
  ['Hướng dẫn 16-HD/BTCTW', '2022-06-01', 'ambiguous'],
  // QĐ printed for QĐi: only a day or a title proves it.
  ['Quy định 07-QĐ/TW về xử lý kỷ luật tổ chức đảng vi phạm', '2019-01-01', 'qd-07-tw-2018'],
  ['Quy định 07-QĐ/TW ngày 28/8/2018', null, 'qd-07-tw-2018'],
  ['Quy định 07-QĐ/TW', '2019-01-01', 'unknown'],
  ['Quy định 07-QĐi/TW', '2019-01-01', 'qd-07-tw-2018'],
  // What is not there.
  ['Kết luận số 777-KL/TW', '2024-01-01', 'unknown'],
  // Type and number.
  [
    'Chỉ thị 39 của Bộ Chính trị về tăng cường công tác bảo vệ chính trị nội bộ',
    '2024-05-27',
    'ct-39-tw-2014',
  ],
  ['Chỉ thị 39', '2024-05-27', 'ambiguous'],
  ['Chỉ thị 39 của Bộ Chính trị', '2015-05-27', 'ct-39-tw-2014'],
  ['Chỉ thị 39 của Ban Thường vụ Tỉnh ủy', '2015-05-27', 'local'],
  ['Chỉ thị 39 của Ban Thường vụ Tỉnh ủy Yên Bái', '2015-05-27', 'unknown'],
  ['Chỉ thị số 39 ngày 18/8/2014', null, 'ct-39-tw-2014'],
  ['Chỉ thị số 39 ngày 19/9/2019', null, 'unknown'],
  // Earlier in the text.
  [
    'Quy định số 47-QĐ/TW ngày 1/11/2011. Theo Quy định 47-QĐ/TW thì',
    '2023-01-01',
    'qd-47-tw-2011',
    'qd-47-tw-2011',
  ],
  [
    'Quy định số 47-QĐ/TW ngày 1/11/2011. Theo Quy định 47 thì',
    '2023-01-01',
    'qd-47-tw-2011',
    'qd-47-tw-2011',
  ],
  [
    'Quy định số 47-QĐ/TW ngày 1/11/2011 và Quy định số 47-QĐ/TW ngày 20/12/2021. Theo Quy định 47 thì',
    '2023-01-01',
    'qd-47-tw-2011',
    'qd-47-tw-2021',
    'ambiguous',
  ],
  ['Quyết định số 39-QĐ/TU ngày 3/3/2015 của Tỉnh ủy. Chỉ thị số 39 nêu', '2015-05-27', 'local', 'ambiguous'],
  // Pointing words follow what they point to.
  ['Chỉ thị số 39-CT/TW ngày 18/8/2014. Chỉ thị này nêu', null, 'ct-39-tw-2014', 'ct-39-tw-2014'],
  ['Chỉ thị số 99-CT/TW ngày 18/8/2014. Chỉ thị này nêu', null, 'unknown', 'unknown'],
  // Local documents need the place and the day.
  ['Hướng dẫn số 09-HD/TU ngày 12/9/2014 của Tỉnh ủy Bình Thuận', null, 'hd-09-tu-bt-2014'],
  ['Hướng dẫn số 09-HD/TU ngày 12/9/2014 của Ban Thường vụ Tỉnh ủy', null, 'local'],
  ['Hướng dẫn số 09-HD/TU ngày 12/9/2014 của Tỉnh ủy Quảng Nam', null, 'local'],
  ['Hướng dẫn số 09-HD/TU ngày 5/6/2020 của Tỉnh ủy Bình Thuận', null, 'unknown'],
  // Plenums and congresses.
  ['Nghị quyết Trung ương 4 khóa XI', null, 'nq-12-tw-2012'],
  ['Nghị quyết Trung ương 4', '2018-01-01', 'nq-04-tw-2016'],
  ['Nghị quyết Trung ương 4', '2013-01-01', 'nq-12-tw-2012'],
  ['Nghị quyết Trung ương 4', null, 'unknown'],
  ['Nghị quyết Trung ương 6 khóa XII', '2018-01-01', 'unknown'],
  ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV', '2013-01-01', 'local'],
  // Names.
  ['Điều lệ Đảng', '2020-01-01', 'dieu-le-dang-2011'],
  ['Điều lệ Đảng', null, 'ambiguous'],
  ['Điều lệ Đảng khóa XI', null, 'dieu-le-dang-2011'],
  ['Điều lệ Đảng khóa VIII', null, 'unknown'],
  ['Luật Bảo vệ bí mật nhà nước', '2021-01-01', 'luat-29-2018-qh14'],
  ['Luật Bảo vệ bí mật nhà nước', '2026-03-01', 'luat-117-2025-qh15'],
  ['Luật Bảo vệ bí mật nhà nước', '2005-03-01', 'unknown'],
  ['Luật Bảo vệ bí mật nhà nước năm 2018', null, 'luat-29-2018-qh14'],
  ['Luật số 29/2018/QH14', null, 'luat-29-2018-qh14'],
  ['Luật Bảo vệ môi trường', '2021-01-01', 'unknown'],
];

describe('which document is meant', () => {
  test.each(rows.map(([text, date, ...outcome]) => ({ text, date, outcome })))(
    '$text ($date)',
    ({ text, date, outcome }) => {
      const found = resolveText(text, date);
      expect(found.map(({ resolution }) => resolution.id ?? resolution.kind)).toEqual(outcome);
    },
  );
});

describe('what an answer carries', () => {
  test('what disagrees is told beside the document', () => {
    const [citation] = resolveText(
      'Quyết định số 98-QĐ/TW ngày 7/10/2019 của Ban Bí thư về luân chuyển cán bộ',
      '2021-05-18',
    );
    expect(citation?.resolution).toMatchObject({ kind: 'resolved', id: 'qd-98-tw-2017' });
    expect(citation?.resolution.reasons).toEqual(
      expect.arrayContaining(['date-differs', 'title', 'issuer-differs', 'type-differs']),
    );
  });

  test('a dead document names its successor on the day of the text', () => {
    const [citation] = resolveText('Quy định số 102-QĐ/TW ngày 15/11/2017', '2023-02-27');
    expect(citation?.resolution).toMatchObject({ state: 'ended', successors: ['qd-69-tw-2022'] });
    const [earlier] = resolveText('Quy định số 102-QĐ/TW ngày 15/11/2017', '2022-07-05');
    expect(earlier?.resolution).toMatchObject({ state: 'in-force', successors: [] });
  });

  test('a document later than the text is told', () => {
    const [citation] = resolveText('Quy định số 69-QĐ/TW ngày 06/7/2022', '2022-01-01');
    expect(citation?.resolution.reasons).toContain('later-than-text');
  });

  test('candidates come with their reasons', () => {
    const [citation] = resolveText('Quy định 47-QĐ/TW', null);
    expect(citation?.resolution).toMatchObject({ kind: 'ambiguous', id: null, reasons: ['no-date'] });
    expect(citation?.resolution.candidates.map(({ id }) => id)).toEqual(['qd-47-tw-2011', 'qd-47-tw-2021']);
  });

  test('the text itself, when it is known', () => {
    const [citation] = resolveText('Quy định này có hiệu lực từ ngày ký', '2022-07-06', {
      self: 'qd-69-tw-2022',
    });
    expect(citation?.resolution.id).toBe('qd-69-tw-2022');
  });

  test('without the day of the text there is no state', () => {
    const [citation] = resolveText('Quy định số 69-QĐ/TW ngày 06/7/2022', null);
    expect(citation?.resolution).toMatchObject({ id: 'qd-69-tw-2022', state: null, grade: null });
  });
});
