import { describe, expect, test } from 'vitest';
import { withoutMachineParts } from '../../src/checks/content-lines.ts';
import { findPersonalData, type PersonalDataKind } from '../../src/checks/personal-data.ts';

// All numbers, names and addresses here are made up.
const personal: Readonly<Record<PersonalDataKind, readonly string[]>> = {
  identity: [
    'CCCD 001085012345',
    'số căn cước công dân 079 185 012 345',
    'căn cước: 001.085.012.345',
    'Căn cước công dân số: 0010 8501 2345, cấp ngày 01/02/2021',
    'CMND 012345678',
    'cmnd: 012 345 678',
    'CMND số 012.345.678 do công an cấp',
    'số CMT 123-456-789',
    'chứng minh nhân dân số 123456789',
    'Chứng minh thư 123 456 789',
    'chung minh nhan dan so 123456789',
    'CAN CUOC CONG DAN 001085012345',
    'người khai có số 001085012345',
    'người khai có số 001 085 012 345',
    'mã 087192000123 của người khai',
    'hộ chiếu số C1234567',
    'Hộ chiếu B 12345678',
    'số định danh cá nhân là 036099001234',
    'thẻ đảng viên số 12.345678',
    'người mang số 123456789 đến khai',
    'người khai có số ００１０８５０１２３４５',
    'CCCD 001\u200B085\u200B012345',
  ],
  phone: [
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '0912-345-678',
    '0912 – 345 – 678',
    '09 12 34 56 78',
    '091 234 5678',
    '(0912) 345 678',
    '0 9 1 2 3 4 5 6 7 8',
    '+84912345678',
    '+84 912 345 678',
    '+84 (0)912 345 678',
    '(+84) 912.345.678',
    '0084 912 345 678',
    '84 912: gọi 0385123456',
    'gọi số 0385.123.456 để hỏi',
    'Liên hệ anh Thử theo số 0703123456.',
    '024 3822 1234',
    '(024) 3822 1234',
    '(028)38221234',
    '0243.822.1234',
    '+84 24 3822 1234',
    '0123 456 7890',
    'ĐT: 3822 1234',
    'điện thoại: 38221234',
    'Điện thoại 0512 345 678',
    'SĐT 0912345678',
    'Zalo: 0912345678',
    'dien thoai: 0912 345 678',
    'tel. 3822-1234',
    '０９１２３４５６７８',
    '0912\u00A0345\u00A0678',
  ],
  mail: [
    'nguoithu@vidu.vn',
    'nguoi.thu+1@vidu.com.vn',
    'Thư gửi về NGUOITHU@VIDU.VN nhé',
    'nguoithu @ vidu . vn',
    'nguoithu(at)vidu.vn',
    'nguoithu [at] vidu [dot] vn',
    'nguoithu a còng vidu chấm vn',
    'nguoithu＠vidu.vn',
    'thư: "nguoi_thu@vidu.edu.vn"',
  ],
  home: [
    'số nhà 12 đường Thử',
    'Số nhà: 12A',
    'SỐ NHÀ 5',
    'nhà số 12, phố Thử',
    'so nha 12 duong Thu',
    'số 12 đường Thử Nghiệm',
    'số 5, phố Thử',
    '12/3 đường Thử',
    '12/3/4B, đường Thử Nghiệm, phường Một',
    'ở 45 phố Thử',
    'Số 7 Phố Thử',
    'SỐ 7 ĐƯỜNG THỬ',
    'số 5 đường 30/4',
    'số 12 ngõ 45',
    'số 5 ngách 3/12 ngõ 7',
    '12 hẻm 34',
    'ngõ 45 phố Thử',
    'hẻm 12/3 đường Thử',
    'kiệt 5 đường Thử',
    'căn hộ 1205',
    'căn hộ số A12.05',
    'phòng 502, nhà A3',
    'phòng số 12 chung cư Thử',
    'tổ 5, khu phố 3, phường Thử',
    'tổ dân phố 7, phường Thử',
    'tổ 3 ấp Thử',
    'thường trú tại thôn Đông, xã Thử',
    'nơi thường trú: xã Thử, tỉnh Một',
    'hộ khẩu thường trú: số 5 xã Thử',
    'trú tại phường Thử',
    'ngụ tại ấp 3',
    'quê quán: xã Thử',
    'so\u0302\u0301 nha\u0300 12',
  ],
};

// What entries are full of, and what looks nearly like one of the above.
const innocent: readonly string[] = [
  '58-QĐ/TW',
  'Quy định số 377-QĐ/TW ngày 08/10/2025',
  'Quy định 58-QĐ/TW (08/02/2022), 126-QĐ/TW (28/02/2018), 57-QĐ/TW (03/5/2007)',
  'Nghị định 178/2024/NĐ-CP, 67/2025/NĐ-CP và 26/2020/NĐ-CP',
  'Luật 29/2018/QH14, Pháp lệnh 30/2000/PL-UBTVQH10',
  'Quyết định 1722/QĐ-TTg, 1630/QĐ-TTg, 2500/QĐ-TTg',
  'Công văn 13421-CV/VPTW ngày 17/02/2025',
  'số 0123456789-QĐ/THU',
  'ngày 03/04/2018',
  'ngày 03-04-2018',
  'ngày 03.04.2018',
  'từ 09.10.2015 đến 12.11.2015',
  'từ 09.10.2015 - 12.11.2015',
  '09.10.2015 12.11.2015',
  '03/4/2018 - 05/6/2020',
  'date: 2022-02-08',
  'nhiệm kỳ 2015-2020, 2020-2025',
  'giai đoạn 2016 - 2021, tầm nhìn 2030',
  'các năm 2015 2016 2017 2018 2019',
  'các năm 2015, 2016, 2017, 2018, 2019 và 2020',
  '125.000.000 đồng',
  '125 000 000 đồng',
  '125.000.000',
  '1.250.000.000 đồng',
  '250000000 đồng',
  '100000000 người',
  '123456789 VND',
  '0,5% của 1.490.000 đồng',
  'mức lương 2.340.000',
  '5.200.000 đảng viên ở 51.800 tổ chức',
  'dài 0,123456789 phần',
  'tỉ lệ 99,123456789',
  'https://vidu.vn/bai-20230912345678.html',
  'url: https://vidu.vn/nguoi@trang/0912345678',
  'https://vidu.vn/so-nha-12-duong-thu',
  'Điều 5, Điều 6 và Điều 10, Chương III',
  'khoản 1, 2, 3, 4, 5, 6, 7, 8, 9 và 10 Điều 1',
  'các điểm 0, 1, 2, 3, 4, 5, 6, 7, 8, 9',
  'Gồm 6 chương, 22 điều, 63 điểm cầu',
  'mẫu 1 2 3 4 5 6 7 8 9',
  'mã hồ sơ 1.000.123',
  'ip-118-69-201-250-co-quan-bao-chi',
  'qd-58-tw-2022',
  'trang 118.69.201.249:801',
  'ISBN 978-604-57-1234-5',
  'số 1234567 trong sổ',
  'thẻ đảng được đổi sau 10 năm',
  'căn cước công dân của 63 tỉnh',
  'hộ chiếu còn hạn 6 tháng',
  'điện thoại 2 lần trong 7 ngày',
  'liên hệ trong 10 ngày, từ 01/02/2024',
  'tổng đài 1900',
  'gửi thư @ban-bien-tap',
  'npm@7',
  'nguoithu@example.org',
  '250000000 tờ giấy',
  'a@b',
  'gặp nhau at 5 p.m.',
  'đường lối của Đảng',
  'có 5 đường lối lớn',
  'số 12 đường sắt đô thị',
  'năm 2023 đường Trường Sơn được mở rộng',
  'Điều 5 phố biến',
  '5 phó Trưởng ban',
  '3 phố lớn',
  'Quy định 12 về phố đi bộ',
  'nhà số hóa dữ liệu',
  'số nhà ở xã hội',
  'tổ 5 người',
  'tổ 3 đảng viên',
  'tổ công tác số 5, khu vực phía Nam',
  'phòng 5 người',
  'phòng Tổ chức, phòng 2 lãnh đạo',
  'cơ quan thường trú tại nước ngoài',
  'đảng viên đăng ký thường trú tại nơi khác',
  'trú tại địa phương trên 12 tháng',
  'Thường trực Ban Bí thư',
  'nơi cư trú của đảng viên',
  'quê quán, nơi thường trú, dân tộc, tôn giáo',
  'lý lịch ghi rõ quê quán: xã, huyện, tỉnh',
  'ngõ cụt',
  'tuyến đường Hồ Chí Minh',
  'Chỉ thị 05-CT/TW 15/5/2016',
  '36-HD/VPTW, 03/4/2018',
  'Kết luận 01-KL/TW, 18/5/2021; 21-KL/TW, 25/10/2021',
];

describe('found', () => {
  for (const [kind, texts] of Object.entries(personal)) {
    test.each(texts)(`${kind}: %s`, (text) => {
      const found = findPersonalData(withoutMachineParts(`Ghi chú: ${text}.`));
      expect(found.map((one) => one.kind)).toContain(kind);
    });
  }
});

describe('left alone', () => {
  test.each(innocent)('%s', (text) => {
    expect(findPersonalData(withoutMachineParts(`Ghi chú: ${text}.`))).toEqual([]);
    expect(findPersonalData(withoutMachineParts(text))).toEqual([]);
  });
});

test('there are at least sixty of either kind', () => {
  expect(Object.values(personal).flat().length).toBeGreaterThanOrEqual(60);
  expect(innocent.length).toBeGreaterThanOrEqual(60);
});

test('places are those of the text as written', () => {
  const text = 'Gọi\u200B số 0912\u200B345678 sau';
  const [found] = findPersonalData(text);
  expect(text.slice(found!.start, found!.end)).toBe('0912\u200B345678');
});

test('two in one line are two', () => {
  expect(findPersonalData('0912345678, nguoithu@vidu.vn').map(({ kind }) => kind)).toEqual(['phone', 'mail']);
});

test.each(['0 '.repeat(20_000), 'a@'.repeat(20_000), '0912'.repeat(20_000), 'so nha '.repeat(20_000), '1/'.repeat(20_000)])(
  'a long line ends',
  (text) => {
    expect(findPersonalData(text).length).toBeLessThan(text.length);
  },
);
