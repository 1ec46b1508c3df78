// Finds what tells where a private person lives or how to reach or identify them. Tuned to leave alone what documents
// are full of: numbers and symbols, days, years, amounts of money, articles of law, counts.

import { plainText, withoutOverlaps } from './content-lines.ts';
import { hasManyDigits } from './digit-runs.ts';

export type PersonalDataKind = 'identity' | 'phone' | 'mail' | 'home';

export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** UTF-16 units from the start of the text. */
  readonly start: number;
  readonly end: number;
}

// Between the digits of one number: a space, also as Markdown has it, a full stop or a hyphen, with spaces around it.
const gap = String.raw`(?: ?(?:[ .\-]|&nbsp;|&#160;) ?)?`;
// Beside that a bracket after the number of a place: (024) 3822 1234.
const phoneGap = String.raw`\)?${gap}`;
const phoneDigits = (count: string) => String.raw`\d(?:${phoneGap}\d){${count}}`;
const digits = (count: string) => String.raw`\d(?:${gap}\d){${count}}`;
const notInNumber = String.raw`(?<![\p{L}\d]|\d[.,/\-])`;
const endOfNumber = String.raw`(?![\p{L}\d]|[.,/\-]\d| ?-[A-ZĐ])`;
// A second number may follow the first: 0912345678/0912345679.
const endOfPhone = String.raw`(?![\p{L}\d]|[.,/\-](?!\(?0\d\d)\d| ?-[A-ZĐ])`;
// Signs that join the groups of one number, the same between all.
const joint = String.raw`(?<joint>[/,_|·•…])`;

// A number is only that of a card when the words before it say so, or when it has the shape of one.
const cardWords =
  'cmnd|cmt|cccd|chứng minh(?: nhân dân| thư)?|căn cước(?: công dân)?|định danh(?: cá nhân)?|hộ chiếu|passport|thẻ (?:đảng(?: viên)?|đv)' +
  '|chung minh(?: nhan dan| thu)?|can cuoc(?: cong dan)?|dinh danh(?: ca nhan)?|ho chieu|the dang(?: vien)?|stk|số tài khoản|tài khoản ngân hàng|mã số thuế cá nhân|bhxh';
const phoneWords =
  'điện thoại|máy bàn|di động|đt|đtdđ|sđt|sdt|tel|phone|hotline|zalo|viber|mobile|dien thoai|di dong|liên hệ|lien he';

const patterns: readonly { readonly kind: PersonalDataKind; readonly pattern: RegExp }[] = [
  {
    kind: 'identity',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${cardWords})(?!\p{L})[^\d\n]{0,25}?(?<value>[A-Z]?${digits('6,14')})${endOfNumber}`,
      'giu',
    ),
  },
  // Twelve digits that begin with the number of a province (001 to 096).
  {
    kind: 'identity',
    pattern: new RegExp(
      String.raw`${notInNumber}(?<value>0(?:0[1-9]|[1-8]\d|9[0-6])(?:${gap}\d){9})${endOfNumber}`,
      'gu',
    ),
  },
  {
    kind: 'identity',
    pattern: new RegExp(
      String.raw`${notInNumber}(?<value>0\d\d${joint}\d{3}(?:\k<joint>\d{3}){2})${endOfNumber}`,
      'gu',
    ),
  },
  // Nine digits in a row, not round, with nothing after them that they could count; grouped, they are an amount.
  {
    kind: 'identity',
    pattern: new RegExp(
      String.raw`${notInNumber}(?<value>(?!\d{6}000)\d{9})${endOfNumber}(?! *(?:đồng|đ\b|vnđ|vnd|usd|đô la|người|lượt|đảng viên|tỷ|triệu|tấn|m2|ha\b))`,
      'giu',
    ),
  },
  {
    kind: 'phone',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d]|\d[.,/\-])(?<value>(?:(?:\+|00) ?84|\(\+?84\))[ .\-]*(?:\(0\))?[ .\-]*[235789]${gap}${digits('7,8')})${endOfPhone}`,
      'gu',
    ),
  },
  // Groups as people set them apart, a letter for the first digit, the country without its sign.
  {
    kind: 'phone',
    pattern: new RegExp(
      String.raw`${notInNumber}(?<value>0[35789]\d\d${joint}\d{3}\k<joint>\d{3}|[Oo][35789]\d{8}|84[35789]\d{8})${endOfPhone}`,
      'gu',
    ),
  },
  // Mobile numbers have ten digits (eleven until 2018), those of a place eleven with 02.
  {
    kind: 'phone',
    pattern: new RegExp(
      String.raw`${notInNumber}(?<value>\(?0${phoneGap}(?:[35789]${phoneGap}${phoneDigits('7')}|1${phoneGap}[2689]${phoneGap}${phoneDigits('7')}|2${phoneGap}${phoneDigits('8')}))${endOfPhone}`,
      'gu',
    ),
  },
  {
    kind: 'phone',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${phoneWords})(?!\p{L})[^\d\n\p{L}]{0,6}(?:số )?(?<value>\(?\+?\d\)?(?:[ .\-()]{0,3}\d){6,11})${endOfNumber}`,
      'giu',
    ),
  },
  {
    kind: 'mail',
    pattern:
      /(?<![\w@.+-])(?<value>[\w.+-]+(?: ?@ ?| ?[([{](?:at?|a còng)[)\]}] ?| (?:a còng|at) )[\w-]+(?:(?: ?\. ?| ?[([]dot[)\]] ?| (?:chấm|dot) )[\w-]+)*(?: ?\. ?| ?[([]dot[)\]] ?| (?:chấm|dot) )[a-z]{2,})(?![\w@])/giu,
  },
  { kind: 'home', pattern: /(?<!\p{L})(?<value>(?:số nhà|so nha|nhà số|nha so) *:? *\d+\p{L}?)/giu },
  // 12/3 đường Lê Lợi; số 5, ngõ 45 phố Huế
  {
    kind: 'home',
    pattern:
      /(?<!\p{L}|[\d/])(?<!(?:năm|điều|khóa|tháng|khoản|chương|ngày) )(?<value>(?:số |Số |SỐ |so |So )?K?\d{1,4}\p{L}?(?:\/\d+\p{L}?)*,? (?:đường|Đường|ĐƯỜNG|phố|Phố|PHỐ|duong|Duong|DUONG|pho|Pho) (?=\p{Lu}|\d+\/\d)[\p{L}\d]+)/gu,
  },
  {
    kind: 'home',
    pattern:
      /(?<!\p{L}|[\d/])(?<value>(?:số |so )?\d{1,4}\p{L}?(?:\/\d+\p{L}?)*,? (?:ngõ|ngách|hẻm|kiệt|ngo|ngach|hem|kiet) \d+)/giu,
  },
  {
    kind: 'home',
    pattern:
      /(?<!\p{L})(?<value>(?:ngõ|ngách|hẻm|kiệt) (?:số )?\d+(?:\/\d+)*,? (?:đường|phố|ngõ|ngách|hẻm|phường|xã|thôn|quận) [\p{L}\d]+)/giu,
  },
  {
    kind: 'home',
    pattern:
      /(?<!\p{L})(?<value>căn hộ (?:số )?\p{Lu}?[\d.]+|phòng (?:số )?\p{Lu}?[\d.]+,? (?:nhà|chung cư|tòa|khu tập thể) \p{Lu}[\p{L}\d]*)/giu,
  },
  // Tổ 5, khu phố 3; tổ dân phố 7, phường Thử
  {
    kind: 'home',
    pattern:
      /(?<!\p{L})(?<value>tổ (?:dân phố )?(?:số )?\d+,? (?:khu phố|khu|ấp|thôn|xóm|phường|xã|thị trấn) (?:số )?[\p{L}\d]+)/giu,
  },
  {
    kind: 'home',
    pattern:
      /(?<!\p{L})(?<value>(?:nơi thường trú|hộ khẩu thường trú|thường trú|trú quán|trú tại|cư trú tại|ngụ tại|nhà ở tại|nhà riêng|chỗ ở hiện nay|nơi ở hiện nay|địa chỉ nhà|quê quán|hộ khẩu)(?: tại|:| ở)?(?: tại)? *(?:(?:số|thôn|xóm|ấp|tổ|khu phố|buôn|bản|làng|đội|phường|xã|thị trấn|quận|huyện|thành phố|tỉnh|Số|Thôn|Xóm|Ấp|Tổ|Phường|Xã) (?=\p{Lu}|\d)[\p{L}\d]+|\d+(?:\/\d+)* \p{Lu}\p{L}+))/gu,
  },
];

// Names kept for examples (RFC 2606) are nobody's.
const exampleMail = /@\s?(?:[\w-]+\.)*example\.(?:org|com|net)$/iu;
const date = /^\(?\d{1,2} ?[.-] ?\d{1,2} ?[.-] ?(?:19|20)\d\d/u;

// Nearly no line passes: seven digits, a mail address, or a word of addresses. In a text as written, a day or an address
// of a page that is blanked out later may stand where a blank is looked for: `ngõ2026-01-01`.
const words =
  '@|a còng|[[({]at?[)\\]}]| at |(?:số|so) nh|nhà (?:số|riêng|ở tại)|nha so|\\d\\p{L}?,? (?:đường|duong|phố|pho|ng[õoá]|hẻm|hem|kiệt)' +
  '|(?:ngõ|ngách|hẻm|kiệt)[ \\dh]|căn hộ|phòng (?:số )?[^ ]{0,3}\\d|tổ \\d|tổ dân|trú[ :\\dh]|quê quán|hộ khẩu|ngụ[ \\dh]|chỗ ở|nơi ở|địa chỉ nhà';
const mayHold = new RegExp(String.raw`\d(?:[^\d\n]{0,6}\d){6}|${words}`, 'iu');
const wordsAsWritten = new RegExp(words, 'iu');

/** A quick look at a text as written: false only when none of its lines holds personal data. */
export function mayHoldPersonalData(text: string): boolean {
  return wordsAsWritten.test(text) || hasManyDigits(text);
}

/** All personal data in a text, by place. Linear in its length; overlapping finds are one. */
export function findPersonalData(text: string): readonly PersonalData[] {
  const { plain, placeOf } = plainText(text);
  if (!mayHold.test(plain)) return [];
  const found: PersonalData[] = [];
  for (const { kind, pattern } of patterns) {
    for (const match of plain.matchAll(pattern)) {
      const value = match.groups?.['value'];
      if (value === undefined || date.test(value) || exampleMail.test(value)) continue;
      const start = match.index + match[0].lastIndexOf(value);
      found.push({ kind, start: placeOf(start), end: placeOf(start + value.length) });
    }
  }
  return withoutOverlaps(found);
}
