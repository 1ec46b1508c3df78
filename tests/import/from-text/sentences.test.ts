import { describe, expect, test } from 'vitest';
import { makePlaces, splitSentences } from '../../../src/import/from-text/sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences of a clipping', () => {
  test.each([
    ['Một câu. Hai câu.', ['Một câu.', 'Hai câu.']],
    ['Có 3.500 đảng viên ở TP. Hồ Chí Minh. Hết.', ['Có 3.500 đảng viên ở TP. Hồ Chí Minh.', 'Hết.']],
    ['Ban Bí thư T.Ư họp. “Tốt lắm.” Ông nói.', ['Ban Bí thư T.Ư họp.', '“Tốt lắm.”', 'Ông nói.']],
    ['Tiêu đề ngắn\nCâu đầu tiên của bài', ['Tiêu đề ngắn', 'Câu đầu tiên của bài']],
    [
      'Dòng dài bị ngắt giữa chừng vì khổ giấy chỉ rộng bằng này thôi và\nBan Thử viết tiếp.',
      ['Dòng dài bị ngắt giữa chừng vì khổ giấy chỉ rộng bằng này thôi và\nBan Thử viết tiếp.'],
    ],
    ['Gồm:\n- một;\n- hai.\n- Ba', ['Gồm:\n- một;\n- hai.', '- Ba']],
    ['Đoạn một\n\nĐoạn hai', ['Đoạn một', 'Đoạn hai']],
  ])('%j', (text, expected) => {
    expect(split(text).filter((part) => part !== '')).toEqual(expected);
  });

  test('nothing is lost, nothing is cut inside a citation, and no sentence is without end', () => {
    const text = `${'a '.repeat(20_000)}. Số 1. B`;
    const spans = splitSentences(text);
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThan(6300);
    expect(splitSentences('Quy định số. 5', [{ start: 0, end: 14 }])).toHaveLength(1);
    expect(splitSentences('Quy định số. 5')).toHaveLength(2);
  });
});

test.each([
  [0, 1, 1],
  [3, 1, 4],
  [4, 2, 1],
  [9, 3, 2],
])('offset %i stands on line %i, column %i', (offset, line, column) => {
  expect(makePlaces('một\nhai\nba')(offset)).toEqual({ line, column });
});
