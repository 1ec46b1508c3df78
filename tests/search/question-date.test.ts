import { expect, test } from 'vitest';
import { readQuestionDate } from '../../src/search/question-date.ts';

const read = (question: string) => {
  const { period, rest } = readQuestionDate(question);
  return `${period === null ? '-' : period.from === period.to ? period.from : `${period.from}..${period.to}`} | ${rest}`;
};

test.each([
  ['hồ sơ tháng 3/2023 đi nước ngoài', '2023-03-01..2023-03-31 | hồ sơ đi nước ngoài'],
  ['ho so thang 12 nam 2023', '2023-12-01..2023-12-31 | ho so'],
  ['bổ nhiệm năm 2019 căn cứ gì?', '2019-01-01..2019-12-31 | bổ nhiệm căn cứ gì?'],
  ['bí mật nhà nước ngày 15/2/2026', '2026-02-15 | bí mật nhà nước'],
  ['việc ngày 15 tháng 2 năm 2026', '2026-02-15 | việc'],
  ['việc ngày 2026-02-15', '2026-02-15 | việc ngày'],
  ['kiểm điểm cuối năm 2023', '2023-10-01..2023-12-31 | kiểm điểm'],
  ['kiểm điểm quý II/2024', '2024-04-01..2024-06-30 | kiểm điểm'],
  ['kết nạp sau ngày 30/6/2025', '2025-07-01 | kết nạp sau'],
  ['kết nạp trước năm 2016', '2015-12-31 | kết nạp trước'],
  ['thể thức từ năm 2018 đến năm 2025', '2018-01-01..2025-12-31 | thể thức từ'],
  ['áp dụng từ 7/2025 trở đi', '2025-07-01..2025-07-31 | áp dụng từ trở đi'],
  ['quy hoạch 2021', '2021-01-01..2021-12-31 | quy hoạch'],
])('%s', (question, expected) => {
  expect(read(question)).toBe(expected);
});

test.each([
  'nghị định 79/2025/NĐ-CP',
  'Luật 29/2018/QH14',
  'ngày 31/2/2022',
  'số 2022-QĐ/TW',
  'nhiệm kỳ 2020 - 2025',
  'quy định nào đang áp dụng',
])('no date in: %s', (question) => {
  expect(readQuestionDate(question).period).toBeNull();
});

test.each([
  ['98-QĐ/TW ngày 7/10/2017 có đúng không', true],
  ['Quy định 58-QĐ/TW, ngày 08/02/2022', true],
  ['theo 58-QĐ/TW, hồ sơ tháng 3/2023', false],
  ['50-QĐ/TW năm 2024 còn hiệu lực không', false],
  ['hồ sơ ngày 7/10/2017', false],
])('whose day it is: %s', (question, expected) => {
  expect(readQuestionDate(question).followsNumber).toBe(expected);
});
