import { expect, test } from 'vitest';
import { nearlySame, tidyPoints } from '../../src/import/points.ts';

test.each<[string, string, boolean]>([
  ['Gồm 4 chương, 58 điều; gộp hai quy định', '4 chương, 58 điều; gộp hai quy định.', true],
  ['Thí điểm họp năm năm một lần', 'thí điểm họp năm năm một lần.', true],
  ['Gồm 4 chương, 58 điều', 'Gồm 4 chương, 85 điều', false],
  ['Chương về kiểm tra', 'Chương về kỷ luật', false],
  ['Cấp tỉnh tiếp dân một ngày', 'Cấp xã tiếp dân hai ngày', false],
])('%j and %j say the same: %s', (a, b, same) => {
  expect(nearlySame(a, b)).toBe(same);
  expect(nearlySame(b, a)).toBe(same);
});

test('a merged point keeps the provision of one and the sources of both', () => {
  const { points, notices } = tidyPoints(
    [
      { text: 'Hạn báo cáo là ba mươi ngày làm việc', sources: ['a'] },
      { provision: 'Điều 5', text: 'Hạn báo cáo là ba mươi ngày làm việc.', sources: ['b'] },
    ],
    [],
  );
  expect(points).toEqual([
    { provision: 'Điều 5', text: 'Hạn báo cáo là ba mươi ngày làm việc.', sources: ['a', 'b'] },
  ]);
  expect(notices).toHaveLength(1);
});

test('the same words under two provisions are two points', () => {
  const points = [
    { provision: 'Điều 5', text: 'Hạn báo cáo là ba mươi ngày làm việc' },
    { provision: 'Điều 6', text: 'Hạn báo cáo là ba mươi ngày làm việc' },
  ];
  expect(tidyPoints(points, [])).toEqual({ points, notices: [] });
});

test.each<[string, boolean]>([
  ['Hết hiệu lực khi có Quy định 02-QĐ/XTHU ngày 1/6/2021.', true],
  ['Là căn cứ của Quy định 02-QĐ/XTHU năm 2021.', true],
  ['Hết hiệu lực khi có Quy định 03-QĐ/XTHU ngày 1/6/2021.', false],
  ['Quy định 02-QĐ/XTHU giữ lại phần xử lý vi phạm của văn bản này.', false],
])('%j only repeats the relation with 02-QĐ/XTHU: %s', (text, repeats) => {
  expect(tidyPoints([{ text }], ['02-QĐ/XTHU']).points).toEqual(repeats ? [] : [{ text }]);
});
