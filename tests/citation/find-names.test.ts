import { describe, expect, test } from 'vitest';
import { expectFound } from './marked.ts';

const plenums: readonly (readonly [
  row: string,
  ...expected: (readonly [plenum: number, term: string | null])[],
])[] = [
  ['tinh thần ⟦Nghị quyết Trung ương 4 (khóa XI)⟧ về xây dựng Đảng', [4, 'XI']],
  ['⟦Nghị quyết Trung ương 4, khóa XI⟧ đã nêu', [4, 'XI']],
  ['⟦Nghị quyết Hội nghị Trung ương 6 khóa XII⟧ nêu', [6, 'XII']],
  ['⟦Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII⟧ nêu', [6, 'XIII']],
  ['⟦Nghị quyết Hội nghị lần thứ tư, BCH Trung ương (khóa XII)⟧ nêu', [4, 'XII']],
  ['⟦Nghị quyết Trung ương lần thứ năm⟧ nêu', [5, null]],
  ['học tập ⟦Nghị quyết T.Ư 8 khoá XIII⟧', [8, 'XIII']],
  ['học tập ⟦NQTW 5 khóa XII⟧ và ⟦NQ TW7⟧', [5, 'XII'], [7, null]],
  ['⟦nghị quyết trung ương 4 khóa 12⟧', [4, 'XII']],
  ['⟦Kết luận Hội nghị Trung ương 4 khóa XIII⟧', [4, 'XIII']],
  ['⟦nghị quyết Trung ương 5⟧, ⟦6 khóa XIII⟧ được quán triệt', [5, 'XIII'], [6, 'XIII']],
  ['⟦Nghị quyết Trung ương 4 khóa XI⟧, ⟦XII⟧ của Đảng', [4, 'XI'], [4, 'XII']],
  ['⟦Nghị quyết Trung ương 4 (khóa XI, XII)⟧ của Đảng', [4, null]],
];

describe('resolutions of plenums', () => {
  test.each(plenums.map(([row, ...expected]) => ({ row, expected })))('$row', ({ row, expected }) => {
    expect(expectFound(row).map(({ plenum, term }) => [plenum, term])).toEqual(expected);
  });

  test('the plenum named before tells the term', () => {
    const [citation] = expectFound(
      'Hội nghị Trung ương 7 (khóa XII) họp tháng 5. Cấp ủy quán triệt ⟦Nghị quyết Trung ương 7⟧.',
    );
    expect(citation?.term).toBe('XII');
  });
});

const congresses: readonly (readonly [row: string, ...terms: string[]])[] = [
  ['thực hiện ⟦Nghị quyết Đại hội XIII⟧ của Đảng', 'XIII'],
  ['⟦nghị quyết Đại hội lần thứ XI⟧ của Đảng', 'XI'],
  ['⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV⟧', 'XIV'],
  ['⟦Nghị quyết Đại hội Đảng toàn quốc lần thứ XII⟧', 'XII'],
  ['⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI⟧, nhiệm kỳ 2020 - 2025', 'XVI'],
  ['⟦Nghị quyết Đại hội đại biểu Đảng bộ huyện Yên Thế lần thứ XXII⟧', 'XXII'],
  ['⟦nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVIII⟧ và ⟦huyện lần thứ XXI⟧', 'XVIII', 'XXI'],
];

describe('resolutions of congresses', () => {
  test.each(congresses)('%s', (row, ...terms) => {
    expect(expectFound(row).map(({ term }) => term)).toEqual(terms);
  });
});

const named: readonly (readonly [row: string, type: string, extra?: object])[] = [
  ['Căn cứ ⟦Điều lệ Đảng⟧;', 'dieu-le'],
  ['⟦Điều lệ Đảng Cộng sản Việt Nam khóa XI⟧ quy định', 'dieu-le', { term: 'XI' }],
  ['⟦Điều lệ Đảng năm 2011⟧ quy định', 'dieu-le', { issued: '2011' }],
  ['⟦Quy chế bầu cử trong Đảng⟧ nêu', 'quy-che'],
  ['⟦Quy chế làm việc của Ban Bí thư khóa XIII⟧ nêu', 'quy-che', { term: 'XIII', issuer: 'Ban Bí thư' }],
  ['⟦Quy chế làm việc của Bộ Chính trị và Ban Bí thư khoá XII⟧;', 'quy-che', { term: 'XII', issuer: null }],
  ['⟦Hiến pháp năm 2013⟧ khẳng định', 'hien-phap', { issued: '2013' }],
  [
    '⟦Luật Phòng, chống tham nhũng năm 2018⟧ quy định',
    'luat',
    { issued: '2018', title: 'Phòng, chống tham nhũng' },
  ],
  ['⟦Luật Cán bộ, công chức⟧ và các văn bản liên quan', 'luat'],
  ['theo ⟦Luật Lưu trữ 2024⟧ thì', 'luat', { issued: '2024' }],
  ['⟦Bộ luật Hình sự năm 2015⟧', 'luat'],
  [
    '⟦Luật Thanh tra số 11/2022/QH15⟧ ngày 14/11/2022',
    'luat',
    { symbol: '11/2022/QH15', issued: '2022-11-14' },
  ],
  ['⟦Luật Điện ảnh số 05/2022/QH15⟧', 'luat', { symbol: '05/2022/QH15' }],
  ['⟦Pháp lệnh Bảo vệ bí mật nhà nước số 30/2000/PL-UBTVQH10⟧', 'phap-lenh'],
];

describe('instruments by name', () => {
  test.each(named.map(([row, type, extra = {}]) => ({ row, type, extra })))(
    '$row',
    ({ row, type, extra }) => {
      expect(expectFound(row)[0]).toMatchObject({ type, ...extra });
    },
  );

  test('two laws joined by "và" are two', () => {
    expectFound('⟦Luật Cán bộ, công chức⟧ và ⟦Luật Viên chức⟧');
  });

  test('a name inside a title belongs to the title', () => {
    const [, inTitle] = expectFound('⟦Quy định số 294-QĐ/TW⟧, ngày 26/5/2025 về thi hành ⟦Điều lệ Đảng⟧;');
    expect(inTitle?.form).toBe('in-title');
  });
});

describe('words that point back', () => {
  test('to the last document of the type', () => {
    const found = expectFound(
      '⟦Chỉ thị số 35-CT/TW⟧ và ⟦Kế hoạch số 80-KH/TU⟧. ⟦Chỉ thị này⟧ nêu rõ; ⟦Kế hoạch nêu trên⟧ giao việc.',
    );
    expect(found.map(({ form, antecedent }) => [form, antecedent])).toEqual([
      ['full', null],
      ['full', null],
      ['anaphor', 0],
      ['anaphor', 1],
    ]);
  });

  test('by issuer, only after a document of that issuer', () => {
    const found = expectFound(
      '⟦Chỉ thị số 39-CT/TW⟧ của Bộ Chính trị. Thực hiện ⟦Chỉ thị của Bộ Chính trị⟧, các cấp vào cuộc.',
    );
    expect(found[1]).toMatchObject({ form: 'anaphor', antecedent: 0 });
    expectFound('Thực hiện Chỉ thị của Bộ Chính trị, các cấp vào cuộc.');
  });

  test('to the text itself when nothing of the type came before', () => {
    expect(expectFound('Điều 2. ⟦Quy định này⟧ có hiệu lực từ ngày ký.')[0]).toMatchObject({
      form: 'self',
      antecedent: 'self',
    });
  });

  test('a short form goes back to the full one', () => {
    const found = expectFound('⟦Quy định số 205-QĐ/TW⟧ (gọi tắt là ⟦Quy định 205⟧). Theo ⟦Quy định 205⟧ thì');
    expect(found.map(({ antecedent }) => antecedent)).toEqual([null, 0, 0]);
  });
});

test.each([
  'Hội nghị Trung ương 4 (khóa XI) đã bàn; Đại hội XIII thành công',
  'Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2020 - 2025',
  'Cương lĩnh, Điều lệ, nghị quyết, chỉ thị của Đảng, pháp luật của Nhà nước',
  'theo Quy định, Hướng dẫn của Trung ương',
  'nghị quyết đại hội đảng bộ các cấp; nghị quyết của chi bộ',
  'luật sư A, luật pháp quốc tế, Nghị định thư Kyoto, Luật này',
  'quy chế dân chủ được thực hiện tốt; quy chế làm việc của chi ủy',
  'theo Hiến pháp và pháp luật',
])('no citation: %s', (row) => {
  expectFound(row);
});
