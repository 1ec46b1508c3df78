import { expect, test } from 'vitest';
import { find } from '../../../src/citation/find.ts';
import { makeResolver } from '../../../src/citation/resolve.ts';
import { readRelations } from '../../../src/import/from-text/read-relations.ts';
import { catalog, of, proposed } from './clipping.ts';

const length = 200_000;
const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const resolver = makeResolver(catalog);
const workOn = (text: string) => readRelations(text, resolver.resolve(find(text), { date: null })).work;

// What makes reading sentences slow: no ends, only verbs, only citations, lists and titles that never close.
test.each([
  ['one letter', 'a'],
  ['blanks', ' '],
  ['line ends', '\n'],
  ['full stops', '. '],
  ['verbs', 'thay thế '],
  ['verbs with a filler', 'thực hiện các '],
  ['fillers', 'các nội dung của '],
  ['citations', 'Quy định số 12-QĐ/TW '],
  ['a list', 'Quy định số 12-QĐ/TW, '],
  ['a list of acts', 'Quy định số 12-QĐ/TW thay thế Quy định số 11-QĐ/TW, '],
  ['whole statements', 'Quy định số 12-QĐ/TW thay thế Quy định số 11-QĐ/TW. '],
  ['passives', 'Quy định số 12-QĐ/TW được thay thế bằng '],
  ['type words', 'Quy chế '],
  ['open quotes', 'thực hiện “'],
  ['open brackets', '(Quy chế ('],
  ['issuers', 'của Ban Tổ chức '],
  ['dates', 'từ ngày 1/1/20'],
  ['combining marks', 'e\u0323\u0302'],
  ['surrogates', '😀'],
])('work on %s grows with the length of the text, not faster', (_name, piece) => {
  const whole = workOn(fill(piece, length));
  expect(whole).toBeLessThanOrEqual(11 * workOn(fill(piece, length / 10)) + 10_000);
  expect(whole).toBeLessThan(60 * length);
});

test('the same statement many times is one proposal with all its places', () => {
  const text = `${of('02-QĐ/THU', '01/3/2023')} thay thế ${of('01-QĐ/THU', '08/02/2022')}.\n`.repeat(300);
  const { relations, entries } = proposed(text);
  expect(relations).toHaveLength(1);
  expect(relations[0]?.places).toHaveLength(300);
  expect(entries).toEqual([]);
});
