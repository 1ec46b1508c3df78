import { expect, test } from 'vitest';
import { gapReport } from '../../src/client/gap-report.ts';

const gap = { query: '', said: 'Không có', filters: [], day: '01/06/2019', today: '22/11/2026' };

test('a report says what was asked, when, and what the page answered', () => {
  const lines = gapReport({
    ...gap,
    query: '58-QĐ/XYZ',
    filters: ['Loại văn bản: Chỉ thị', 'Năm: 2022'],
  }).split('\n');
  expect(lines.slice(1, 6)).toEqual([
    'Đã tìm: 58-QĐ/XYZ',
    'Bộ lọc: Loại văn bản: Chỉ thị; Năm: 2022',
    'Áp dụng tại ngày: 01/06/2019',
    'Kết quả: Không có',
    'Ngày tìm: 22/11/2026',
  ]);
});

test('what was not asked is left out, and nobody is addressed', () => {
  expect(gapReport(gap)).not.toMatch(/Đã tìm|Bộ lọc|@|https?:/);
});
