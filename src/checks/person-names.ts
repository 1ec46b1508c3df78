// Finds names of persons where a word before them says that a person is meant: "ông", "bà", "đồng chí", "đảng viên".
// Without such a word a name cannot be told from that of a place, a street or a prize.

import { plainText, withoutOverlaps } from './content-lines.ts';

export interface PersonName {
  /** UTF-16 units from the start of the text. */
  readonly start: number;
  readonly end: number;
}

const before =
  'ông|bà|đồng chí|đ/c|đ/c\\.|đc|bác|luật sư|tác giả|người ký|anh|chị|cô|chú|cụ|thầy|đảng viên|quần chúng|công dân|bị can|bị cáo|nguyên đơn|vợ là|chồng là|con là|cha là|mẹ là|tên là|tên:|họ tên:|họ và tên:';

const families =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Lâm|Đào|Trịnh|Lương|Tạ|Chu' +
  '|Quách|Tăng|Phùng|Vương|Hứa|Kiều|Lưu|Triệu|Nông|Giàng|Vàng|Lò|Quàng|Sùng|Thào|Hạng|Bế|Đàm|Thạch|Tống|Nghiêm|Doãn' +
  '|Khuất|Mạc|Tòng|Điểu|Ksor|Hờ|Vi|Lường|Lèng|Tẩn|Lầu|Mùa|Cứ|Thân|Ninh|Phí|Nhữ|Bạch|Viên|Ông|Âu|Diệp|Lục|Lỗ|Mã|Ứng';
// Also words of places and bodies: a name of theirs is told by two more words.
const familiesWithOtherSense = 'Đoàn|Từ|Cao|Tô|Thái|Kim|Mai|Sơn|Hà|Châu|La|Ma|Bạc|Cà|Đồng|Văn|Tôn';

const word = String.raw`(?:\p{Lu}\p{Ll}+|\p{Lu}{2,7})(?!\p{L})`;
const family = (list: string) => `(?:${list}|${list.toUpperCase()})`;
const pattern = new RegExp(
  String.raw`(?<!\p{L})(?:${before}|${before.toUpperCase()}|${capitalised(before)})(?: |(?<=:)|: ?)["“(*_]{0,3}(?<name>${family(families)}(?: ${word}){1,3}|${family(familiesWithOtherSense)}(?: ${word}){2,3})(?! ?\p{Lu}(?!\p{L}))`,
  'gu',
);

// Places, bodies and the late President, whose names begin like those of persons.
const noPrivatePerson =
  /^(?:Hồ Chí Minh|Đoàn (?:Thanh|Chủ|Kinh|Đại|Luật|Thanh niên)|Lâm Đồng|Hoàng (?:Sa|Mai|Thành)|Vũ (?:Quang|Thư)|Lý Sơn|Võ Nhai|Lê Chân|Phan (?:Thiết|Rang)|Lương Sơn|Ninh (?:Bình|Thuận|Hòa)|Dương (?:Minh Châu|Kinh)|Đặng Xá|Lục (?:Nam|Ngạn)|Bạch (?:Mai|Long Vĩ)|Thạch (?:Thất|Hà)|Nông (?:Cống|Sơn)|Trần Văn Thời|Viên Chăn|Mã Pì Lèng)(?!\p{L})/iu;

// Quickly: nearly no line has a family name before another capital.
// A digit may be the end of a day, which is blank where names are looked for.
const mayHold = new RegExp(
  `[ :"“(*_\\d](?:${family(families)}|${family(familiesWithOtherSense)}) \\p{Lu}`,
  'u',
);

/** A quick look at a text as written: false only when none of its lines holds a name. */
export function mayHoldPersonNames(text: string): boolean {
  return mayHold.test(text);
}

/** Names of persons in a text, by place. `Nguyễn Văn A` is nobody and is left alone. */
export function findPersonNames(text: string): readonly PersonName[] {
  const { plain, placeOf } = plainText(text);
  if (!mayHold.test(plain)) return [];
  const found: PersonName[] = [];
  for (const match of plain.matchAll(pattern)) {
    const name = match.groups?.['name'];
    if (name === undefined || noPrivatePerson.test(name)) continue;
    const start = match.index + match[0].lastIndexOf(name);
    found.push({ start: placeOf(start), end: placeOf(start + name.length) });
  }
  return withoutOverlaps(found);
}

function capitalised(list: string): string {
  return list
    .split('|')
    .map((one) => one.charAt(0).toUpperCase() + one.slice(1))
    .join('|');
}
