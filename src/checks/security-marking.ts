// Finds the stamp of a secret document: a mark that stands by itself, not the words of a rule about secrets.
// "Bí mật nhà nước độ tuyệt mật, tối mật, mật" is such a rule; "TỐI MẬT" alone on a line is a stamp.

import { plainText, withoutOverlaps } from './content-lines.ts';

export interface SecurityMarking {
  /** UTF-16 units from the start of the text. */
  readonly start: number;
  readonly end: number;
}

// Letters may be spaced, and typed without marks.
const letters = (word: string) => word.split('').join(' ?');
const secret = String.raw`${letters('M')} ?[ẬA] ?T`;
const marks = [
  `${letters('TUY')} ?[ỆE] ?T {1,4}${secret}`,
  `${letters('T')} ?[ỐO] ?I {1,4}${secret}`,
  secret,
  'TOP SECRET',
  'SECRET',
];
const mark = String.raw`(?:${marks.join('|')})(?!\p{L})`;
const alone = new RegExp(`^${mark}$`, 'u');
const inWords = '(?:tuyệt mật|tối mật|mật|tuyet mat|toi mat|mat)';

const patterns: readonly RegExp[] = [
  new RegExp(String.raw`[([【<{|] ?(?<value>${mark}) ?[)\]】>}|]`, 'gu'),
  // Set off at the beginning or the end of a line.
  new RegExp(
    String.raw`^[ \t]*(?:- +)?(?:[\p{L}]+: +)?["'“]?(?<value>${mark}) ?[-/|:;.,] ?(?=\p{Lu}\p{Ll})`,
    'gu',
  ),
  new RegExp(String.raw`[-/|;:.,] ?(?<value>${mark})[ "'”.!]{0,4}$`, 'gu'),
  // The two long marks in capitals, with no capitals beside them: those belong to a heading.
  new RegExp(
    String.raw`(?<!(?<![/\p{Lu}-])\p{Lu}{1,9},? ?["“]?)(?<value>(?:${marks[0]}|${marks[1]})(?!\p{L}))(?!,? ?["”]?\p{Lu}{2})(?!["”])`,
    'gu',
  ),
  // Độ mật: Tối mật
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:dấu )?(?:chỉ )?(?:mức )?độ mật|(?:dau )?(?:chi )?(?:muc )?do mat) *[:=] *["“[(]?(?<value>${inWords}|[abc])(?![\p{L}])(?! *(?:,|hoặc|và|hay) )`,
    'giu',
  ),
  // Đã đóng dấu "TỐI MẬT"; văn bản đóng dấu MẬT
  new RegExp(
    String.raw`(?:[Đđ]óng|[Mm]ang|[Cc]ó) dấu (?:chỉ )?(?:độ mật )?["“]?(?<value>${mark})(?![\p{L}])`,
    'gu',
  ),
];

const mayHold = /M ?[ẬA] ?T|SECRET|độ mật|do mat/iu;

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

const ornament = new Set(' \t"\'“”‘’*_~=<>#[]()【】|+.!-–');

// Alone on its line, or in a field of its own: signs of lists, headings and quotations do not count.
function* standingAlone(plain: string): Iterable<SecurityMarking> {
  const key = /^[ \t]*(?:- +)?[A-Za-z]+: /u.exec(plain)?.[0] ?? '';
  let start = key.length;
  let end = plain.length;
  while (start < end && ornament.has(plain.charAt(start))) start += 1;
  while (end > start && ornament.has(plain.charAt(end - 1))) end -= 1;
  if (end - start < 40 && alone.test(plain.slice(start, end))) yield { start, end };
}
