import { describe, expect, test } from 'vitest';
import { findPersonNames } from '../../src/checks/person-names.ts';

// Made-up names.
const named: readonly [string, string][] = [
  ['ông Nguyễn Văn Thử', 'Nguyễn Văn Thử'],
  ['Bà Trần Thị Thử Nghiệm đã khai', 'Trần Thị Thử Nghiệm'],
  ['đồng chí Lê Thử', 'Lê Thử'],
  ['Đ/c Phạm Văn Thử', 'Phạm Văn Thử'],
  ['anh Hoàng Thử, chị Vũ Thị Thử', 'Hoàng Thử'],
  ['đảng viên Đỗ Văn Thử bị kỷ luật', 'Đỗ Văn Thử'],
  ['ĐẢNG VIÊN NGUYỄN VĂN THỬ', 'NGUYỄN VĂN THỬ'],
  ['ÔNG NGUYỄN VĂN THỬ', 'NGUYỄN VĂN THỬ'],
  ['Họ và tên: Bùi Văn Thử', 'Bùi Văn Thử'],
  ['quần chúng Đoàn Thị Thử', 'Đoàn Thị Thử'],
  ['cụ Tô Văn Thử', 'Tô Văn Thử'],
  ['thầy Giàng A Thử'.replace(' A ', ' Ánh '), 'Giàng Ánh Thử'],
  ['(ông “Ngô Văn Thử”)', 'Ngô Văn Thử'],
  ['Ông: Nguyễn Văn Thử', 'Nguyễn Văn Thử'],
  ['đ/c. Phạm Văn Thử', 'Phạm Văn Thử'],
  ['đc Phạm Văn Thử', 'Phạm Văn Thử'],
  ['Đồng chí:Lê Thị Thử', 'Lê Thị Thử'],
  ['bác Trần Thị Thử', 'Trần Thị Thử'],
  ['Tên: Trần Thị Thử', 'Trần Thị Thử'],
  ['người ký: Nguyễn Văn Thử', 'Nguyễn Văn Thử'],
  ['luật sư Nguyễn Văn Thử', 'Nguyễn Văn Thử'],
  ['ông **Nguyễn Văn Thử**', 'Nguyễn Văn Thử'],
  ['ông (Nguyễn Văn Thử)', 'Nguyễn Văn Thử'],
  ['ông\u00A0Nguye\u0302\u0303n Văn Thử', 'Nguye\u0302\u0303n Văn Thử'],
];

const innocent: readonly string[] = [
  'đảng viên Nguyễn Văn A',
  'ông Trần Thị B.',
  'Chủ tịch Hồ Chí Minh',
  'đồng chí Hồ Chí Minh',
  'học tập tư tưởng Hồ Chí Minh',
  'đảng viên Hà Nội',
  'đảng viên Lâm Đồng',
  'đảng viên Thái Nguyên',
  'đảng viên Ninh Bình',
  'đảng viên Đoàn Thanh niên',
  'đảng viên Đoàn Chủ tịch',
  'quần chúng Hoàng Mai',
  'Bà Rịa - Vũng Tàu',
  'đường Bà Triệu',
  'anh hùng Lao động',
  'chị em phụ nữ',
  'đảng viên Đảng Cộng sản Việt Nam',
  'đảng viên Việt Nam',
  'ông bà, cha mẹ',
  'đồng chí Bí thư Thành ủy',
  'đồng chí Tổng Bí thư',
  'giải thưởng Nguyễn Văn Thử',
  'Trường Chính trị Lê Thử',
  'phố Trần Thị Thử',
  'thành phố Hồ Chí Minh',
  'Bộ Chính trị, Ban Bí thư',
  'cụ thể hóa Nghị quyết',
  'không Nguyễn Văn Thử',
  'giảng viên Trường Chính trị',
  'đảng viên Trần',
  'tư tưởng của Bác Hồ Chí Minh',
  'Trường mang tên Nguyễn Ái Thử',
  'tên văn bản: Hà Nội',
];

describe('names', () => {
  test.each(named)('%s', (text, name) => {
    const [found] = findPersonNames(text);
    expect(found && text.slice(found.start, found.end)).toBe(name);
  });
});

describe('no names of private persons', () => {
  test.each(innocent)('%s', (text) => {
    expect(findPersonNames(text)).toEqual([]);
  });
});

test('each name of a line is found', () => {
  expect(findPersonNames('ông Nguyễn Văn Thử và bà Lê Thị Thử')).toHaveLength(2);
});
