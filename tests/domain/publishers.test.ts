import { expect, test } from 'vitest';
import { publishersNamed } from '../../src/domain/publishers.ts';

test.each<[string, readonly string[]]>([
  ['Báo Thử', ['báo thử']],
  ['Báo Thử (bản sao)', ['báo thử']],
  ['Vietnam.vn (Báo Thử)', ['báo thử']],
  ['Báo Mới / VNEWS', ['ttxvn']],
  ['LawNet', ['thư viện pháp luật']],
  ['Dân Luật (Thư viện Pháp luật)', ['thư viện pháp luật', 'thư viện pháp luật']],
  ['VIETNAMPLUS'.normalize('NFD'), ['ttxvn']],
  ['Tạp chi\u0301 Cộng sản', ['tạp chí cộng sản']],
  ['Vietnam.vn', []],
  ['Không rõ', []],
  ['', []],
])('%s', (written, expected) => {
  expect(publishersNamed(written)).toEqual(expected);
});
