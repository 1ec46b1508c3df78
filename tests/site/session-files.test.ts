import { expect, test } from 'vitest';
import { kilobytes, sessionFiles } from '../../src/site/session-files.ts';

test('four files, each at the address of its session, with its size', () => {
  const sizes = { outline: 17_444, handout: 13_522, slides: 73_976, answers: 13_939 };
  expect(sessionFiles('di-thu', sizes).map(({ path, about }) => [path, about])).toEqual([
    ['/tap-huan/di-thu/de-cuong.docx', '.docx, 17 kB'],
    ['/tap-huan/di-thu/phat-tay.docx', '.docx, 14 kB'],
    ['/tap-huan/di-thu/trinh-chieu.pptx', '.pptx, 74 kB'],
    ['/tap-huan/di-thu/dap-an.docx', '.docx, 14 kB'],
  ]);
});

test.each([
  [0, '1 kB'],
  [1_499, '1 kB'],
  [1_500, '2 kB'],
])('%i bytes are %s', (bytes, words) => {
  expect(kilobytes(bytes)).toBe(words);
});
