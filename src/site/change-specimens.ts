// Invented rows of the two logs for the page of specimens: each kind of day and of doubt, and a correction.

import { isoDate } from '../domain/iso-date.ts';
import type { CorrectionItem } from './correction-log.ts';
import type { LogDay } from './law-log.ts';
import { specimenPath } from './urls.ts';

const older = { text: 'Quy định 02-QĐ/THU', path: specimenPath };
const newer = { text: 'Quy định 03-QĐ/THU', path: specimenPath };

const days: readonly LogDay[] = [
  {
    label: '01/03/2024',
    day: isoDate('2024-03-01'),
    items: [
      {
        id: 'mau-ban-hanh',
        kind: 'issued',
        sentence: ['Ban hành ', newer, ', có hiệu lực từ ngày ban hành'],
        title: 'Đi thử việc ở nước ngoài',
        doubt: '',
      },
      {
        id: 'mau-thay-the',
        kind: 'partly-replaced',
        sentence: [older, ' bị thay thế một phần bởi ', newer, ', phần: Chương II, Điều 5 và Điều 7'],
        title: 'Đi thử việc trong cơ quan',
        doubt: 'Nguồn nêu việc này; ngày suy từ ngày ban hành của văn bản mới.',
      },
    ],
  },
  {
    label: 'Chậm nhất 30/06/2021',
    day: null,
    items: [
      {
        id: 'mau-het',
        kind: 'ended',
        sentence: [older, ' hết hiệu lực: đã hoàn thành nhiệm vụ mà văn bản đặt ra'],
        title: 'Đi thử việc trong cơ quan',
        doubt: 'Suy luận: chưa có nguồn nào nêu thẳng.',
      },
    ],
  },
];

const corrections: readonly CorrectionItem[] = [
  {
    id: 'mau-sua',
    document: 'mau',
    link: newer,
    day: isoDate('2024-05-20'),
    field: 'Quan hệ',
    was: 'thay thế 02-QĐ/THU (qd-02-thu-2018)',
    is: 'thay thế một phần 02-QĐ/THU (qd-02-thu-2018), phần: Chương II',
    reason: 'Bài báo nói gọn là thay thế; văn bản chỉ thay Chương II.',
  },
];

/** Days of the log of the law, and rows of the table of corrections. */
export const changeSpecimens = { days, corrections } as const;
