import { describe, expect, test } from 'vitest';
import { expectFound } from './marked.ts';

const found: readonly (readonly [row: string, ...numbers: string[]])[] = [
  ['Sau 3 năm thực hiện ⟦Chỉ thị 45⟧, nhận thức được nâng lên', '45'],
  ['⟦Quy định số 41⟧ của Bộ Chính trị về miễn nhiệm, từ chức', '41'],
  ['⟦Quy định 114⟧ quy định 19 hành vi', '114'],
  ['⟦Quy định 144⟧ gồm 6 điều', '144'],
  ['⟦Kết luận 14⟧ đã mở đường cho cán bộ dám nghĩ, dám làm', '14'],
  ['tinh thần ⟦Nghị quyết 57⟧ là phải hành động', '57'],
  ['theo ⟦quy định số 37⟧ thì đảng viên', '37'],
  ['theo ⟦hướng dẫn số 02⟧ của Ban Tổ chức Tỉnh ủy', '02'],
  ['theo ⟦kết luận 21⟧ của Trung ương', '21'],
  ['⟦chỉ thị 16⟧ của Thủ tướng', '16'],
  ['⟦NQ 19/2018⟧ và ⟦CT 23⟧ của tỉnh', '19', '23'],
  ['(sau đây gọi tắt là ⟦Quy định 205⟧)', '205'],
  ['⟦Kết luận số 62⟧ này', '62'],
  ['⟦Thông báo 159-TB⟧ ngày 15/11/2004', '159'],
  // Lists: the type word, and the code of the last, serve all.
  ['So sánh các ⟦Quy định 102⟧, ⟦69⟧ của Bộ Chính trị', '102', '69'],
  ['⟦quyết định số 217⟧ và ⟦218⟧ của Bộ Chính trị', '217', '218'],
  ['⟦Quyết định 217⟧,⟦218⟧ của Bộ Chính trị', '217', '218'],
  ['các ⟦Nghị quyết số 57⟧, ⟦59⟧, ⟦66⟧ và ⟦68⟧ của Bộ Chính trị', '57', '59', '66', '68'],
  ['⟦Quy định 69⟧, 12 đảng viên bị xử lý', '69'],
  ['⟦Chỉ thị 05⟧ và 4 văn bản khác', '05'],
  ['⟦Nghị quyết số 18-NQ/TW⟧ và 7 đề án', '18'],
];

describe('type and number', () => {
  test.each(found)('%s', (row, ...numbers) => {
    expect(expectFound(row).map(({ number }) => number)).toEqual(numbers);
  });
});

const silent: readonly string[] = [
  'Ủy ban Kiểm tra đã kết luận 47 trường hợp vi phạm',
  'Kết luận 12 đảng viên có vi phạm',
  'hướng dẫn 15 chi bộ tổ chức đại hội',
  'Hướng dẫn 30 đảng viên mới',
  'quy định 4 mức thưởng; quy định 6 bước',
  'Quy định 5 bộ tiêu chí',
  'quyết định 3 vấn đề quan trọng',
  'Quyết định 2 nội dung',
  'thông báo 15 ngày trước khi họp',
  'Kế hoạch 5 năm 2021-2025',
  'Nghị quyết 2024 của chi bộ',
  'ban hành 04 Nghị quyết, 12 kết luận, 3 chỉ thị',
  '1 Chỉ thị về công tác dân vận',
  'quyết định 1,5 tỷ đồng; quy định 12,5%; quy định 30.000 đồng',
  'Ban Chỉ đạo 35 các cấp; Chương trình 135; báo cáo 6 tháng đầu năm',
  'Kết luận hội nghị, đồng chí Bí thư yêu cầu',
  'NGHỊ QUYẾT\n1. Thông qua báo cáo',
  'Phu luc kem theo Thong tu so 28_2014_TT-BVHTTDL.doc',
  'tổng đài HD 1080, tiết diện KH 504, mẫu TT 16',
];

test.each(silent)('no citation: %s', (row) => {
  expectFound(row);
});

describe('sharing', () => {
  test('the code goes back from the last member', () => {
    const found = expectFound('⟦Quyết định 217⟧, ⟦218 – QĐ/TW⟧ ngày 12/12/2013 của Bộ Chính trị');
    expect(found.map(({ symbol, issued, issuer, shares }) => [symbol, issued, issuer, shares])).toEqual([
      ['217-QĐ/TW', '2013-12-12', 'Bộ Chính trị', [1]],
      ['218-QĐ/TW', '2013-12-12', 'Bộ Chính trị', [0]],
    ]);
  });

  test('the tail behind the last member serves all', () => {
    const found = expectFound(
      '⟦Quy định số 85-QĐ/TW⟧ và ⟦Quy định số 86-QĐ/TW⟧, ngày 28-10-2022 của Ban Bí thư',
    );
    expect(found.map(({ issued, issuer }) => [issued, issuer])).toEqual([
      ['2022-10-28', 'Ban Bí thư'],
      ['2022-10-28', 'Ban Bí thư'],
    ]);
  });

  test('a member with a tail of its own keeps it', () => {
    const found = expectFound(
      '⟦Quy định số 60-QĐ/TW⟧ của Ban Bí thư; ⟦Quy định số 80-QĐ/TW⟧ của Bộ Chính trị',
    );
    expect(found.map(({ issuer, shares }) => [issuer, shares])).toEqual([
      ['Ban Bí thư', []],
      ['Bộ Chính trị', []],
    ]);
  });

  test('bare symbols in a list take the type of its head', () => {
    const found = expectFound('các ⟦Kết luận số 34-KL/TW⟧, ⟦54-KL/TW⟧ và ⟦72-KL/TW⟧ của Trung ương');
    expect(found.map(({ type, form }) => [type, form])).toEqual([
      ['ket-luan', 'full'],
      ['ket-luan', 'bare-symbol'],
      ['ket-luan', 'bare-symbol'],
    ]);
  });

  test('a body with a code of its own issued the last member alone', () => {
    const [first, second] = expectFound(
      'theo ⟦Quy định 181⟧ và ⟦Hướng dẫn 09⟧ của Ủy ban Kiểm tra Trung ương',
    );
    expect([first?.issuer, second?.issuer]).toEqual([null, 'Ủy ban Kiểm tra Trung ương']);
  });

  test('a year behind a number is not the year of a symbol before it', () => {
    const [first] = expectFound('⟦Quyết định số 1722/QĐ-TTg⟧ và ⟦Quyết định số 774⟧ năm 2020');
    expect(first?.issued).toBe(null);
  });

  test('a semicolon does not carry a date back to another type', () => {
    const [first] = expectFound('⟦Quy chế số 03-QC/TU⟧; ⟦Báo cáo số 234-BC/TU⟧ ngày 3-4-2022');
    expect(first).toMatchObject({ issued: null, shares: [] });
  });
});
