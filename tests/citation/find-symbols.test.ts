import { describe, expect, test } from 'vitest';
import { expectFound } from './marked.ts';

type Row = readonly [row: string, symbol: string | null, type: string | null];

// One citation a row: the text, its canonical symbol, its type.
const found: readonly Row[] = [
  // The plain form, with and without "số", in every case.
  ['Thực hiện ⟦Quy định số 144-QĐ/TW⟧ về chuẩn mực đạo đức', '144-QĐ/TW', 'quy-dinh'],
  ['Thực hiện ⟦Kết luận 121-KL/TW⟧ của Trung ương', '121-KL/TW', 'ket-luan'],
  ['căn cứ ⟦quyết định số 190-QĐ/TW⟧, cấp ủy', '190-QĐ/TW', 'quyet-dinh'],
  ['QUÁN TRIỆT ⟦CHỈ THỊ SỐ 45-CT/TW⟧', '45-CT/TW', 'chi-thi'],
  ['⟦Nghị quyết số: 68-NQ/TW⟧ về kinh tế tư nhân', '68-NQ/TW', 'nghi-quyet'],
  ['⟦Thông báo kết luận số 81-TB/TW⟧ nêu', '81-TB/TW', 'thong-bao-ket-luan'],
  ['⟦Chương trình hành động số 12-CTr/TU⟧ của tỉnh', '12-CTr/TU', 'chuong-trinh'],
  ['⟦Tờ trình số 315-TTr/HU⟧ gửi Tỉnh ủy', '315-TTr/HU', 'to-trinh'],
  ['⟦Thông tri số 26-TT/TW⟧ hướng dẫn', '26-TT/TW', 'thong-tri'],
  ['⟦Hướng dẫn số 12-HD/BTGTW⟧ tuyên truyền', '12-HD/BTGTW', 'huong-dan'],
  ['⟦Quyết định số 107-QĐNS/TW⟧ về nhân sự', '107-QĐNS/TW', 'quyet-dinh'],
  // Separators with blanks, lost, swapped.
  ['theo ⟦Kết luận số 72 - KL/TW⟧ thì', '72-KL/TW', 'ket-luan'],
  ['theo ⟦Nghị quyết số 36- NQ / TW⟧ thì', '36-NQ/TW', 'nghi-quyet'],
  ['theo ⟦Hướng dẫn số 25 –\nHD/BTCTW⟧ thì', '25-HD/BTCTW', 'huong-dan'],
  ['theo ⟦Quy định số 22QĐ/TW⟧ thì', '22-QĐ/TW', 'quy-dinh'],
  ['theo ⟦Quyết định số 91 QĐ/TWĐTN⟧ thì', '91-QĐ/TWĐTN', 'quyet-dinh'],
  ['theo ⟦Quy định số 96/QĐ-TW⟧ thì', '96-QĐ/TW', 'quy-dinh'],
  ['theo ⟦Chỉ thị số 17/CT-HU⟧ thì', '17-CT/HU', 'chi-thi'],
  ['theo ⟦Quy định số 11/QĐi-TW⟧ thì', '11-QĐi/TW', 'quy-dinh'],
  ['theo ⟦Nghị quyết số 41-NQ-TW⟧ thì', '41-NQ/TW', 'nghi-quyet'],
  ['theo ⟦Nghị quyết 20 NQTW⟧ thì', '20-NQ/TW', 'nghi-quyet'],
  // Letters people mistype: QD, QÐ (eth), Qđ, QĐI, TƯ, T.Ư, Tw, TVV.
  ['theo ⟦Quy định số 85-QD/TW⟧ thì', '85-QĐ/TW', 'quy-dinh'],
  ['theo ⟦Quy định số 86-Q\u00D0/TW⟧ thì', '86-QĐ/TW', 'quy-dinh'],
  ['theo ⟦Quy định số 131-Qđ/TW⟧ thì', '131-QĐ/TW', 'quy-dinh'],
  ['theo ⟦Quy định số 05-QĐI/TW⟧ thì', '05-QĐi/TW', 'quy-dinh'],
  ['theo ⟦Kết luận số 33-KL/TƯ⟧ của Bộ Chính trị', '33-KL/TW', 'ket-luan'],
  ['theo ⟦Kết luận số 33-KL/T.Ư⟧ của Bộ Chính trị', '33-KL/TW', 'ket-luan'],
  ['theo ⟦Kết luận số 60-KL/Tw⟧ thì', '60-KL/TW', 'ket-luan'],
  ['theo ⟦Chỉ thị số 27-CT/TVV⟧ thì', '27-CT/TW', 'chi-thi'],
  ['⟦Kết luận số 312-KL/TƯ⟧ của Tỉnh ủy Hà Giang', '312-KL/TU', 'ket-luan'],
  // Type words mistyped or scrambled.
  ['theo ⟦Qui định số 89-QĐ/TW⟧ thì', '89-QĐ/TW', 'quy-dinh'],
  ['theo ⟦Hướng dấn số 09-HD/UBKTTW⟧ thì', '09-HD/UBKTTW', 'huong-dan'],
  ['theo ⟦Nghị qúyết số 28-NQ/TW⟧ thì', '28-NQ/TW', 'nghi-quyet'],
  ['theo ⟦Chỉthị số 51-CT/TW⟧ thì', '51-CT/TW', 'chi-thi'],
  ['theo ⟦Quyết định số31-QĐ/TW⟧ thì', '31-QĐ/TW', 'quyet-dinh'],
  // The code given twice; the code as the type word; the code wins over the word.
  ['theo ⟦Hướng dẫn HD36-HD/VPTW⟧ thì', '36-HD/VPTW', 'huong-dan'],
  ['theo ⟦QĐ 205-QĐ/TW⟧ thì', '205-QĐ/TW', 'quyet-dinh'],
  ['theo ⟦KL 54-KL/TW⟧ thì', '54-KL/TW', 'ket-luan'],
  ['theo ⟦Công văn số 16-QC/TU⟧ thì', '16-QC/TU', 'quy-che'],
  // Without marks at all.
  ['thuc hien ⟦nghi quyet so 57-NQ/TW⟧ cua Bo Chinh tri', '57-NQ/TW', 'nghi-quyet'],
  ['thuc hien ⟦chi thi so 35-ct/tw⟧ nhe', '35-CT/TW', 'chi-thi'],
  // Footnotes, brackets and other noise stay outside.
  ['theo ⟦Nghị quyết số 18-NQ/TW⟧3 và', '18-NQ/TW', 'nghi-quyet'],
  ['theo ⟦Nghị quyết số 35-NQ/TW⟧[7], các cấp', '35-NQ/TW', 'nghi-quyet'],
  ['(⟦Quy định số 178-QĐ/TW⟧)', '178-QĐ/TW', 'quy-dinh'],
  ['“⟦Quy định 41-QĐ/TW⟧”', '41-QĐ/TW', 'quy-dinh'],
  // A code nobody has listed is taken where a type word stands before it.
  ['theo ⟦Hướng dẫn số 07-HD/ĐUXYZ⟧ thì', '07-HD/ĐUXYZ', 'huong-dan'],
  // English pages.
  ['⟦Directive No. 35-CT/TW⟧ dated June 14, 2024', '35-CT/TW', 'chi-thi'],
  ['under ⟦Regulation 132-QD/TW⟧ of the Politburo', '132-QĐ/TW', 'quy-dinh'],
  // State law.
  ['theo ⟦Nghị định số 178/2024/NĐ-CP⟧ của Chính phủ', '178/2024/NĐ-CP', 'nghi-dinh'],
  ['theo ⟦Nghị định 30/2020/ NĐ-CP⟧ thì', '30/2020/NĐ-CP', 'nghi-dinh'],
  ['theo ⟦Thông tư số 09/2004/TT-BCA(V19)⟧ thì', '09/2004/TT-BCA(V19)', 'thong-tu'],
  ['⟦Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP⟧', '55/2005/TTLT-BNV-VPCP', 'thong-tu'],
  ['⟦Quyết định số 1722/QĐ-TTg⟧ ngày 03/11/2020', '1722/QĐ-TTg', 'quyet-dinh'],
  ['⟦Nghị quyết số 193/NQ-CP⟧', '193/NQ-CP', 'nghi-quyet'],
  ['⟦Nghị quyết số 76/2025/UBTVQH15⟧', '76/2025/UBTVQH15', 'nghi-quyet'],
  ['⟦Nghị định 26/2020/NĐ-CP⟧status2', '26/2020/NĐ-CP', 'nghi-dinh'],
  ['⟦Công văn số 219/UBND-TH⟧ ngày 4/2/2021', '219/UBND-TH', 'cong-van'],
  ['⟦Công văn 1234/VPCP-NC⟧', '1234/VPCP-NC', 'cong-van'],
];

describe('a symbol beside its type word', () => {
  test.each(found)('%s', (row, symbol, type) => {
    const [citation] = expectFound(row);
    expect(citation).toMatchObject({ symbol, type, form: 'full' });
  });
});

const bare: readonly Row[] = [
  ['Quyết định của Ban Bí thư ⟦số 99-QĐ/TW⟧, ngày 30/5/2012', '99-QĐ/TW', 'quyet-dinh'],
  ['Quy định thi hành ⟦Điều lệ Đảng⟧ (⟦số 24-QĐ/TW⟧)', '24-QĐ/TW', 'quy-dinh'],
  ['Chương trình công tác năm 2024 của Đảng ủy (⟦số 31-CTr/ĐU⟧)', '31-CTr/ĐU', 'chuong-trinh'],
  ['bảng kê: ⟦262-QĐ/TW⟧', '262-QĐ/TW', null],
  ['bảng kê: ⟦118-KL/TW⟧', '118-KL/TW', 'ket-luan'],
  ['hội nghị lần thứ ⟦01-CT/DUUK⟧ nêu', '01-CT/ĐUK', 'chi-thi'],
];

describe('a symbol away from its type word', () => {
  test.each(bare)('%s', (row, symbol, type) => {
    const citation = expectFound(row).at(-1);
    expect(citation).toMatchObject({ symbol, type, form: 'bare-symbol' });
  });
});

test('the number in the heading of a text is its own', () => {
  const [own, cited] = expectFound('⟦Số: 15-HD/UBKTTW⟧\nThực hiện ⟦Quy định số 69-QĐ/TW⟧');
  expect(own).toMatchObject({ form: 'self', antecedent: 'self', symbol: '15-HD/UBKTTW' });
  expect(cited).toMatchObject({ form: 'full' });
});

// What only looks like a symbol.
const silent: readonly string[] = [
  'Nghị quyết số 12/NQ-HĐQT ngày 5/6/2021 của công ty',
  'Nghị quyết số 03/2022/NQ-ĐHĐCĐ',
  'Quyết định số 45/QĐ-HĐTV của Hội đồng thành viên',
  'Quyết định số 08/QĐ-TGĐ',
  'hợp đồng lao động số 27/2023/HĐLĐ-XYZ',
  'Hợp đồng số 15-HD/ABC',
  'mẫu số 05-KH/ABC ban hành kèm theo',
  'hóa đơn số 0004521, phiếu nhập 12-PN/KHO',
  'giấy phép số 0321/GP-BVHTT',
  'Máy quay CV520-TB/TW và bản AV25-TB/TW',
  'xem tại https://vi-du.vn/van-ban/quy-dinh-58-qd-tw-2022.html',
  'ảnh /Images/2022/58-QĐ/TW.jpg',
  'công suất 3,5 TWh, tên miền .tw, mã TW-24',
  'xe mang biển số 29A-123.45, km 58-QL1A',
  'địa chỉ 12/4 phố X; điện thoại 024.3456.789',
];

test.each(silent)('no citation: %s', (row) => {
  expectFound(row);
});
