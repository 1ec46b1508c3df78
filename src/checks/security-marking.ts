// Finds the stamp of a secret document: a mark that stands by itself, not the words of a rule about secrets.
// "Bí mật nhà nước độ tuyệt mật, tối mật, mật" is such a rule; "TỐI MẬT" alone on a line is a stamp.

import { plainText, withoutOverlaps } from './content-lines.ts';

export interface SecurityMarking {
  /** UTF-16 units from the start of the text. */
  readonly start: number;
  readonly end: number;
}

// Letters may be set apart, and typed with fewer marks or none.
const apart = String.raw`[ .\-]?`;
const between = String.raw`[ _\-]{0,4}`;
const letters = (word: string) => word.split('').join(apart);
const secret = `M${apart}[ẬA]${apart}T`;
const marks = [
  `${letters('TUY')}${apart}[ỆÊE]${apart}T${between}${secret}`,
  `T${apart}[ỐÔO]${apart}I${between}${secret}`,
  secret,
  'TOP SECRET',
  'SECRET',
];
const mark = String.raw`(?:${marks.join('|')})(?!\p{L})`;
const alone = new RegExp(`^${mark}(?: ${mark})*$`, 'u');
const inWords = '(?:tuyệt mật|tối mật|mật|tuyet mat|toi mat|mat)';

const patterns: readonly RegExp[] = [
  new RegExp(String.raw`[([【<{|] ?(?<value>${mark}) ?[)\]】>}|]`, 'gu'),
  // Set off at the beginning or the end of a line.
  new RegExp(
    String.raw`^[ \t]*(?:- +)?(?:[\p{L}]+: +)?["'“]?(?<value>${mark}) ?[-/|:;.,] ?(?=\p{Lu}\p{Ll})`,
    'gu',
  ),
  // … but not as the rest of an abbreviation, A.M.A.T.
  new RegExp(String.raw`(?<!(?<!\p{L})\p{Lu})[-/|;:.,] ?(?<value>${mark})[ "'”.!]{0,4}$`, 'gu'),
  // The two long marks in capitals, with no capitals beside them: those belong to a heading.
  new RegExp(
    String.raw`(?<!(?<![/\p{Lu}-])\p{Lu}{1,9},? ?["“]?)(?<value>(?:${marks[0]}|${marks[1]})(?!\p{L}))(?!,? ?["”]?\p{Lu}{2})(?!["”])`,
    'gu',
  ),
  // HỎA TỐC, MẬT; 01-QĐ/THU MẬT
  new RegExp(
    String.raw`(?:(?<!\p{L})(?:H[ỎO]A T[ỐO]C|HOẢ TỐC|KH[ẨA]N)[ ,/-]{1,3}|\d-\p{Lu}{1,4}\/\p{Lu}{2,9} )(?<value>${mark})(?! ?\p{Lu})`,
    'gu',
  ),
  // Độ mật: Tối mật
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:dấu )?(?:chỉ )?(?:mức )?độ mật|(?:dau )?(?:chi )?(?:muc )?do mat) *[:=-] *["“[(]?(?<value>${inWords}|[abc])(?![\p{L}])(?! *(?:,|hoặc|và|hay) )`,
    'giu',
  ),
  // Đã đóng dấu "TỐI MẬT"; văn bản đóng dấu MẬT
  new RegExp(
    String.raw`(?:[Đđ]óng|[Mm]ang|[Cc]ó) dấu (?:chỉ )?(?:độ mật )?["“]?(?<value>${mark})(?![\p{L}])`,
    'gu',
  ),
];

const mayHold = /M[ .-]?[ẬA][ .-]?T|SECRET|độ mật|do mat/iu;

/** A quick look at a text as written: false only when none of its lines holds a marking. */
export function mayHoldSecurityMarkings(text: string): boolean {
  return mayHold.test(text);
}

/** All markings in one line, by place. Linear in its length. */
export function findSecurityMarkings(line: string): readonly SecurityMarking[] {
  const { plain, placeOf } = plainText(line);
  if (!mayHold.test(plain)) return [];
  const found: SecurityMarking[] = [...standingAlone(plain)];
  for (const pattern of patterns) {
    for (const match of plain.matchAll(pattern)) {
      const value = match.groups?.['value'];
      if (value === undefined) continue;
      const start = match.index + match[0].lastIndexOf(value);
      found.push({ start, end: start + value.length });
    }
  }
  return withoutOverlaps(found).map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end) }));
}

const ornament = new Set(' \t"\'“”‘’*_~=<>#[]()【】|+.:!-–');

// Alone on its line, or in a field of its own: signs of lists, headings and quotations do not count.
function* standingAlone(plain: string): Iterable<SecurityMarking> {
  const key = /^[ \t]*(?:- +)?[A-Za-z]+: /u.exec(plain)?.[0] ?? '';
  let start = key.length;
  let end = plain.length;
  while (start < end && ornament.has(plain.charAt(start))) start += 1;
  while (end > start && ornament.has(plain.charAt(end - 1))) end -= 1;
  if (end - start < 40 && alone.test(plain.slice(start, end))) yield { start, end };
}
