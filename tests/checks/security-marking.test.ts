import { describe, expect, test } from 'vitest';
import { findSecurityMarkings } from '../../src/checks/security-marking.ts';

const stamped: readonly string[] = [
  'MẬT',
  'TỐI MẬT',
  'TUYỆT MẬT',
  'MAT',
  'TOI MAT',
  'TUYET MAT',
  '  MẬT  ',
  '- TỐI MẬT',
  '* TUYỆT MẬT',
  '# MẬT',
  '> TỐI MẬT',
  '**TỐI MẬT**',
  '"MẬT"',
  '“TUYỆT MẬT”',
  '*** MẬT ***',
  '=== TỐI MẬT ===',
  'M Ậ T',
  'T Ố I   M Ậ T',
  'T U Y Ệ T   M Ậ T',
  'T O I  M A T',
  'MẬT!',
  'note: TỐI MẬT',
  'says: "MẬT"',
  'text: MẬT',
  '(MẬT)',
  '[TỐI MẬT]',
  '【TUYỆT MẬT】',
  'Quy định 01-QĐ/THU (MẬT)',
  'Quy định 01-QĐ/THU [TỐI MẬT] về việc thử',
  'Quy định 01-QĐ/THU (TUYET MAT)',
  'Quy định 01-QĐ/THU, TỐI MẬT',
  'Quy định 01-QĐ/THU - MẬT',
  'Quy định 01-QĐ/THU / MẬT.',
  'Quy định 01-QĐ/THU TUYỆT MẬT về việc thử',
  'TỐI MẬT Quy định 01-QĐ/THU',
  'MẬT - Quy định 01-QĐ/THU',
  'MẬT. Quy định về việc thử',
  'Độ mật: Tối mật',
  'Độ mật: MẬT',
  'độ mật: tuyệt mật',
  'Mức độ mật: mật',
  'Dấu chỉ độ mật: TỐI MẬT',
  'dau chi do mat: TOI MAT',
  'Do mat: mat',
  'ĐỘ MẬT: TỐI MẬT',
  'Độ mật: A',
  'Văn bản đóng dấu MẬT',
  'bản này có dấu “TỐI MẬT”',
  'TOP SECRET',
  'M.Ậ.T',
  'M-Ậ-T',
  'T.Ố.I M.Ậ.T',
  'TỐIMẬT',
  'TÔI MẬT',
  'TUYÊT MẬT',
  'TUYỆT_MẬT',
  'MẬT:',
  'MẬT MẬT MẬT',
  'HỎA TỐC MẬT',
  'Hỏa tốc - MẬT',
  'THƯỢNG KHẨN, TỐI MẬT',
  'Số: 01-QĐ/THU MẬT',
  'Độ mật - Tối mật',
  'TO\u0302\u0301I MA\u0323\u0302T',
  'M\u200BẬT',
  'TỐI\u00A0MẬT',
];

const innocent: readonly string[] = [
  'bí mật nhà nước',
  'Bí mật nhà nước',
  'BÍ MẬT NHÀ NƯỚC',
  'LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC',
  'Bảo vệ bí mật nhà nước của Đảng',
  'Danh mục bí mật nhà nước độ tuyệt mật, tối mật, mật',
  'danh mục bí mật nhà nước độ Tuyệt mật, Tối mật, Mật',
  'DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TUYỆT MẬT, TỐI MẬT VÀ MẬT',
  'QUYẾT ĐỊNH VỀ BÍ MẬT ĐỘ TUYỆT MẬT, TỐI MẬT CỦA ĐẢNG',
  'tài liệu độ tuyệt mật, tối mật, mật trong một câu của luật',
  'ba độ: tuyệt mật, tối mật, mật',
  'độ mật: tuyệt mật, tối mật và mật',
  'độ mật: tuyệt mật, tối mật hoặc mật theo Điều 8',
  'Độ mật gồm ba mức',
  'xác định độ mật của văn bản',
  'dấu chỉ độ mật đóng ở góc trên bên trái',
  'Dấu chỉ độ mật gồm ba loại',
  'thay đổi độ mật, giải mật',
  'người có thẩm quyền quyết định độ mật',
  'tuyệt mật',
  'Tối mật',
  'Mật',
  '- Tuyệt mật',
  '- Mật',
  '(mật)',
  'Mật khẩu',
  'MẬT KHẨU',
  'Mật khẩu: abc',
  'mật độ dân số',
  'MẬT ĐỘ',
  'mật thiết với nhân dân',
  'MẬT THIẾT VỚI NHÂN DÂN',
  'quan hệ mật thiết',
  'mật ong',
  'mật mã, cơ yếu',
  'BAN CƠ YẾU: MẬT MÃ',
  'bí mật bầu phiếu, bỏ phiếu kín',
  'giữ bí mật thông tin người tố cáo',
  'MẶT TRẬN TỔ QUỐC',
  'MẶT',
  'MẮT',
  'MÁT',
  'MẤT',
  'TỐI MẮT',
  'TOI MATH',
  'FORMAT',
  'MATRIX',
  'SECRETARY',
  'format: MAT-1',
  'UBMTTQ MTTQ',
  'tài liệu mật',
  'văn bản mật phải gửi riêng',
  'sao, chụp tài liệu mật',
  'hủy tài liệu, vật chứa bí mật nhà nước',
  'thời hạn bảo vệ: 30 năm với độ tuyệt mật, 20 năm với độ tối mật, 10 năm với độ mật',
  'không có dấu mật',
  'có dấu hiệu MẬT THÁM',
  'BẢO MẬT',
  'BẢO MẬT THÔNG TIN',
  'GIẢI MẬT',
  'M.T.TQ',
  'A.M.A.T.',
  'KHẨN CẤP',
  'HỎA TỐC MẬT MÃ',
  'QUY ĐỊNH 01-QĐ/THU MẬT MÃ',
];

describe('stamps', () => {
  test.each(stamped)('%s', (line) => {
    expect(findSecurityMarkings(line).length).toBeGreaterThan(0);
  });
});

describe('words about secrets', () => {
  test.each(innocent)('%s', (line) => {
    expect(findSecurityMarkings(line)).toEqual([]);
    expect(findSecurityMarkings(`text: ${line}`)).toEqual([]);
  });
});

test('there are at least forty of either kind', () => {
  expect(stamped.length).toBeGreaterThanOrEqual(40);
  expect(innocent.length).toBeGreaterThanOrEqual(40);
});

test('a stamp is found once, at its place', () => {
  const line = 'Quy định 01-QĐ/THU (TỐI MẬT)';
  expect(findSecurityMarkings(line).map(({ start, end }) => line.slice(start, end))).toEqual(['TỐI MẬT']);
});

test.each(['MẬT '.repeat(10_000), '("'.repeat(20_000) + 'MẬT', 'M '.repeat(20_000), ' '.repeat(40_000) + 'MẬT x', '- '.repeat(20_000) + 'MẬT x'])(
  'a long line ends',
  (line) => {
    expect(findSecurityMarkings(line).length).toBeLessThan(line.length);
  },
);
