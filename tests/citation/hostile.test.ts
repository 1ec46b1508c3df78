import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { find, findCounted } from '../../src/citation/find.ts';
import { bounded } from '../../src/citation/scan.ts';

const length = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

// Each a megabyte of what makes careless expressions slow: starts of citations that never end.
const hostile: readonly (readonly [name: string, piece: string])[] = [
  ['one letter', 'a'],
  ['blanks', ' '],
  ['line ends', '\r\n'],
  ['digits', '1'],
  ['digits and blanks', '1 '],
  ['numbers in a list', '12, '],
  ['hyphens', '-'],
  ['slashes', '1/'],
  ['a type word', 'Quy định '],
  ['a type word and a number', 'Quy định 12, '],
  ['a type word and an open list', 'Quy định 12, 13, 14, 15 và '],
  ['half a symbol', 'Quy định số 12-QĐ/'],
  ['half a state symbol', '12/2020/'],
  ['chained units', '12-QĐ/TW-'],
  ['long codes', '12-QĐ/TWTWTWTWTWTWTWTWTWTWTWTWTW'],
  ['open quotes', 'Chỉ thị về “'],
  ['open brackets', '(số ('],
  ['pin cites', 'khoản 1, khoản 2, điểm a, '],
  ['pin cites before a type word', 'điểm a khoản 1 Điều 2 Quy định '],
  ['plenums', 'Nghị quyết Trung ương '],
  ['plenum lists', 'Nghị quyết Trung ương 4, 5, 6, '],
  ['congresses', 'Nghị quyết Đại hội Đảng bộ tỉnh a b c d e f '],
  ['laws without end', 'Luật A b c d e f g h i k '],
  ['issuers', 'của Ban Thường vụ Tỉnh ủy A B C D '],
  ['steering boards', 'Ban Chỉ đạo Trung ương về a b c '],
  ['dates', 'ngày 1/1/20'],
  ['terms', 'khóa X, XI, '],
  ['combining marks', 'e\u0323\u0302'],
  ['many marks on one letter', '\u0301'],
  ['zero width', '\u200B'],
  ['surrogates', '😀'],
  ['lone surrogates', '\uD800'],
  ['complete citations', 'Quy định số 12-QĐ/TW ngày 1/2/2022 của Bộ Chính trị về việc thử; '],
  ['titles without end', 'Quy định số 12-QĐ/TW về a b c d e f g h '],
  ['pointing words', 'Chỉ thị của Bộ Chính trị '],
];

describe('work grows with the length of the text, not faster', () => {
  test.each(hostile)('%s', (_name, piece) => {
    const text = fill(piece);
    const tenth = findCounted(text.slice(0, length / 10)).tries;
    const whole = findCounted(text).tries;
    expect(whole).toBeLessThanOrEqual(11 * tenth + 5000);
    expect(whole).toBeLessThan(40 * length);
  });
});

test('no pattern can read without end', () => {
  expect(() => bounded('a+')).toThrow('unbounded');
  expect(() => bounded('(?:ab)*c')).toThrow('unbounded');
  expect(() => bounded('a{2,}')).toThrow('unbounded');
  expect(() => bounded('[+*]a{0,9}\\+')).not.toThrow();
});

// Expressions outside `bounded` run once over a text or on a short slice: no repetition inside a repetition.
test('no expression of the folder repeats a repetition', () => {
  const folder = path.resolve(import.meta.dirname, '../../src/citation');
  const offenders = readdirSync(folder).flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .filter(
        (line) =>
          /\([^()]*[+*][^()]*\)[+*]/.test(line.replace(/\[[^\]]*\]/g, '')) &&
          !line.trimStart().startsWith('//'),
      )
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(offenders).toEqual([]);
});

test('a long text is read in pieces and the offsets stay true', () => {
  const sentence = 'Các cấp ủy thực hiện Quy định số 58-QĐ/TW ngày 08/02/2022 của Bộ Chính trị.\n\n';
  const text = sentence.repeat(12_000);
  const found = find(text);
  expect(found).toHaveLength(12_000);
  expect(found.filter(({ start, end, surface }) => text.slice(start, end) !== surface)).toEqual([]);
  expect(found.at(-1)).toMatchObject({ surface: 'Quy định số 58-QĐ/TW', issued: '2022-02-08' });
});

test('an antecedent may lie many pieces before', () => {
  const text = `Chỉ thị số 39-CT/TW của Bộ Chính trị.\n\n${'Câu chuyện khác. '.repeat(30_000)}\n\nTheo Chỉ thị 39 thì`;
  expect(find(text).at(-1)).toMatchObject({ surface: 'Chỉ thị 39', antecedent: 0 });
});
